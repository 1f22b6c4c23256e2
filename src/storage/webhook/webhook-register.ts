import type {
  EndpointChange,
  NewWebhookKeys,
  ReplayedEvents,
  WebhookRegister,
} from '../../commands/webhook/webhook-register.ts';
import type { WebhookEndpoint } from '../../domain/webhook/webhook-endpoint.ts';
import type { Author } from '../author.ts';
import type { EntityManager } from '../database.ts';
import { emQueries, emQuery } from '../em-query.ts';
import { statement } from '../statement.ts';
import { insertKeys } from '../vault/key-rows.ts';
import { privateKeyOf, publicKeyText } from '../ed25519.ts';
import { secretText } from './signing-keys.ts';

const byId = statement(`
select id, agency_id as "agencyId", json_build_object('zh', name_zh, 'en', name_en) as name, url, types, state, version
from webhook_endpoint where id = $1 and state <> 'REMOVED' for update`);

/** The agency's row is held, so that two who add at once are counted one after the other. */
const lockAgency = statement('select 1 as held from agency where id = $1 for update');
const countOf = statement(
  `select count(*)::int as n from webhook_endpoint where agency_id = $1 and state <> 'REMOVED'`,
);

const insert = statement(`
insert into webhook_endpoint (id, agency_id, name_zh, name_en, url, types, state, created_by, created_at, changed_by,
  changed_at) values ($1, $2, $3, $4, $5, $6::text[], 'ACTIVE', $7, $8, $7, $8)`);

const update = statement(`
update webhook_endpoint set name_zh = $2, name_en = $3, url = $4, types = $5::text[], state = $6, version = version + 1,
  changed_by = $7, changed_at = $8, failures = 0, open_until = null where id = $1`);

/** What waits is due at once, and its time to be tried begins anew. */
const dueNow = statement(
  `update webhook_delivery set next_at = $2, due_at = $2, attempts = 0 where endpoint_id = $1 and state = 'WAITING'`,
);

const insertKey = statement('insert into webhook_key (id, endpoint_id, public_key, made_at) values ($1, $2, $3, $4)');
const insertSecret = statement('insert into webhook_secret (key_id, secret, seed) values ($1, $2, $3)');

/** The newest keys go on until the end of the overlap; any older ones stop now. */
const endKeys = statement(`
update webhook_key set ends_at = case when ends_at is null then $2::timestamptz else least(ends_at, $3::timestamptz) end
where endpoint_id = $1 and (ends_at is null or ends_at > $3::timestamptz)`);

const forgetSecrets = statement(
  'delete from webhook_secret where key_id in (select id from webhook_key where endpoint_id = $1)',
);
const forgetWaiting = statement(`delete from webhook_delivery where endpoint_id = $1 and state = 'WAITING'`);
const destroyKey = statement(
  'update data_key set under = null, wrapped = null, destroyed_at = $2 where owner = $1 and destroyed_at is null',
);

const insertTest = statement(`
insert into webhook_delivery (endpoint_id, agency_id, event_id, kind, type, state, due_at, next_at)
values ($1, $2, $3, 'TEST', 'WEBHOOK_TEST', 'WAITING', $4, $4)`);

const replay = statement(`
update webhook_delivery w set state = 'WAITING', attempts = 0, due_at = $4, next_at = $4, lease_until = null,
  lease_no = w.lease_no + 1, done_at = null
where w.no in (select d.no from webhook_delivery d where d.endpoint_id = $1 and d.state in ('DELIVERED', 'DEAD')
  and (($2::text is not null and d.state = $2) or ($3::bigint is not null and d.sequence > $3::bigint))
  order by d.no limit $5::int)
returning w.no`);

/** Whose values the data key of an endpoint seals. */
export const ownerOf = (endpointId: string) => `webhook ${endpointId}`;

const keyOfOwner = statement('select id, under, wrapped from data_key where owner = $1');

/** What commands ask of webhook endpoints, in one transaction. */
export class SqlWebhookRegister implements WebhookRegister {
  private readonly em: EntityManager;
  private readonly author: Author;

