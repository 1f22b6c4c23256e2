import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { consent, detail, paper, partiesOf } from '../../seeds/demo/story.ts';
import { eventRoutes, restRoutes } from '../../src/http/rest/routes.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let document: OpenApi;

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: string; required?: boolean; schema: object }[];
  readonly requestBody?: { content: { 'application/json': { schema: object } } };
  readonly responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

beforeAll(async () => {
  hub = await openTestHub();
  document = (await (await call('stf_judge', 'GET', '/openapi.json')).json()) as OpenApi;
}, 60_000);
afterAll(() => hub.stop());

async function call(
  staffId: string | null,
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  const token = staffId === null ? {} : { authorization: `Bearer ${await hub.tokenOf(staffId)}` };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return fetch(hub.url + path, { method, headers: { ...token, ...type, ...headers }, ...sent });
}

const rest = (staffId: string | null, method: string, path: string, more?: Parameters<typeof call>[3]) =>
  call(staffId, method, `/rest/v1${path}`, more);

const registration = (ownNumber: string) => ({
  cause: 'REMUNERATION_CLAIM',
  relationType: 'LABOUR_RELATION',
  channelGround: 'WAGE_IOU',
  channel: 'COURT_FILING',
  headcount: 1,
  ownNumber,
  parties: [
    { role: 'WORKER', name: '王一', phone: '13800000001' },
    { role: 'EMPLOYER', name: '某花卉公司甲' },
  ],
  claims: [{ type: 'WAGES', amountFen: 100_000 }],
});

/** Holds an answer against the schema the document gives for it. */
function fits(path: string, method: string, status: number, body: unknown): void {
  const response = document.paths[`/rest/v1${path}`]![method.toLowerCase()]!.responses[String(status)]!;
  const { schema } = Object.values(response.content!)[0]!;
  const $defs = JSON.parse(
    JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as object;
  const whole = JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')) as object;
  const checked = z.fromJSONSchema({ ...whole, $defs } as never).safeParse(body);
  expect([path, method, checked.success ? null : z.prettifyError(checked.error)]).toEqual([path, method, null]);
}

describe('REST is the graph in the words of HTTP', () => {
  let disputeId: string;
  let referralId: string;

  test('a dispute is registered once, whatever is sent twice', async () => {
    const more = { body: registration('R-1'), headers: { 'idempotency-key': 'rest-1' } };
    const first = await rest('stf_court_clerk', 'POST', '/disputes', more);
    expect(first.status).toBe(201);
    const body = (await first.json()) as { dispute: { id: string; version: number } };
    fits('/disputes', 'POST', 201, body);
    expect(first.headers.get('etag')).toBe(`"${body.dispute.version}"`);
    disputeId = body.dispute.id;
    const second = await rest('stf_court_clerk', 'POST', '/disputes', more);
    expect(await second.json()).toEqual(body);
    const other = await rest('stf_court_clerk', 'POST', '/disputes', { ...more, body: registration('R-2') });
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH', status: 422 });
  });

  test('lists are paged by links', async () => {
    await rest('stf_court_clerk', 'POST', '/disputes', { body: registration('R-3') });
    const first = await rest('stf_court_clerk', 'GET', '/disputes?first=1&stages=REGISTERED,MEDIATING,TRIAGED');
    const page = await first.json();
    fits('/disputes', 'GET', 200, page);
    const [, next] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
    const second = (await (await call('stf_court_clerk', 'GET', next!)).json()) as { nodes: { id: string }[] };
    expect(second.nodes.map(({ id }) => id)).toEqual([disputeId]);
  });

  test('a referral is previewed, sent, and taken step by step under the version seen', async () => {
    const clerk = hub.as('stf_court_clerk');
    const complaint = { disputeId, copies: 1, mediationAgreed: true };
    const query = `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { userErrors { code } } }`;
    await hub.raw('stf_court_clerk', { query, variables: { input: complaint } });
    const [worker] = partiesOf(await detail(clerk, disputeId), 'WORKER');
    await consent(clerk, disputeId, 'R08', [worker!]);
    const documents = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];
    const sending = { kind: 'R08', toAgencyId: 'agy_station_yunhua', documents };
    const preview = await rest('stf_court_clerk', 'POST', `/disputes/${disputeId}/referrals/preview`, {
      body: sending,
    });
    const told = await preview.json();
    fits('/disputes/{disputeId}/referrals/preview', 'POST', 200, told);
    expect(told).toMatchObject({ wouldSend: true });
    const sent = await rest('stf_court_clerk', 'POST', `/disputes/${disputeId}/referrals`, { body: sending });
    expect(sent.status).toBe(201);
    const { referral } = (await sent.json()) as { referral: { id: string; version: number } };
    referralId = referral.id;

    const inbox = await (await rest('stf_station_admin', 'GET', '/inbox')).json();
    fits('/inbox', 'GET', 200, inbox);
    expect(inbox).toMatchObject({ nodes: [{ id: referralId }] });
    const seen = await rest('stf_station_admin', 'GET', `/referrals/${referralId}`);
    const etag = seen.headers.get('etag')!;
    expect(
      (await rest('stf_station_admin', 'GET', `/referrals/${referralId}`, { headers: { 'if-none-match': etag } }))
        .status,
    ).toBe(304);
    const accept = { step: 'ACCEPT', assigneeId: 'stf_mediator', conflictCleared: true };
    const path = `/referrals/${referralId}/steps`;
    const stale = await rest('stf_station_admin', 'POST', path, { body: accept, headers: { 'if-match': '"99"' } });
    expect(stale.status).toBe(412);
    const problem = await stale.json();
    expect(stale.headers.get('content-type')).toContain('application/problem+json');
    expect(problem).toMatchObject({ code: 'CONFLICT', type: 'urn:accord:error:CONFLICT' });
    fits('/referrals/{referralId}/steps', 'POST', 412, problem);
    const taken = await rest('stf_station_admin', 'POST', path, { body: accept, headers: { 'if-match': etag } });
    expect(taken.status).toBe(200);
    const body = await taken.json();
    fits('/referrals/{referralId}/steps', 'POST', 200, body);
    expect(body).toMatchObject({ referral: { state: 'ACCEPTED' } });
  });

  test('a note and a document are added', async () => {
    const note = await rest('stf_mediator', 'POST', `/disputes/${disputeId}/notes`, {
      body: { group: 'F9', body: '双方同意面谈' },
    });
    expect(note.status).toBe(201);
    const attached = { document: paper('EVIDENCE', '工资条') };
    expect((await rest('stf_mediator', 'POST', `/disputes/${disputeId}/documents`, { body: attached })).status).toBe(
      201,
    );
    const dispute = await (await rest('stf_mediator', 'GET', `/disputes/${disputeId}`)).json();
    fits('/disputes/{disputeId}', 'GET', 200, dispute);
  });

  test('what is unknown and what is not for the caller look the same', async () => {
    const strip = async (answer: Response) => [answer.status, { ...((await answer.json()) as object), instance: '' }];
    const hidden = await strip(await rest('stf_prosecutor', 'GET', `/disputes/${disputeId}`));
    expect(hidden).toEqual(
      await strip(await rest('stf_prosecutor', 'GET', '/disputes/dsp_00000000000000000000000000')),
    );
    expect(hidden[0]).toBe(404);
  });

  test.each([
    ['a stranger', null, 'GET', '/inbox', undefined, 401, 'UNAUTHENTICATED'],
    ['a query the route does not know', 'stf_judge', 'GET', '/inbox?colour=red', undefined, 400, 'BAD_USER_INPUT'],
    ['a page too large', 'stf_judge', 'GET', '/inbox?first=1000', undefined, 400, 'BAD_USER_INPUT'],
    ['a list as a body', 'stf_judge', 'POST', '/disputes', [], 400, 'BAD_REQUEST'],
    [
      'a field the input lacks',
      'stf_judge',
      'POST',
      '/disputes',
      { channel: 'COURT_FILING', colour: 1 },
      400,
      'BAD_USER_INPUT',
    ],
    ['a kind nobody knows', 'stf_court_clerk', 'POST', '/disputes/dsp_x/referrals', { kind: 'R99' }, 404, 'NOT_FOUND'],
    [
      'another dispute in the body',
      'stf_judge',
      'POST',
      '/disputes/dsp_x/notes',
      { disputeId: 'dsp_y', group: 'F7', body: 'x' },
      400,
      'BAD_USER_INPUT',
    ],
    ['a party that registers', 'stf_worker_one', 'POST', '/disputes', { channel: 'COURT_FILING' }, 403, 'FORBIDDEN'],
  ] as const)(
    '%s is told by a problem with the code of the graph',
    async (...[, who, method, path, body, status, code]) => {
      const answer = await rest(who, method, path, body === undefined ? {} : { body });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    },
  );
});

