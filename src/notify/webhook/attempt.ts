import { createHash } from 'node:crypto';
import type { AuditFields, AuditKind } from '../../domain/audit/audit.ts';
import { nextAttempt, failuresToOpen, openFor } from '../../domain/webhook/retry.ts';
import type { Database } from '../../storage/database.ts';
import type { LeasedDelivery } from '../../storage/webhook/lease.ts';
import { signingKeysOf } from '../../storage/webhook/keys-of-endpoint.ts';
import {
  dropDelivery,
  hasPart,
  keepDelivered,
  keepFailed,
  numberDelivery,
  withholdDelivery,
} from '../../storage/webhook/outcome.ts';
import type { Vault } from '../../storage/vault/vault.ts';
import type { CallAnswer, Post } from '../outbound/post.ts';
import { signedHeaders } from './sign.ts';
import { bodyOf, testEvent, type EventSource, type ToldEvent } from './told.ts';

/** What became of one attempt, for figures. */
export type AttemptOutcome = 'DELIVERED' | 'FAILED' | 'DEAD' | 'WITHHELD' | 'DROPPED' | 'OVERTAKEN';

export interface AttemptParts {
  readonly database: Database;
  readonly vault: Vault;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly chance: () => number;
  readonly source: Pick<EventSource, 'told'>;
  readonly call: (post: Post) => Promise<CallAnswer>;
  /** Takes down what happened to the agency's events. */
  readonly note: (agencyId: string, kind: AuditKind, fields: AuditFields) => void;
}

/** Has one event told, or writes down why it was not. Everything that is written holds only while the lease does. */
export async function attempt(delivery: LeasedDelivery, parts: AttemptParts): Promise<AttemptOutcome> {
  const { database, now, source } = parts;
  const event = delivery.kind === 'TEST' ? testEvent(delivery) : await source.told(delivery, now());
  if (!event) return keepBack(delivery, parts);
  if (delivery.kind !== 'TEST' && delivery.types && !delivery.types.includes(event.type)) {
    await dropDelivery(database, delivery);
    return 'DROPPED';
  }
  const sequence =
    delivery.kind === 'TEST' ? null : (delivery.sequence ?? (await numberDelivery(database, delivery, event.type)));
  if (sequence === null && delivery.kind !== 'TEST') return 'OVERTAKEN';
  return send(delivery, { event, sequence }, parts);
}

/** An event nobody there may be told of: forgotten where it never was for them, withheld where their access ended. */
async function keepBack(
  delivery: LeasedDelivery,
  { database, now, note }: AttemptParts,
): Promise<'WITHHELD' | 'DROPPED' | 'OVERTAKEN'> {
  const { kind, disputeId, agencyId, sequence } = delivery;
  const isStillThere = await hasPart(database, disputeId!, agencyId, now());
  if (kind === 'END' || (isStillThere && sequence === null)) {
    await dropDelivery(database, delivery);
    return 'DROPPED';
  }
  if (!(await withholdDelivery(database, delivery, now()))) return 'OVERTAKEN';
  note(agencyId, 'webhook.withheld', { disputeId: disputeId!, reason: 'access-ended' });
  return 'WITHHELD';
}

async function send(
  delivery: LeasedDelivery,
  { event, sequence }: { event: ToldEvent; sequence: number | null },
  { database, vault, now, chance, call, note }: AttemptParts,
): Promise<AttemptOutcome> {
  const { endpointId, agencyId, attempts, dueAt, failures, url, eventId: id } = delivery;
  const body = bodyOf(event, sequence);
  const keys = await signingKeysOf(database, vault, endpointId, now());
  const answer = await call({ url, body, headers: signedHeaders({ id, at: now(), body }, keys) });
  if (answer.kind === 'OK') {
    const bodySha256 = createHash('sha256').update(body).digest('hex');
    const wasAway = failures >= failuresToOpen;
    const kept = { now: now(), answer: { status: answer.status, bodySha256 }, wasAway };
    return (await keepDelivered(database, delivery, kept)) ? 'DELIVERED' : 'OVERTAKEN';
  }
  const at = now();
  const { status, retryAfter } = answer.kind === 'FAILED' ? answer : { status: null, retryAfter: null };
  const nextAt = nextAttempt({ attempts: attempts + 1, dueAt, retryAfter }, at, chance());
  const isKept = await keepFailed(database, delivery, {
    ...{ now: at, nextAt, status, fault: answer.fault, isGone: status === 410 },
    pauseAfter: (count) => openFor(count, chance()),
  });
  if (!isKept) return 'OVERTAKEN';
  const about = delivery.disputeId ? { disputeId: delivery.disputeId } : {};
  note(agencyId, answer.kind === 'BLOCKED' ? 'webhook.blocked' : 'webhook.failed', {
    ...{ code: answer.fault, reason: nextAt ? 'at-send' : 'given-up', ...about },
  });
  return nextAt ? 'FAILED' : 'DEAD';
}