  constructor(em: EntityManager, author: Author) {
    this.em = em;
    this.author = author;
  }

  async endpoint(id: string): Promise<WebhookEndpoint | null> {
    const [row] = await emQuery<WebhookEndpoint>(this.em, byId, [id]);
    return row ?? null;
  }

  async countOf(agencyId: string): Promise<number> {
    await emQuery(this.em, lockAgency, [agencyId]);
    const [row] = await emQuery<{ n: number }>(this.em, countOf, [agencyId]);
    return row!.n;
  }

  async keep({ id, agencyId, name, url, types }: WebhookEndpoint): Promise<NewWebhookKeys> {
    const { principal, now } = this.author;
    await emQuery(this.em, insert, [id, agencyId, name.zh, name.en, url, types, principal!.staffId, now]);
    return this.makeKeys(id);
  }

  async change(endpoint: WebhookEndpoint, change: EndpointChange): Promise<void> {
    const { principal, now } = this.author;
    const { id, name, url, types, state } = { ...endpoint, ...change };
    await emQuery(this.em, update, [id, name.zh, name.en, url, types, state, principal!.staffId, now]);
    if (change.state === 'ACTIVE') await emQuery(this.em, dueNow, [id, now]);
  }

  async rotate(endpointId: string, overlapEnds: Date): Promise<NewWebhookKeys> {
    await emQuery(this.em, endKeys, [endpointId, overlapEnds, this.author.now]);
    return this.makeKeys(endpointId);
  }

  async remove(endpoint: WebhookEndpoint): Promise<void> {
    const { now } = this.author;
    await this.change(endpoint, { state: 'REMOVED' });
    await emQueries(this.em, [
      [endKeys, [endpoint.id, now, now]],
      [forgetSecrets, [endpoint.id]],
      [forgetWaiting, [endpoint.id]],
      [destroyKey, [ownerOf(endpoint.id), now]],
    ]);
  }

  async addTest(endpoint: WebhookEndpoint): Promise<string> {
    const id = this.author.newId('webhookTest');
    await emQuery(this.em, insertTest, [endpoint.id, endpoint.agencyId, id, this.author.now]);
    return id;
  }

  async replay(endpointId: string, events: ReplayedEvents, most: number): Promise<number> {
    const state = 'state' in events ? events.state : null;
    const after = 'afterSequence' in events ? events.afterSequence : null;
    return (await emQuery(this.em, replay, [endpointId, state, after, this.author.now, most])).length;
  }

  /** Both halves are 32 bytes of chance of their own: whoever has the one knows nothing of the other. */
  private async makeKeys(endpointId: string): Promise<NewWebhookKeys> {
    const { newId, now, randomBytes, vault } = this.author;
    const keyId = newId('webhookKey');
    const [secret, seed] = [randomBytes(32), randomBytes(32)];
    const publicKey = publicKeyText(privateKeyOf(seed));
    const sealing = await this.dataKey(endpointId);
    const sealed = (column: 'secret' | 'seed', bytes: Uint8Array) =>
      vault.seal(
        { text: Buffer.from(bytes).toString('base64url'), place: { table: 'webhook_secret', row: keyId, column } },
        sealing,
      );
    await emQueries(this.em, [
      [insertKey, [keyId, endpointId, publicKey, now]],
      [insertSecret, [keyId, await sealed('secret', secret), await sealed('seed', seed)]],
    ]);
    return { keyId, secret: secretText(secret), publicKey };
  }

  private async dataKey(endpointId: string) {
    const owner = ownerOf(endpointId);
    const [known] = await emQuery<{ id: string; under: string; wrapped: string }>(this.em, keyOfOwner, [owner]);
    if (known) return known;
    const { newId, now, vault } = this.author;
    const id = newId('dataKey');
    const { under, wrapped } = await vault.newKey(id);
    await emQuery(this.em, insertKeys, [[id], [owner], [null], [under], [wrapped], now]);
    return { id, under, wrapped };
  }
}