describe('the document of REST', () => {
  test('is not for strangers', async () => {
    expect((await call(null, 'GET', '/openapi.json')).status).toBe(401);
  });

  test('is OpenAPI 3.1, whole, and holds every route', () => {
    expect(document.openapi).toBe('3.1.0');
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(told.toSorted()).toEqual(
      [...restRoutes, ...eventRoutes].map(({ method, path }) => `${method} /rest/v1${path}`).toSorted(),
    );
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name!,
    );
    expect(refs.filter((name) => !(name in document.components.schemas))).toEqual([]);
    for (const [path, methods] of Object.entries(document.paths))
      for (const { parameters, responses } of Object.values(methods)) {
        const named = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
        expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
        expect(new Set(parameters.map((each) => `${each.in} ${each.name}`)).size).toBe(parameters.length);
        for (const response of Object.values(responses)) expect(response.description).not.toBe('');
      }
  });

  test('every schema in it can be read by a reader of JSON Schema', () => {
    const $defs = JSON.parse(
      JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
    ) as Record<string, object>;
    for (const name of Object.keys($defs))
      expect(() => z.fromJSONSchema({ ...$defs[name], $defs } as never)).not.toThrow();
  });

  test('holds the whole loop of a hand-off', () => {
    const names = restRoutes.map(({ operation }) => operation);
    for (const name of [
      'Inbox',
      'ReferralById',
      'RestDispute',
      'RegisterDispute',
      'SendReferral',
      'RestPreview',
      'TakeReferralStep',
      'AddNote',
      'AttachDocument',
    ])
      expect(names).toContain(name);
  });
});
