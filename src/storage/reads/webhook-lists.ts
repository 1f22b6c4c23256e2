import type { DeliveryState, EndpointState } from '../../domain/webhook/webhook-endpoint.ts';
import type { Words } from '../../kernel/words.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';
import type { OwnPage } from './agency-people.ts';

/** Public half of a key of an endpoint. */
export interface WebhookPublicKeyRow {
  readonly id: string;
  readonly publicKey: string;
  readonly madeAt: Date;
  readonly endsAt: Date | null;
}

/** An endpoint as the agency's administrator sees it. */
export interface WebhookEndpointListed {
  readonly id: string;
  readonly name: Words;
  readonly url: string;
  readonly types: readonly string[] | null;
  readonly state: EndpointState;
  readonly version: number;
  readonly createdAt: Date;
  readonly lastSequence: number;
  readonly failures: number;
  readonly openUntil: Date | null;
  readonly succeededAt: Date | null;
  readonly failedAt: Date | null;
  /** Events that were tried and wait to be tried again. */
  readonly waiting: number;
  readonly deadLetters: number;
  readonly publicKeys: readonly WebhookPublicKeyRow[];
}

const keyJson = `json_build_object('id', k.id, 'publicKey', k.public_key, 'madeAt', k.made_at, 'endsAt', k.ends_at)`;

const endpoints = statement(`
select e.id, json_build_object('zh', e.name_zh, 'en', e.name_en) as name, e.url, e.types, e.state, e.version,
  e.created_at as "createdAt", e.last_sequence as "lastSequence", e.failures, e.open_until as "openUntil",
  e.succeeded_at as "succeededAt", e.failed_at as "failedAt", d.waiting, d.dead as "deadLetters",
  (select coalesce(json_agg(${keyJson} order by k.id desc), '[]') from webhook_key k
    where k.endpoint_id = e.id and (k.ends_at is null or k.ends_at > $4::timestamptz)) as "publicKeys"
from webhook_endpoint e cross join lateral (
  select count(*) filter (where w.state = 'WAITING')::int as waiting, count(*) filter (where w.state = 'DEAD')::int as dead
  from webhook_delivery w where w.endpoint_id = e.id and w.state in ('WAITING', 'DEAD')
) d
where e.agency_id = $1 and e.state <> 'REMOVED' and e.id > coalesce($2, '') order by e.id limit $3::int`);

type RawKey = Omit<WebhookPublicKeyRow, 'madeAt' | 'endsAt'> & { madeAt: string; endsAt: string | null };

/** Endpoints of the agency in the order of ids, each with the keys that sign for it now, newest first. */
export async function webhookEndpoints(
  database: Database,
  { agencyId, after, first }: OwnPage,
  now: Date,
): Promise<WebhookEndpointListed[]> {
  type Raw = Omit<WebhookEndpointListed, 'publicKeys'> & { readonly publicKeys: readonly RawKey[] };
  const rows = await database.query<Raw>(endpoints, [agencyId, after, first + 1, now]);
  return rows.map(({ publicKeys, ...row }) => ({
    ...row,
    publicKeys: publicKeys.map((key) => ({
      ...key,
      madeAt: new Date(key.madeAt),
      endsAt: key.endsAt === null ? null : new Date(key.endsAt),
    })),
  }));
}

/** One event of an endpoint that somebody of the agency was found to be entitled to. */
export interface WebhookDeliveryListed {
  readonly eventId: string;
  readonly type: string;
  readonly disputeId: string | null;
  readonly sequence: number | null;
  readonly state: DeliveryState;
  readonly dueAt: Date;
  readonly nextAt: Date;
  readonly attempts: number;
  readonly lastAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastFault: string | null;
  readonly doneAt: Date | null;
  readonly bodySha256: string | null;
}

const deliveries = statement(`
select w.event_id as "eventId", w.type, w.dispute_id as "disputeId", w.sequence, w.state, w.due_at as "dueAt",
  w.next_at as "nextAt", w.attempts, w.last_at as "lastAt", w.last_status as "lastStatus", w.last_fault as "lastFault",
  w.done_at as "doneAt", w.body_sha256 as "bodySha256"
from webhook_delivery w
where w.agency_id = $1 and w.endpoint_id = $4 and (w.sequence is not null or w.kind = 'TEST') and w.state <> 'WITHHELD'
  and ($5::text is null or w.state = $5)
  and ($2::text is null or w.no < (select b.no from webhook_delivery b where b.endpoint_id = $4 and b.event_id = $2))
order by w.no desc limit $3::int`);

/** What an endpoint was told, is being told and could not be told, newest first; nothing that was not for the agency. */
export function webhookDeliveries(
  database: Database,
  { agencyId, after, first }: OwnPage,
  { endpointId, state }: { readonly endpointId: string; readonly state: DeliveryState | null },
): Promise<WebhookDeliveryListed[]> {
  return database.query<WebhookDeliveryListed>(deliveries, [agencyId, after, first + 1, endpointId, state]);
}
