import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { Caller } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';
import type { AuditEntryRow } from '../support/audit-entries.ts';

let hub: TestHub;
let admin: Caller;
let neighbour: Caller;

const answers: Record<string, string[]> = {
  'inside.partner.gov.cn': ['10.0.0.1'],
  'both.partner.gov.cn': ['1.1.1.1', '169.254.169.254'],
};

beforeAll(async () => {
  hub = await openTestHub({ outside: { resolve: (host) => Promise.resolve(answers[host] ?? ['1.1.1.1']) } });
  admin = new Caller(hub, 'stf_court_admin');
  neighbour = new Caller(hub, 'stf_union_admin');
}, 120_000);
afterAll(() => hub.stop());

const name = { zh: '收件系统', en: 'Intake' };
const url = 'https://partner.gov.cn/hook';
const shows = 'endpointId secret publicKey';

test('S39: an address into the inside is refused when it is saved, added or changed, and taken down', async () => {
  const { endpointId } = await admin.done<{ endpointId: string }>('addWebhook', { name, url }, shows);
  for (const [bad, code] of [
    ['https://0x7f.1/', 'ADDRESS_NOT_A_NAME'],
    ['https://inside.partner.gov.cn/', 'ADDRESS_NOT_PUBLIC'],
    ['https://both.partner.gov.cn/', 'ADDRESS_NOT_PUBLIC'],
    ['http://partner.gov.cn/', 'ADDRESS_NOT_HTTPS'],
  ] as const) {
    const added = await admin.mutate('addWebhook', { name, url: bad }, shows);
    expect(added.userErrors.map((each) => each.code)).toEqual([code]);
    if (code === 'ADDRESS_NOT_PUBLIC') expectCode('S39', code, added);
    const changed = await admin.mutate('changeWebhook', { endpointId, version: 1, url: bad }, 'endpointId');
    expect(changed.userErrors.map((each) => each.code)).toEqual([code]);
  }
  await hub.drain();
  const noted = statement(`select sum(times)::int as n from audit_entry where kind = 'webhook.blocked'`);
  expect(await hub.database.systemQuery(noted, [])).toEqual([{ n: 8 }]);
  await admin.done('removeWebhook', { endpointId }, 'endpointId');
});

test('S39: a name that leads inside once it is saved is not called, and that is taken down', async () => {
  const moving = 'https://moving.partner.gov.cn/hook';
  const { endpointId } = await admin.done<{ endpointId: string }>('addWebhook', { name, url: moving }, shows);
  answers['moving.partner.gov.cn'] = ['169.254.169.254'];
  await admin.done('testWebhook', { endpointId }, 'endpointId');
  await hub.courier.settle();
  const isAtSend = ({ code, reason }: AuditEntryRow) => code === 'ADDRESS_NOT_PUBLIC' && reason === 'at-send';
  await expectAudit('S39', hub.database, 'webhook.blocked', isAtSend);
  await admin.done('removeWebhook', { endpointId }, 'endpointId');
});

test('S41: keys are shown once: not to a repeat of the request, in no list, and sealed where they are kept', async () => {
  const input = { name, url, key: 'webhook-once' };
  const first = await admin.done<Record<string, string>>('addWebhook', input, shows);
  const again = await admin.done<Record<string, string | null>>('addWebhook', input, shows);
  expect(first['secret']).toMatch(/^whsec_/);
  expect(again).toEqual({ endpointId: first['endpointId'], secret: null, publicKey: null });
  const kept = statement(
    `select (select json_agg(w) from webhook_secret w)::text || (select json_agg(i) from idempotency i)::text as text`,
  );
  const [row] = await hub.database.systemQuery<{ text: string }>(kept, []);
  expect(row!.text).not.toContain(first['secret']!.slice(6, 40));
  expect(row!.text).toContain('v1.dky_');
  await admin.done('removeWebhook', { endpointId: first['endpointId'] }, 'endpointId');
});

test('an endpoint of another agency is none, for its administrator and for everybody else', async () => {
  const { endpointId } = await admin.done<{ endpointId: string }>('addWebhook', { name, url }, shows);
  for (const act of ['pauseWebhook', 'removeWebhook', 'testWebhook', 'rotateWebhookKeys'])
    for (const id of [endpointId, 'whe_00000000000000000000000000']) {
      const { userErrors } = await neighbour.mutate(act, { endpointId: id }, 'endpointId');
      expect(userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    }
  const list = '{ webhookEndpoints(first: 5) { nodes { id } } }';
  expect(await neighbour.ask(list)).toEqual({ webhookEndpoints: { nodes: [] } });
  expect(await admin.ask(list)).toEqual({ webhookEndpoints: { nodes: [{ id: endpointId }] } });
  await expect(new Caller(hub, 'stf_court_clerk').ask(list)).rejects.toThrow('FORBIDDEN');
});

test('a rotation overlaps, and the keys before the last stop at once', async () => {
  const { endpointId, publicKey } = await admin.done<Record<string, string>>('addWebhook', { name, url }, shows);
  const second = await admin.done<Record<string, string>>('rotateWebhookKeys', { endpointId, overlapHours: 24 }, shows);
  const keys = async () => {
    const list = '{ webhookEndpoints(first: 5) { nodes { id publicKeys { publicKey } } } }';
    const { webhookEndpoints } = await admin.ask<{
      webhookEndpoints: { nodes: { id: string; publicKeys: { publicKey: string }[] }[] };
    }>(list);
    return webhookEndpoints.nodes.find(({ id }) => id === endpointId)!.publicKeys.map((each) => each.publicKey);
  };
  expect(await keys()).toEqual([second['publicKey'], publicKey]);
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + 25 * 3_600_000));
  expect(await keys()).toEqual([second['publicKey']]);
});
