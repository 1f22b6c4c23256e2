import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshKeyRing } from '../../src/http/key-ring-source.ts';
import { statement } from '../../src/storage/statement.ts';
import { KeysAway, ringKeyService, type KeyService } from '../../src/storage/vault/key-service.ts';
import { Caller } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { plant, secrets, union, type Planted } from './planted.ts';

/** A key service behind a wire that can be cut. */
class Wire implements KeyService {
  isUp = true;
  private readonly behind: KeyService;

  constructor() {
    const ring = freshKeyRing();
    this.behind = ringKeyService(() => ring);
  }

  private reach(): KeyService {
    if (!this.isUp) throw new KeysAway();
    return this.behind;
  }

  current: KeyService['current'] = async () => this.reach().current();
  wrap: KeyService['wrap'] = async (id, key) => this.reach().wrap(id, key);
  unwrap: KeyService['unwrap'] = async (id, wrapped) => this.reach().unwrap(id, wrapped);
}

const wire = new Wire();
let hub: TestHub;
let planted: Planted;

beforeAll(async () => {
  hub = await openTestHub({ keyService: wire });
  planted = await plant(hub);
}, 120_000);
afterAll(() => hub.stop());

const query = `query ($id: ID!) { dispute(by: { id: $id }) {
  number parties { nodes { name phone } } notes { nodes { group body } } union { consultations { category question } } } }`;

interface Answer {
  readonly data: { readonly dispute: Record<string, never> };
  readonly errors?: readonly { readonly path: readonly unknown[]; readonly extensions: { readonly code: string } }[];
}

async function read(): Promise<Answer> {
  const response = await hub.raw(union, { query, variables: { id: planted.disputeId } });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

describe('F38 while the key service is away', () => {
  test('F38: sealed fields answer that they are unavailable for now, every other field is served, and all is back with the keys', async () => {
    wire.isUp = false;
    hub.forgetKeys();
    const { data, errors = [] } = await read();
    wire.isUp = true;
    expect(data.dispute).toMatchObject({
      number: expect.stringMatching(/^LD-/),
      parties: { nodes: [{ name: '司徒金丝雀', phone: null }, { phone: null }] },
      notes: { nodes: [{ group: 'F8', body: null }] },
      union: { consultations: [{ category: 'WAGES', question: null }] },
    });
    expect(errors.map(({ path, extensions }) => `${path.at(-1) as string} ${extensions.code}`).sort()).toEqual([
      'body TEMPORARILY_UNAVAILABLE',
      'phone TEMPORARILY_UNAVAILABLE',
      'question TEMPORARILY_UNAVAILABLE',
    ]);
    const again = await read();
    expect(again.errors).toBeUndefined();
    expect(JSON.stringify(again.data)).toContain(secrets.note);
  });

  test('F38: what has to be sealed is not written at all, and what has not is', async () => {
    const officer = new Caller(hub, union);
    const count = () => hub.database.systemQuery<{ n: number }>(statement('select count(*)::int as n from fact'), []);
    hub.forgetKeys();
    wire.isUp = false;
    const [before] = await count();
    const { disputeId } = planted;
    await expect(officer.done('addNote', { disputeId, group: 'F8', body: '待写入' })).rejects.toThrow(
      'TEMPORARILY_UNAVAILABLE',
    );
    expect(await count()).toEqual([before]);
    await officer.done('addNote', { disputeId, group: 'F7', body: '陈述' });
    wire.isUp = true;
    await officer.done('addNote', { disputeId, group: 'F8', body: '待写入' });
  });

  test('F38: an error tells no value, no key and no id of a key', async () => {
    wire.isUp = false;
    hub.forgetKeys();
    const { errors } = await read();
    wire.isUp = true;
    expect(JSON.stringify(errors)).not.toMatch(/dky_|seal-1|v1\.|138776/);
  });
});
