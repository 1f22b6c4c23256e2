import { failuresToOpen } from '../../domain/webhook/retry.ts';
import { giveBackLease, leaseDue, nextDueAfter, type LeasedDelivery } from '../../storage/webhook/lease.ts';
import { forgetOldDeliveries } from '../../storage/webhook/outcome.ts';
import { attempt, type AttemptOutcome, type AttemptParts } from './attempt.ts';
import type { EventSource } from './told.ts';

export interface CourierParts extends AttemptParts {
  readonly source: EventSource;
  /** Told of each attempt and of how many are under way; for figures. */
  readonly onAttempt?: (outcome: AttemptOutcome, underWay: number) => void;
  /** Told of what went wrong within the hub itself; the event stays, and is tried again when its lease is over. */
  readonly onFault: (error: unknown) => void;
}

/** Calls under way at once in one process. */
const mostUnderWay = 32;

/** Calls of one endpoint under way at once: as many as wait for its slowest answer without keeping others from theirs. */
const mostOfEndpoint = 4;

/**
 * Carries events to the endpoints of agencies. Any number of processes may; each event is one process's at a time, by a
 * lease, and one that is killed leaves nothing behind that is not taken up again.
 */
export class Courier {
  private readonly parts: CourierParts;
  private readonly underWay = new Set<Promise<void>>();
  private readonly busy = new Map<string, number>();
  private round: Promise<number> | null = null;
  private isStopped = false;

  constructor(parts: CourierParts) {
    this.parts = parts;
  }

  /** Takes up what is due now and starts carrying it; tells how many. It does not wait for the calls. */
  async beat(): Promise<number> {
    this.round ??= this.takeUp().finally(() => (this.round = null));
    return this.round;
  }

  /** Carries everything that is due now, and waits for all of it; tells how many attempts that were. */
  async settle(): Promise<number> {
    let tried = 0;
    for (;;) {
      const begun = await this.beat();
      tried += begun;
      if (begun === 0 && this.underWay.size === 0) return tried;
      if (this.underWay.size > 0) await Promise.race(this.underWay);
    }
  }

  /** When a call that failed is due again, for whoever moves the clock; null while none is. */
  nextDue(): Promise<Date | null> {
    return nextDueAfter(this.parts.database, this.parts.now());
  }

  /** Takes up nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.round?.catch(() => undefined);
    await Promise.all(this.underWay);
  }

  /** Forgets what became of events long ago. */
  forgetOld(): Promise<void> {
    return forgetOldDeliveries(this.parts.database, this.parts.now());
  }

  private async takeUp(): Promise<number> {
    if (this.isStopped) return 0;
    const { database, now, source } = this.parts;
    await source.spread(now());
    const most = mostUnderWay - this.underWay.size;
    if (most <= 0) return 0;
    const full = [...this.busy].filter(([, count]) => count >= mostOfEndpoint).map(([id]) => id);
    const due = await leaseDue(database, { now: now(), most, busy: full });
    let begun = 0;
    for (const delivery of due) {
      if (this.hasRoom(delivery)) {
        this.start(delivery);
        begun += 1;
      } else await giveBackLease(database, delivery);
    }
    return begun;
  }

  /** An endpoint that failed again and again is tried with one event before the others follow. */
  private hasRoom({ endpointId, failures }: LeasedDelivery): boolean {
    return (this.busy.get(endpointId) ?? 0) < (failures >= failuresToOpen ? 1 : mostOfEndpoint);
  }

  private start(delivery: LeasedDelivery): void {
    const { endpointId } = delivery;
    this.busy.set(endpointId, (this.busy.get(endpointId) ?? 0) + 1);
    const work = attempt(delivery, this.parts)
      .then((outcome) => this.parts.onAttempt?.(outcome, this.underWay.size))
      .catch((error: unknown) => this.parts.onFault(error))
      .finally(() => {
        const left = this.busy.get(endpointId)! - 1;
        if (left > 0) this.busy.set(endpointId, left);
        else this.busy.delete(endpointId);
        this.underWay.delete(work);
      });
    this.underWay.add(work);
  }
}
