/** The same dice every time: a test that fails fails again. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** A number from 0 up to the sides, not included. */
  throw(sides: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * sides);
  }

  of<T>(list: readonly T[]): T {
    return list[this.throw(list.length)]!;
  }
}
