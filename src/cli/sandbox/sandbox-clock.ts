import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Clock } from '../../kernel/moment.ts';

/** A clock that goes as the machine's does, from where it was set; it is set forward only. */
export class SandboxClock implements Clock {
  private readonly real: () => Date;
  private readonly file: string | null;
  /** Milliseconds it is ahead of the machine; before it, where negative. */
  private ahead: number;

  /** @param file where it is kept how far it was set, so that a sandbox that is started again goes on from there */
  constructor(start: Date, { real, file }: { readonly real: () => Date; readonly file: string | null }) {
    this.real = real;
    this.file = file;
    const kept = file && existsSync(file) ? Number(readFileSync(file, 'utf8')) : NaN;
    this.ahead = Number.isFinite(kept) ? kept : start.getTime() - real().getTime();
    this.keep();
  }

  now(): Date {
    return new Date(this.real().getTime() + this.ahead);
  }

  /** Goes forward to the instant; one that is past already changes nothing. */
  forwardTo(instant: Date): void {
    const more = instant.getTime() - this.now().getTime();
    if (more <= 0) return;
    this.ahead += more;
    this.keep();
  }

  private keep(): void {
    if (this.file) writeFileSync(this.file, String(this.ahead));
  }
}
