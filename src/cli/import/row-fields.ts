import { isLegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What was found while fields were read. */
export interface Findings {
  readonly faults: Refusal[];
  readonly warnings: Refusal[];
}

/**
 * Reads fields that nothing is known of yet. What cannot be used is noted as a fault and reads as not given; so do
 * null and an empty text, since CSV knows no other way to leave something out.
 */
export class RowFields {
  private readonly fields: Fields;
  private readonly findings: Findings;
  private readonly path: readonly string[];
  private readonly asked = new Set<string>();

  constructor(fields: Fields, findings: Findings, path: readonly string[] = []) {
    this.fields = fields;
    this.findings = findings;
    this.path = path;
  }

  has(name: string): boolean {
    this.asked.add(name);
    const value = Object.hasOwn(this.fields, name) ? this.fields[name] : undefined;
    return value !== undefined && value !== null && value !== '';
  }

  /** As it stands. */
  rawText(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    const value = this.fields[name];
    if (typeof value === 'string') return value;
    return Number.isSafeInteger(value) ? String(value) : this.wrongType([name], 'text');
  }

  /** Without the white space around it. */
  text(name: string): string | undefined {
    return this.rawText(name)?.trim() || undefined;
  }

  /** A number, or digits as CSV has them; whether it is whole or in range is for the domain to say. */
  number(name: string): number | undefined {
    if (!this.has(name)) return undefined;
    const value = this.fields[name];
    if (typeof value === 'number') return value;
    const digits = typeof value === 'string' ? value.trim() : '';
    return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : this.wrongType([name], 'number');
  }

  date(name: string): string | undefined {
    const date = this.text(name);
    if (date !== undefined && !isLegalDate(date)) this.fault('DATE_MALFORMED', [name], ['YYYY-MM-DD']);
    return date;
  }

  oneOf<Name extends string>(name: string, names: readonly Name[], { required = false } = {}): Name | undefined {
    const text = this.text(name);
    const found = names.find((each) => each === text);
    if (!found && (required || text !== undefined)) this.fault('VALUE_NOT_OF_LIST', [name], names);
    return found;
  }

  /** A list of texts; with a separator also one text that holds them all, as a cell of CSV does. */
  texts(name: string, separator?: RegExp): string[] {
    const value = this.has(name) ? this.fields[name] : [];
    if (separator && typeof value === 'string') return value.split(separator).filter((text) => text.trim() !== '');
    const texts = this.list(name);
    const wrong = texts.findIndex((each) => typeof each !== 'string');
    if (wrong !== -1) this.wrongType([name, String(wrong)], 'text');
    return texts.filter((each) => typeof each === 'string');
  }

  /** Each object of a list, to be read like the row itself. */
  objects<T>(name: string, read: (fields: RowFields, index: number) => T): T[] {
    return this.list(name).map((item, index) => {
      const path = [...this.path, name, String(index)];
      const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
      if (!isObject) this.wrongType([name, String(index)], '{…}');
      const fields = new RowFields(isObject ? (item as Fields) : {}, this.findings, path);
      const result = read(fields, index);
      fields.warnOfUnread();
      return result;
    });
  }

  warn(code: string, path: readonly string[]): void {
    this.findings.warnings.push(new Refusal(code, { path: [...this.path, ...path] }));
  }

  fault(code: string, path: readonly string[], allowed: readonly string[]): undefined {
    this.findings.faults.push(new Refusal(code, { path: [...this.path, ...path], allowed }));
  }

  /** Warns of every field nobody asked for. */
  warnOfUnread(): void {
    for (const name of Object.keys(this.fields)) if (!this.asked.has(name)) this.warn('FIELD_NOT_KNOWN', [name]);
  }

  private list(name: string): readonly unknown[] {
    if (!this.has(name)) return [];
    const value = this.fields[name];
    return Array.isArray(value) ? value : (this.wrongType([name], '[…]') ?? []);
  }

  private wrongType(path: readonly string[], wanted: string): undefined {
    return this.fault('VALUE_OF_WRONG_TYPE', path, [wanted]);
  }
}
