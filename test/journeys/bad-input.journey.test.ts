import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DocketCaseDocument, RegisterDisputeDocument } from '../../schema/client/graphql.ts';
import { detail, granted } from '../../seeds/demo/story.ts';
import { readConfig } from '../../src/config.ts';
import { createDemoIssuer } from '../../src/http/demo-issuer.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { bad, type BadCase } from './bad-input/cases.ts';
import { buildCaseWorld, type CaseWorld } from './bad-input/case-world.ts';
import { askAfter, cursorLists, forgedCursors } from './bad-input/cursor-cases.ts';
import { digestOfAll, unwatchedTables } from './bad-input/digest.ts';
import { doorCases } from './bad-input/door-cases.ts';
import { refusalCases } from './bad-input/refusal-cases.ts';

interface Refusal {
  readonly code: string;
  readonly path: readonly string[];
  readonly allowed: readonly string[];
}

interface DoorError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly inputPath?: string[]; readonly allowed?: string[] };
}

interface Answer {
  readonly data?: Record<string, { userErrors: Refusal[] } | null> | null;
  readonly errors?: readonly DoorError[];
}

let hub: TestHub;
let world: CaseWorld;

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildCaseWorld(hub);
}, 60_000);
afterAll(() => hub.stop());

/** Sends a case; nothing may be written, and the value that was wrong may not come back. */
async function send({ as, body, never = bad }: BadCase): Promise<{ status: number; answer: Answer }> {
  const before = await digestOfAll(hub.database);
  const response = await hub.raw(as, body(world));
  const text = await response.text();
  expect(await digestOfAll(hub.database)).toEqual(before);
  expect(text).not.toContain(never);
  return { status: response.status, answer: JSON.parse(text) as Answer };
}

/** Codes that say what would have been taken instead; for the others there is nothing to say. */
const saysNothingMore = [
  'NOT_FOUND',
  'STEP_NEEDS_MORE',
  'RECEIVER_IS_SENDER',
  'REFERRAL_ALREADY_OPEN',
  'SECRET_NOT_ALLOWED',
];

describe('what cannot be read is refused at the door', () => {
  test.each(doorCases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const { status, answer } = await send(each);
    const [error] = answer.errors ?? [];
    const { code, inputPath, allowed } = error?.extensions ?? {};
    expect({ status, code }).toEqual({ status: each.door!.status, code: each.door!.code });
    if (each.door!.inputPath) expect(inputPath).toEqual(each.door!.inputPath);
    if (each.door!.allowed) expect(allowed?.join(' ')).toContain(each.door!.allowed);
  });
});

describe('what cannot be done is refused in the payload, every reason at once', () => {
  test.each(refusalCases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const { status, answer } = await send(each);
    const [payload] = Object.values(answer.data ?? {});
    expect(answer.errors).toBeUndefined();
    expect(payload!.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual(each.refused);
    const unhelpful = payload!.userErrors.filter(
      ({ code, allowed }) => allowed.length === 0 && !saysNothingMore.includes(code),
    );
    expect(unhelpful).toEqual([]);
    expect(status).toBe(200);
  });

  test('a case number the court has given before', async () => {
    const clerk = hub.as('stf_court_clerk');
    const registration = {
      channel: 'COURT_FILING' as const,
      channelGround: 'WAGE_IOU' as const,
      headcount: 1,
      parties: [],
      claims: [],
    };
    const docketing = async () => {
      const { registerDispute } = await clerk.ask(RegisterDisputeDocument, { input: registration });
      const disputeId = granted(registerDispute).dispute!.id;
      const input = { disputeId, type: 'CIVIL' as const, caseNumber: '（2026）云0114民初99号' };
      return (await clerk.ask(DocketCaseDocument, { input })).docketCase.userErrors;
    };
    expect(await docketing()).toEqual([]);
    expect(await docketing()).toMatchObject([{ path: ['caseNumber'] }]);
  });
});

describe('cursors', () => {
  test.each(forgedCursors.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const { answer } = await send(each);
    const [error] = answer.errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['after'] });
  });

  test.each(cursorLists.flatMap((list) => cursorLists.filter((other) => other !== list).map((other) => [list, other])))(
    'a cursor of %s is none of %s',
    async (list, other) => {
      const cursor = await firstCursor(list);
      const response = await hub.raw('stf_court_clerk', { query: askAfter(other, cursor, world.disputeId) });
      const { errors } = (await response.json()) as Answer;
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['after'] });
    },
  );

  async function firstCursor(list: string): Promise<string> {
    const reader = ['inbox', 'deadlines'].includes(list) ? 'stf_station_admin' : 'stf_court_clerk';
    const question = askAfter(list, '', world.disputeId)
      .replace('after: ""', 'first: 1')
      .replace('nodes { id }', 'pageInfo { endCursor }');
    const text = await (await hub.raw(reader, { query: question })).text();
    const cursor = /"endCursor":"([^"]+)"/.exec(text)?.[1];
    if (!cursor) throw new Error(`no cursor: ${text}`);
    return cursor;
  }
});

