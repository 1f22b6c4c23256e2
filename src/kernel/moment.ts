import type { NewId } from './ids.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Tells the time. Everything that depends on "now" is handed one; only a sandbox or a test hands a movable one. */
export interface Clock {
  now(): Date;
}

/** A clock that stands until it is moved; it never moves by itself. */
export class ManualClock implements Clock {
  private instant: Date;

  constructor(start: Date) {
    this.instant = start;
  }

  now(): Date {
    return new Date(this.instant);
  }

  moveTo(instant: Date): void {
    this.instant = new Date(instant);
  }
}

/** What a decision needs beside its subject: the time, the calendar and a source of ids, all handed in. */
export interface Moment {
  readonly now: Date;
  readonly calendar: WorkingCalendar;
  readonly newId: NewId;
}
