import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError, type ValidationRule } from 'graphql';
import { clerk, principal as someone, serve, type AnswerError, type Served } from './served.ts';

const fieldsAtMost: (most: number) => ValidationRule = (most) => (context) => {
  let fields = 0;
  return {
    Field(node) {
      if (++fields !== most + 1) return;
      const extensions = { code: 'QUERY_TOO_COSTLY', allowed: [`≤ ${most} fields`] };
      context.reportError(new GraphQLError('Too costly', { nodes: node, extensions }));
    },
  };
};

async function errorOf(response: Response): Promise<AnswerError> {
  const { errors } = (await response.json()) as { errors: AnswerError[] };
  expect(errors).toHaveLength(1);
  return errors[0]!;
}

describe('a request to /graphql', () => {
  let hub: Served;
  beforeAll(async () => {
    hub = await serve({ validationRules: [fieldsAtMost(200)] });
  });
  afterAll(() => hub.stop());

  function get(parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const all = { authorization: `Bearer ${hub.token}`, 'apollo-require-preflight': 'yes', ...headers };
    return fetch(`${hub.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers: all });
  }

  test('is answered, is not kept by caches, and says its id', async () => {
    const response = await hub.post({ query: '{ me }' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('x-request-id')).toMatch(/^req_\d+$/);
    expect(response.headers.get('x-powered-by')).toBeNull();
    await expect(response.json()).resolves.toEqual({ data: { me: 'stf_1' } });
  });

  test.each([
    ['malformed JSON', '{"query": "{ me }"', 400, 'MALFORMED_JSON'],
    ['an empty body', '', 400, 'MALFORMED_JSON'],
    ['a JSON text', '"{ me }"', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ me }"}]', 400, 'BAD_REQUEST'],
    ['an object without a query', '{"variables":{}}', 400, 'BAD_REQUEST'],
    ['a query that is a number', '{"query":1}', 400, 'BAD_REQUEST'],
    ['variables that are a list', '{"query":"{ me }","variables":[1]}', 400, 'BAD_REQUEST'],
    [
      'a query by its hash',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['two operations and no choice', '{"query":"query A { me } query B { me }"}', 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'an operation that is not there',
      '{"query":"query A { me }","operationName":"B"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', '{"query":"subscription { ticks }"}', 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a rule of ours broken', `{"query":"{ ${'me '.repeat(201)}}"}`, 400, 'QUERY_TOO_COSTLY'],
    ['more than 1,000 tokens', `{"query":"{ ${'me '.repeat(1100)}}"}`, 400, 'QUERY_TOO_COSTLY'],
    [
      'variables nested a thousand deep',
      `{"query":"{ me }","variables":{"a":${'['.repeat(1000)}${']'.repeat(1000)}}}`,
      400,
      'BAD_USER_INPUT',
    ],
    [
      'variables nested 100,000 deep',
      `{"query":"{ me }","variables":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`,
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a prototype among the variables',
      '{"query":"{ me }","variables":{"a":{"__proto__":{"admin":true}}}}',
      400,
      'BAD_USER_INPUT',
    ],
  ])('with %s is refused', async (_what, body, status, code) => {
    const response = await hub.post(body);
    expect(response.status).toBe(status);
    const { message, extensions } = await errorOf(response);
    expect(extensions).toMatchObject({ code, requestId: response.headers.get('x-request-id') });
    expect(message).toMatch(/\p{Script=Han}.* \/ \w/u);
  });

  test('that is no UTF-8 is refused', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ me }","operationName":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${hub.token}` };
    const response = await fetch(`${hub.url}/graphql`, { method: 'POST', body, headers });
    expect(response.status).toBe(400);
    expect((await errorOf(response)).extensions.code).toBe('MALFORMED_JSON');
  });

  test.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    ['multipart/form-data; boundary=x', {}],
    ['application/jsonp', {}],
    ['application/json; charset=gbk', {}],
    ['application/json', { 'content-encoding': 'gzip' }],
  ])('of type %s %j is refused', async (type, headers) => {
    const response = await hub.post({ query: '{ me }' }, { 'content-type': type, ...headers });
    expect(response.status).toBe(415);
    expect((await errorOf(response)).extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  test.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
  ])('of type %s is read', async (type) => {
    expect((await hub.post({ query: '{ me }' }, { 'content-type': type })).status).toBe(200);
  });

  test('of 300 KiB is refused, and one of 200 KiB is read', async () => {
    const query = (size: number) => ({ query: '{ me }', extensions: { pad: 'x'.repeat(size) } });
    const response = await hub.post(query(300 * 1024));
    expect(response.status).toBe(413);
    expect((await errorOf(response)).extensions).toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      allowed: ['≤ 262144 bytes'],
    });
    expect((await hub.post(query(200 * 1024))).status).toBe(200);
  });

  test('of 60 MB sent in pieces is cut off, without being kept', async () => {
    const before = process.memoryUsage().rss;
    const { status, sent } = await flood(hub, 60 * 1024 * 1024);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(40 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('by GET runs a query', async () => {
    const response = await get({ query: 'query Echo($t: String) { echo(text: $t) }', variables: '{"t":"劳动"}' });
    expect(response.status).toBe(200);
    await expect(response.json()).resolves.toEqual({ data: { echo: '劳动' } });
  });

  test('by GET never runs a mutation', async () => {
    const response = await get({ query: 'mutation { poke }' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect((await errorOf(response)).extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  test('by GET that a foreign page could have caused is refused', async () => {
    const headers = { authorization: `Bearer ${hub.token}` };
    const response = await fetch(`${hub.url}/graphql?query=%7Bme%7D`, { headers });
    expect(response.status).toBe(400);
    expect((await errorOf(response)).extensions).toMatchObject({ allowed: ['Apollo-Require-Preflight: true'] });
  });

  test.each([
    ['variables that are no JSON', { query: '{ me }', variables: '{' }, 'BAD_REQUEST'],
    ['NUL in a variable', { query: '{ me }', variables: '{"t":"\\u0000"}' }, 'BAD_USER_INPUT'],
    ['nothing', {}, 'BAD_REQUEST'],
  ])('by GET with %s is refused', async (_what, parameters, code) => {
    const response = await get(parameters);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).extensions.code).toBe(code);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s is refused', async (method) => {
    const response = await fetch(`${hub.url}/graphql`, { method, headers: { authorization: `Bearer ${hub.token}` } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is answered in the type it accepts, or refused', async () => {
    const asked = await hub.post({ query: '{ me }' }, { accept: 'application/graphql-response+json' });
    expect(asked.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    const refused = await hub.post({ query: '{ me }' }, { accept: 'image/png' });
    expect(refused.status).toBe(406);
    expect((await errorOf(refused)).extensions.code).toBe('NOT_ACCEPTABLE');
  });

  test('gets no trace of how it was worked out, however it asks', async () => {
    const headers = { 'apollo-federation-include-trace': 'ftv1', 'apollo-query-plan-experimental': '1' };
    const response = await hub.post({ query: '{ me }' }, headers);
    await expect(response.json()).resolves.toEqual({ data: { me: 'stf_1' } });
    expect(response.headers.get('server-timing')).toBeNull();
  });

  test('is not believed about who sends it, whatever its headers say', async () => {
    const names = [
      'x-agency-id',
      'x-user',
      'x-user-id',
      'x-staff',
      'x-principal',
      'x-forwarded-user',
      'x-remote-user',
      'remote-user',
    ];
    const headers = Object.fromEntries(
      [...names, 'x-forwarded-for', 'forwarded', 'from'].map((name) => [name, 'stf_9']),
    );
    await expect((await hub.post({ query: '{ me }' }, headers)).json()).resolves.toEqual({ data: { me: 'stf_1' } });
    const stranger = { ...headers, 'content-type': 'application/json' };
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      body: '{"query":"{ me }"}',
      headers: stranger,
    });
    expect(response.status).toBe(401);
  });

  test('cut short by the caller harms nobody', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(hub.port, '127.0.0.1', () => {
        socket.write(`POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${hub.token}\r\n`);
        socket.write('Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query":');
        setTimeout(() => socket.destroy(), 20);
      });
      socket.on('close', () => resolve());
    });
    expect((await hub.post({ query: '{ me }' })).status).toBe(200);
  });
});

/** Sends a body piece by piece until the hub hangs up. */
function flood(hub: Served, bytes: number): Promise<{ status: number; sent: number }> {
  return new Promise((resolve) => {
    const piece = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 'x'), Buffer.from('\r\n')]);
    let sent = 0;
    let status = 0;
    const socket = connect(hub.port, '127.0.0.1', () => {
      socket.write(`POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${hub.token}\r\n`);
      socket.write('Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n');
      more();
    });
    const more = () => {
      while (sent < bytes && !socket.destroyed) {
        sent += piece.length;
        if (!socket.write(piece)) return void socket.once('drain', more);
      }
    };
    socket.on('data', (data: Buffer) => (status ||= Number(data.toString('latin1').split(' ')[1])));
    socket.on('error', () => {});
    socket.on('close', () => resolve({ status, sent }));
  });
}