describe('ids that are none', () => {
  test.each(['zz', 'dsp_', 'dsp_zz', 'DSP_01', `dsp_${'0'.repeat(400)}`, '%', "' or 1=1 --", '__proto__', '../../etc'])(
    '%s answers like any id that is not there',
    async (id) => {
      const query = `query ($id: ID!) { dispute(by: { id: $id }) { id } referral(id: $id) { id } node(id: $id) { id } }`;
      const response = await hub.raw('stf_court_clerk', { query, variables: { id } });
      expect(await response.json()).toEqual({ data: { dispute: null, referral: null, node: null } });
    },
  );
});

describe('tokens that are none', () => {
  const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { sub: 'stf_court_clerk', agency: 'agy_court_chenggong', exp: 4_102_444_800 };
  const tokens: Record<string, () => Promise<Record<string, string>>> = {
    'no token': async () => ({}),
    'not a token': async () => ({ authorization: `Bearer ${bad}` }),
    'another scheme': async () => ({ authorization: `Basic ${bad}` }),
    'alg none': async () => ({
      authorization: `Bearer ${segment({ alg: 'none', typ: 'at+jwt' })}.${segment(claims)}.`,
    }),
    expired: async () => bearer(await hub.tokenOf('stf_court_clerk', { seconds: -31 })),
    'of another audience': async () => bearer(await foreignToken({ audience: 'another' })),
    'of another issuer': async () => bearer(await foreignToken({ issuer: 'https://another.test' })),
    'of a person at another agency': async () =>
      bearer(await hub.tokenOf('stf_court_clerk', { agencyId: 'agy_court_xishan' })),
    'with its claims changed': async () => bearer(tampered(await hub.tokenOf('stf_court_clerk'))),
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  /** Signed by somebody else; `test/http/tokens.unit.test.ts` has the same with the right key. */
  async function foreignToken(other: { audience?: string; issuer?: string }): Promise<string> {
    const { issuer, audience } = readConfig({});
    const now = () => hub.clock.now();
    const foreign = await createDemoIssuer({ mode: 'demo', dataDir: null, now, issuer, audience, ...other });
    const { token } = await foreign.tokenFor(
      { id: 'stf_court_clerk', agencyId: 'agy_court_chenggong' },
      { seconds: 60 },
    );
    return token;
  }
  const tampered = (token: string) => {
    const [head, , signature] = token.split('.');
    return [head, segment({ ...claims, sub: 'stf_judge' }), signature].join('.');
  };

  test('a good token is taken, so that the others are refused for what is wrong with them', async () => {
    const response = await hub.raw(null, { query: '{ viewer { now } }' }, bearer(await hub.tokenOf('stf_court_clerk')));
    expect(response.status).toBe(200);
  });

  test.each(Object.keys(tokens))('%s: the same refusal, whatever is wrong', async (name) => {
    const headers = await tokens[name]!();
    const before = await digestOfAll(hub.database);
    const query = 'mutation { registerDispute(input: { channel: COURT_FILING }) { addedId } }';
    const response = await hub.raw(null, { query }, headers);
    const answer = (await response.json()) as Answer;
    expect(response.status).toBe(401);
    expect(answer.errors).toMatchObject([
      { message: '请登录后再试 / Sign in and try again', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    expect(Object.keys(answer.errors![0]!.extensions).sort()).toEqual(['code', 'requestId']);
    expect(await digestOfAll(hub.database)).toEqual(before);
  });
});

describe('the comparison itself', () => {
  test('looks at every table there is', async () => {
    expect(await unwatchedTables(hub.database)).toEqual([]);
  });

  test('notices what is written', async () => {
    const before = await digestOfAll(hub.database);
    const note = `mutation { addNote(input: { disputeId: "${world.disputeId}", group: F7, body: "试" }) { userErrors { code } } }`;
    await hub.raw('stf_court_clerk', { query: note });
    expect(await digestOfAll(hub.database)).not.toEqual(before);
  });

  test('the dispute can still be read after all of this', async () => {
    expect(await detail(hub.as('stf_court_clerk'), world.disputeId)).toMatchObject({ id: world.disputeId });
  });
});
