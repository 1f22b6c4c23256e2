import { type DayNumber, type LegalDate, dayNumber, legalDateOfDay, weekdayOfDay, yearOf } from './legal-date.ts';

/** One year's working calendar as the State Council published it. */
export interface PublishedYear {
  readonly year: number;
  /** The notice it was copied from, with its date where known. */
  readonly source: string;
  /** Every day off of a holiday arrangement, the weekends inside it included. */
  readonly rest: readonly LegalDate[];
  /** Saturdays and Sundays that are worked in exchange (调休). */
  readonly makeUp: readonly LegalDate[];
}

/** What a day is to a working person: `WORKDAY` and `MAKE_UP` are worked, `WEEKEND` and `HOLIDAY` are rest. */
export type DayKind = 'WORKDAY' | 'MAKE_UP' | 'WEEKEND' | 'HOLIDAY';

/**
 * Working days and rest days of China. Weekends rest unless made up. A year without a published calendar falls back
 * to weekends alone; ask `covers` whether a count touched one.
 *
 * A year given twice counts as the later entry says, so that a corrected notice is appended and not merged.
 */
export class WorkingCalendar {
  readonly #years: readonly PublishedYear[];
  readonly #published: ReadonlySet<number>;
  readonly #rest: ReadonlySet<DayNumber>;
  readonly #makeUp: ReadonlySet<DayNumber>;

  constructor(years: readonly PublishedYear[]) {
    this.#years = years;
    const inForce = [...new Map(years.map((published) => [published.year, published])).values()];
    this.#published = new Set(inForce.map(({ year }) => year));
    this.#rest = new Set(inForce.flatMap(({ rest }) => rest.map(dayNumber)));
    this.#makeUp = new Set(inForce.flatMap(({ makeUp }) => makeUp.map(dayNumber)));
  }

  /** This calendar with years that were published, or corrected, since. */
  with(later: readonly PublishedYear[]): WorkingCalendar {
    return later.length === 0 ? this : new WorkingCalendar([...this.#years, ...later]);
  }

  /** Every Saturday and Sunday that is worked, oldest first. */
  makeUpDays(): LegalDate[] {
    return [...this.#makeUp].sort((a, b) => a - b).map(legalDateOfDay);
  }

  isPublished(year: number): boolean {
    return this.#published.has(year);
  }

  /** True when every year from one day to the other, both included and in either order, has a published calendar. */
  covers(from: LegalDate, to: LegalDate): boolean {
    const [first, last] = from <= to ? [yearOf(from), yearOf(to)] : [yearOf(to), yearOf(from)];
    for (let year = first; year <= last; year += 1) if (!this.isPublished(year)) return false;
    return true;
  }

  /** The kind of a day given as a day number; the form for long counts. */
  kindOfDay(day: DayNumber): DayKind {
    if (this.#rest.has(day)) return 'HOLIDAY';
    if (weekdayOfDay(day) < 6) return 'WORKDAY';
    return this.#makeUp.has(day) ? 'MAKE_UP' : 'WEEKEND';
  }

  isRestDay(date: LegalDate): boolean {
    return this.#isRest(dayNumber(date));
  }

  /** True for a Saturday or Sunday that is worked. */
  isMakeUpDay(date: LegalDate): boolean {
    return this.kindOfDay(dayNumber(date)) === 'MAKE_UP';
  }

  /** The first working day after `date`, itself not counted. */
  nextWorkingDay(date: LegalDate): LegalDate {
    return this.addWorkingDays(date, 1);
  }

  /**
   * The n-th working day after `start`, whose own day is not counted. Zero gives `start` itself, or the next working
   * day when `start` is a day of rest.
   */
  addWorkingDays(start: LegalDate, n: number): LegalDate {
    return legalDateOfDay(this.#walk(dayNumber(start), n, 1));
  }

  /** The n-th working day before `start`, whose own day is not counted; zero as in `addWorkingDays`, backwards. */
  subtractWorkingDays(start: LegalDate, n: number): LegalDate {
    return legalDateOfDay(this.#walk(dayNumber(start), n, -1));
  }

  #walk(start: DayNumber, n: number, step: 1 | -1): DayNumber {
    let day = start;
    for (let left = n; left > 0; left -= 1) {
      do day += step;
      while (this.#isRest(day));
    }
    while (this.#isRest(day)) day += step;
    return day;
  }

  #isRest(day: DayNumber): boolean {
    const kind = this.kindOfDay(day);
    return kind === 'WEEKEND' || kind === 'HOLIDAY';
  }
}