describe('somebody who has not signed in', () => {
  let hub: Served;
  beforeAll(async () => {
    hub = await serve();
  });
  afterAll(() => hub.stop());

  function ask(body: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${hub.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  test.each(['{ __typename }', 'query { __typename }', '{__typename}\n'])(
    'may ask whether anything answers: %j',
    async (query) => {
      const response = await ask(JSON.stringify({ query }));
      expect(response.status).toBe(200);
      await expect(response.json()).resolves.toEqual({ data: { __typename: 'Query' } });
    },
  );

  test('may ask it by GET as well', async () => {
    const response = await fetch(`${hub.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(200);
  });

  test.each([
    ['a query', '{"query":"{ me }"}'],
    ['the health query with something more', '{"query":"{ __typename me }"}'],
    ['introspection', '{"query":"{ __schema { types { name } } }"}'],
    ['the schema of a subgraph', '{"query":"{ _service { sdl } }"}'],
    ['a misspelt field', '{"query":"{ mee }"}'],
    ['malformed JSON', '{'],
    ['a large body', `{"query":"${'x'.repeat(5000)}"}`],
  ])('gets nothing for %s but that signing in is needed', async (_what, body) => {
    const response = await ask(body);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    const { message, extensions } = await errorOf(response);
    expect({ message, code: extensions.code }).toEqual({
      message: '请登录后再试 / Sign in and try again',
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('fifty people at once', () => {
  test('each get their own answers', async () => {
    const findCaller = ({ staffId, agencyId }: { staffId: string | null; agencyId: string }) => ({
      principal: { ...someone, staffId: staffId!, agencyId },
      mustBeBound: false,
    });
    const hub = await serve({ authenticator: { findCaller } });
    const ids = Array.from({ length: 50 }, (_, n) => `stf_${n}`);
    const tokens = await Promise.all(ids.map((id) => hub.issuer.tokenFor({ id, agencyId: 'agy_1' }, { seconds: 60 })));
    const rounds = Array.from({ length: 10 }, () =>
      ids.map(async (id, n) => {
        const response = await hub.post({ query: '{ me run }' }, { authorization: `Bearer ${tokens[n]!.token}` });
        return [id, ((await response.json()) as { data: { me: string } }).data.me];
      }),
    );
    for (const [asked, answered] of await Promise.all(rounds.flat())) expect(answered).toBe(asked);
    await hub.stop();
  });
});

describe('the schema', () => {
  const introspection = '{ __schema { queryType { name } } __type(name: "Thing") { name } __typename }';
  const shown = { __schema: { queryType: { name: 'Query' } }, __type: { name: 'Thing' }, __typename: 'Query' };

  test('shows itself to those who have signed in', async () => {
    const hub = await serve();
    await expect(hub.ask(introspection)).resolves.toEqual({ status: 200, data: shown });
    await hub.stop();
  });

  test('can be hidden from them too', async () => {
    const hub = await serve({ config: { introspection: false } });
    const { status, errors } = await hub.ask(introspection);
    expect(status).toBe(200);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    await hub.stop();
  });
});

describe('other addresses', () => {
  let hub: Served;
  let missing: string[] = [];
  beforeAll(async () => {
    const mount: NonNullable<Parameters<typeof serve>[0]>['mount'] = (app) => {
      app.get('/broken', () => {
        throw new Error('CANARY-7f3a at postgres://user:secret@db/accord');
      });
    };
    hub = await serve({ mount, readiness: () => ({ missing, about: { assurance: 'EMBEDDED' } }) });
  });
  afterAll(() => hub.stop());

  test('health says that the process answers', async () => {
    const response = await fetch(`${hub.url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('ready says which part is missing', async () => {
    const ready = await fetch(`${hub.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', about: { assurance: 'EMBEDDED' } }]);
    missing = ['database'];
    const not = await fetch(`${hub.url}/ready`);
    expect([not.status, await not.json()]).toMatchObject([503, { status: 'not ready', missing: ['database'] }]);
    missing = [];
  });

  test('ready survives a check that fails', async () => {
    const broken = await serve({ readiness: () => Promise.reject(new Error('CANARY')) });
    const response = await fetch(`${broken.url}/ready`);
    expect([response.status, await response.text()]).toEqual([
      503,
      '{"status":"not ready","missing":["readiness-check"]}',
    ]);
    await broken.stop();
  });

  test.each(['/nothing', '/graphql/x', '/graphqlx', '/.env', '/demo'])('%s is not found', async (path) => {
    const response = await fetch(hub.url + path);
    expect(response.status).toBe(404);
    const { extensions } = await errorOf(response);
    expect(extensions).toMatchObject({ code: 'NOT_FOUND', requestId: response.headers.get('x-request-id') });
  });

  test('an address that cannot be decoded is refused', async () => {
    const response = await fetch(`${hub.url}/graphiql/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect((await errorOf(response)).extensions.code).toBe('BAD_REQUEST');
  });

  test('a broken route gives nothing away', async () => {
    const response = await fetch(`${hub.url}/broken`);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain('"INTERNAL"');
    expect(text + hub.lines.join('')).not.toMatch(/CANARY|secret|postgres:/);
  });

  test('the demo lists its people and signs one in', async () => {
    const listed = (await (await fetch(`${hub.url}/demo/people`)).json()) as { people: unknown[] };
    const { id, name, roles } = clerk;
    expect(listed.people).toEqual([
      { id, name, roles, agency: { id: 'agy_1', type: 'COURT', name: { zh: '某区法院', en: 'A district court' } } },
    ]);
    const signed = await demoToken(JSON.stringify({ staff: id }));
    const { token, expiresAt } = (await signed.json()) as { token: string; expiresAt: string };
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(590_000);
    const response = await hub.post({ query: '{ me }' }, { authorization: `Bearer ${token}` });
    await expect(response.json()).resolves.toEqual({ data: { me: id } });
  });

  test.each<[what: string, body: string, status: number, code: string]>([
    ['somebody unknown', '{"staff":"stf_9"}', 404, 'NOT_FOUND'],
    ['somebody who has left', '{"staff":"stf_2"}', 404, 'NOT_FOUND'],
    ['nobody', '{}', 404, 'NOT_FOUND'],
    ['malformed JSON', '{', 400, 'MALFORMED_JSON'],
    ['a large body', `{"staff":"${'x'.repeat(2000)}"}`, 413, 'PAYLOAD_TOO_LARGE'],
  ])('the demo does not sign in %s', async (_what, body, status, code) => {
    const response = await demoToken(body);
    expect(response.status).toBe(status);
    const { extensions } = await errorOf(response);
    expect(extensions.code).toBe(code);
    if (status === 404) expect(extensions.allowed).toEqual(['GET /demo/people']);
  });

  test('the demo signs in nobody by a form, which any page could send', async () => {
    const response = await demoToken('staff=stf_1', 'application/x-www-form-urlencoded');
    expect(response.status).toBe(415);
    expect((await errorOf(response)).extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  function demoToken(body: string, type = 'application/json'): Promise<Response> {
    return fetch(`${hub.url}/demo/token`, { method: 'POST', body, headers: { 'content-type': type } });
  }
});
