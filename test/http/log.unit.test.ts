import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorFacts } from '../../src/http/error-facts.ts';
import { createLog, type LogFields } from '../../src/http/log.ts';
import { clerk, serve, testSchema } from './served.ts';

const keys = [
  ...[
    'requestId',
    'correlationId',
    'method',
    'route',
    'status',
    'ms',
    'operationName',
    'agencyId',
    'code',
    'reason',
    'keyId',
  ],
  ...['errorKind', 'errorCode', 'frames', 'mode', 'host', 'port', 'seconds', 'count', 'level', 'time', 'event'],
];

function written(write: (log: ReturnType<typeof createLog>) => void): string[] {
  const lines: string[] = [];
  write(createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } }));
  return lines;
}

describe('the log', () => {
  test('S57: writes one line of JSON, whatever it is given, with no key that is not on its list', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.anything(),
      fc.constantFrom('a\r\nb', '\u001b[2J', '{"level":"info"}'),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), anything),
        anything,
        (fields, event) => {
          const lines = written((log) => log.info(event as string, fields as LogFields));
          expect(lines).toHaveLength(1);
          expect(lines[0]!.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f]/);
          expect(keys).toEqual(expect.arrayContaining(Object.keys(JSON.parse(lines[0]!) as object)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('keeps what has the right form', () => {
    const fields: LogFields = {
      requestId: 'req_1',
      method: 'POST',
      status: 200,
      ms: 1.25,
      operationName: 'Inbox',
      agencyId: 'agy_1',
      code: 'A,B_C',
    };
    expect(JSON.parse(written((log) => log.info('request.answered', fields))[0]!)).toMatchObject({
      ...fields,
      event: 'request.answered',
    });
  });

  test.each<[keyof LogFields, unknown]>([
    ['operationName', '张三'],
    ['operationName', 'x'.repeat(65)],
    ['operationName', 'wang13800000000'],
    ['agencyId', 'stf_1'],
    ['requestId', 'a b'],
    ['route', '/graphiql?as=stf_1'],
    ['errorCode', '3201-secret'],
    ['frames', ['at 张三']],
    ['status', '200'],
  ])('leaves out %s when it is %j', (name, value) => {
    expect(written((log) => log.info('a', { [name]: value }))[0]).not.toContain(`"${name}"`);
  });

  test('below its level writes nothing', () => {
    const lines: string[] = [];
    const log = createLog({ level: 'error', destination: { write: (line: string) => void lines.push(line) } });
    log.info('a');
    log.warn('b');
    log.error('c');
    expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['c']);
  });

  test('takes of an error where it was made, and not what it says, even if that looks like a frame', () => {
    const facts = errorFacts(new TypeError('身份证 320102199001011234\n    at CANARY (/CANARY/file.ts:1:1)'));
    expect(facts.errorKind).toBe('TypeError');
    expect(facts.frames![0]).toMatch(/log\.unit\.test\.ts:\d+:\d+\)?$/);
    expect(JSON.stringify(facts)).not.toMatch(/CANARY|3201/);
    expect(errorFacts('CANARY')).toEqual({ errorKind: 'string' });
  });
});

describe('the log of the running hub', () => {
  test('holds nothing that a caller sent or that the answers held', async () => {
    const canary = 'CANARY9f2e';
    const hub = await serve({
      schema: testSchema(() => {
        throw new Error(canary);
      }),
    });
    const { token } = hub;
    const headers = {
      'x-name': canary,
      cookie: canary,
      'user-agent': canary,
      'x-request-id': canary,
      'idempotency-key': canary,
    };
    await hub.post(
      { query: `query Q($t: String) { echo(text: $t) }`, variables: { t: canary }, operationName: 'Q' },
      headers,
    );
    await hub.post({ query: `{ echo(text: "${canary}") }` }, headers);
    await hub.post({ query: '{ run }' }, headers);
    await hub.post({ query: `{ ${canary} }` }, headers);
    await hub.post(`{"${canary}`, headers);
    await hub.post({ query: '{ me }', operationName: `${canary}\r\n{"level":"fatal"}` }, headers);
    await hub.post({ query: '{ me }' }, { ...headers, authorization: `Bearer ${token.slice(0, -4)}${canary}` });
    await hub.post({ query: '{ me }' }, { ...headers, authorization: `Basic ${canary}` });
    await fetch(`${hub.url}/${canary}?${canary}`, { headers });
    await fetch(`${hub.url}/graphql?query=${canary}`, { headers });
    await fetch(`${hub.url}/demo/token`, {
      method: 'POST',
      body: `{"staff":"${canary}"}`,
      headers: { 'content-type': 'application/json' },
    });
    await hub.stop();
    const log = hub.lines.join('');
    expect(hub.lines.length).toBeGreaterThanOrEqual(11);
    expect(log).not.toContain(canary);
    expect(log).not.toContain(clerk.name);
    for (const part of token.split('.')) expect(log).not.toContain(part.slice(0, 20));
    expect(hub.lines.every((line) => keys.includes(Object.keys(JSON.parse(line) as object)[0]!))).toBe(true);
  });

  test('has a line per request, with what an operator needs', async () => {
    const hub = await serve();
    await hub.ask('query Inbox { me }');
    await hub.ask('{ nothing }');
    await fetch(`${hub.url}/health`);
    await hub.stop();
    const lines = hub.lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ event }) => event === 'request.answered');
    const common = { ms: expect.any(Number), time: expect.any(String), level: 'info', event: 'request.answered' };
    expect(lines).toEqual([
      {
        ...common,
        requestId: 'req_1',
        correlationId: 'req_1',
        method: 'POST',
        route: '/graphql',
        status: 200,
        operationName: 'Inbox',
        agencyId: 'agy_1',
      },
      {
        ...common,
        requestId: 'req_2',
        correlationId: 'req_2',
        method: 'POST',
        route: '/graphql',
        status: 400,
        agencyId: 'agy_1',
        code: 'GRAPHQL_VALIDATION_FAILED',
      },
      { ...common, requestId: 'req_3', correlationId: 'req_3', method: 'GET', route: '/health', status: 200 },
    ]);
  });
});
