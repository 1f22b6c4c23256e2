import type { AuditFields, AuditKind } from './audit.ts';

/** Who an entry is about; all null for a stranger. */
export interface AuditCaller {
  readonly agencyId: string | null;
  readonly staffId: string | null;
  readonly clientId: string | null;
  readonly requestId: string | null;
}

/** One event, or many alike of one minute. */
export interface AuditEntry extends AuditCaller {
  /** Unique for ever; a second entry of the same id is the same entry. */
  readonly id: string;
  readonly kind: AuditKind;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly code: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly operation: string | null;
  readonly disputeId: string | null;
  readonly subject: string | null;
  readonly times: number;
}

/** An event with who caused it and when, before it is counted. */
export interface AuditEvent extends AuditFields {
  readonly kind: AuditKind;
  readonly at: Date;
  readonly caller: AuditCaller;
  readonly operation?: string | null;
}

/** Somebody who is nobody yet: no credential, or one that was rejected. */
export const stranger: AuditCaller = { agencyId: null, staffId: null, clientId: null, requestId: null };

/** Events alike of one caller in one minute that are kept one by one; what comes on top is counted. */
export const keptSingly = 9;

/** Reads of masks are no event of their own: they are counted from the first. */
const countedFromTheFirst: readonly AuditKind[] = ['authz.masked'];

interface Minute {
  readonly minute: number;
  single: number;
  rest: (Omit<AuditEntry, 'id' | 'times'> & { times: number }) | null;
}

/**
 * Thins a flood: of events alike (kind, caller, code, rule, reason) the first nine of a minute pass as they are, and the
 * others become one entry with their number when the minute is over. So few events are all there, and a million make
 * ten rows.
 */
export class AuditThinning {
  private readonly minutes = new Map<string, Minute>();
  private readonly newId: () => string;

  /** @param newId makes an id no entry had before */
  constructor(newId: () => string) {
    this.newId = newId;
  }

  /** The entry to keep at once; null where the event was only counted. Entries of past minutes come out of `due`. */
  take(event: AuditEvent): AuditEntry[] {
    const key = keyOf(event);
    const minute = Math.floor(event.at.getTime() / 60_000);
    const out: AuditEntry[] = [];
    let counted = this.minutes.get(key);
    if (!counted || counted.minute !== minute) {
      if (counted?.rest) out.push({ ...counted.rest, id: this.newId() });
      this.minutes.set(key, (counted = { minute, single: 0, rest: null }));
    }
    const times = event.count ?? 1;
    if (counted.single < keptSingly && !countedFromTheFirst.includes(event.kind)) {
      counted.single += 1;
      return [...out, { ...entryOf(event), id: this.newId(), times }];
    }
    if (counted.rest) counted.rest = { ...counted.rest, lastAt: event.at, times: counted.rest.times + times };
    else counted.rest = { ...entryOf(event), disputeId: null, subject: null, requestId: null, times };
    return out;
  }

  /** Entries of minutes that are over; all that is counted where no moment is given. */
  due(now?: Date): AuditEntry[] {
    const minute = now ? Math.floor(now.getTime() / 60_000) : null;
    const out: AuditEntry[] = [];
    for (const [key, counted] of this.minutes) {
      if (minute !== null && counted.minute >= minute) continue;
      if (counted.rest) out.push({ ...counted.rest, id: this.newId() });
      if (minute === null) counted.rest = null;
      else this.minutes.delete(key);
    }
    return out;
  }
}

function keyOf({ kind, caller, code, rule, reason }: AuditEvent): string {
  return [kind, caller.agencyId, caller.staffId, caller.clientId, code, rule, reason].join('\n');
}

function entryOf({ kind, at, caller, operation, code, rule, reason, disputeId, subject }: AuditEvent) {
  return {
    ...caller,
    kind,
    firstAt: at,
    lastAt: at,
    code: code ?? null,
    rule: rule ?? null,
    reason: reason ?? null,
    operation: operation ?? null,
    disputeId: disputeId ?? null,
    subject: subject ?? null,
  };
}
