import { randomInt } from 'node:crypto';
import { completeResidentId } from '../../../src/kernel/resident-id.ts';

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join('');
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const letter = () => letters[randomInt(letters.length)]!;

/** Values that are told from everything else in the world, in the forms the validators accept. */
export class Canaries {
  /** What is looked for: each stands in one value and nowhere else. */
  readonly needles = new Set<string>();

  private kept(value: string, needle = value): string {
    this.needles.add(needle);
    return value;
  }

  /** A name of three characters that no text uses together. */
  name(): string {
    const rare = () => String.fromCharCode(0x9000 + randomInt(0x0f00));
    const tail = rare() + rare();
    return this.kept(`王${tail}`, tail);
  }

  phone(): string {
    return this.kept(`139${digits(8)}`);
  }

  identityNumber(): string {
    return this.kept(completeResidentId(`31011475061${digits(1)}${digits(3)}`)!);
  }

  bankAccount(): string {
    return this.kept(`62220${digits(14)}`);
  }

  /** An amount in fen of nine digits. */
  amount(): number {
    return Number(this.kept(`${randomInt(1, 9)}${digits(8)}`));
  }

  /** A free text, in both scripts, with what a log line or a terminal could trip over. */
  text(): string {
    const token = `cnry${digits(6)}${letter()}${letter()}`;
    return this.kept(`王工${token}欠薪`, token);
  }

  /** The same without anything that is not a word. */
  word(): string {
    return this.kept(`cnry${digits(6)}${letter()}${letter()}`);
  }

  /** An id of the kind that names nothing. */
  id(prefix: string): string {
    const tail = Array.from({ length: 26 }, letter).join('');
    return this.kept(`${prefix}_${tail}`, tail);
  }
}
