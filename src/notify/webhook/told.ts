import type { LeasedDelivery } from '../../storage/webhook/lease.ts';
import { cursorOf } from '../../domain/webhook/webhook-cursor.ts';
import { dottedType, testEventType } from '../../domain/webhook/webhook-endpoint.ts';

/** What is told of an event before it has its place among what an endpoint is told: ids and codes alone. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
}

/** Where events come from: a feed that gives committed facts their order, and judges who may be told when they are told. */
export interface EventSource {
  /** Spreads what happened since over the endpoints. */
  spread(now: Date): Promise<void>;
  /** The event as somebody in office at the agency may be told of it at this moment; null where nobody may. */
  told(delivery: LeasedDelivery, now: Date): Promise<ToldEvent | null>;
}

/** An event that says nothing but that calls arrive. */
export function testEvent({ eventId, dueAt }: LeasedDelivery): ToldEvent {
  const at = dueAt.toISOString();
  return { id: eventId, type: testEventType, occurredAt: at, recordedAt: at };
}

/** The body of a message. `sequence` is null for a test, which has no place among what an endpoint is told. */
export function bodyOf(event: ToldEvent, sequence: number | null): string {
  const place = sequence === null ? {} : { sequence, cursor: cursorOf(sequence) };
  return JSON.stringify({
    type: dottedType(event.type),
    timestamp: event.recordedAt,
    data: { ...event, ...place },
  });
}
