import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { errorCatalogue, errorCodes } from '../../src/http/error-catalogue.ts';
import { compiled, serve, testSchema, type Served } from './served.ts';

/** Stands for anything that must not leave the hub; looked for in every answer and every log line. */
const canary = 'CANARY-c0ffee';

class UniqueViolation extends Error {
  readonly code = '23505';
}

/** What a resolver throws, by the word it is asked with. */
const accidents: Record<string, () => unknown> = {
  message: () => new Error(`duplicate key: ${canary}`),
  driver: () =>
    new UniqueViolation(`Key (id_number)=(${canary}) already exists\n    at ${canary} (/etc/${canary}:1:1)`),
  code: () => new GraphQLError(canary, { extensions: { code: canary, allowed: [canary] } }),
  text: () => canary,
  nothing: () => undefined,
  inherited: () => new GraphQLError(canary, { extensions: { code: 'constructor' } }),
  validation: () => new GraphQLError(canary, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
  forbidden: () =>
    new GraphQLError(canary, { extensions: { code: 'FORBIDDEN', permission: 'referral.send', secret: canary } }),
  words: () =>
    new GraphQLError(canary, { extensions: { code: 'NOT_FOUND', words: { zh: '没有此案', en: 'No such matter' } } }),
  conflict: () => new GraphQLError(canary, { extensions: { code: 'CONFLICT', allowed: ['version 3'] } }),
  mismatch: () => new GraphQLError(canary, { extensions: { code: 'IDEMPOTENCY_MISMATCH' } }),
  flight: () => new GraphQLError(canary, { extensions: { code: 'IDEMPOTENCY_IN_FLIGHT' } }),
  away: () => new GraphQLError(canary, { extensions: { code: 'TEMPORARILY_UNAVAILABLE' } }),
  page: () =>
    new GraphQLError(canary, { extensions: { code: 'BAD_USER_INPUT', argument: 'first', allowed: ['1–100'] } }),
  argument: () => {
    const validationErrors = [{ property: 'reason', value: canary, constraints: { isLength: canary } }];
    return new GraphQLError('Argument Validation Error', { extensions: { code: 'BAD_USER_INPUT', validationErrors } });
  },
};

const schema = testSchema((what) => {
  if (what === 'well') return 'well';
  throw accidents[what]!();
});

describe.each([
  ['interpreted', undefined],
  ['compiled', compiled(schema)],
])('an error, the operation being %s,', (_how, execute) => {
  let hub: Served;
  beforeAll(async () => {
    hub = await serve({ schema, execute });
  });
  afterAll(() => hub.stop());

  async function run(what: string) {
    const answer = await hub.ask('query Run($what: String) { run(what: $what) }', { what });
    expect(JSON.stringify(answer) + hub.lines.join('')).not.toContain(canary);
    return { status: answer.status, data: answer.data, error: answer.errors![0]! };
  }

  test.each(['message', 'driver', 'code', 'text', 'nothing', 'inherited'])(
    'thrown as %s says nothing but the request id',
    async (what) => {
      const { status, error } = await run(what);
      expect(status).toBe(500);
      expect(error).toEqual({
        message: '系统内部错误 / Internal error',
        path: ['run'],
        locations: expect.anything(),
        extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^req_\d+$/) },
      });
    },
  );

  test('hidden from the caller is told to the log by its kind, its code and where it was made', async () => {
    await run('driver');
    const line = JSON.parse(hub.lines.filter((text) => text.includes('fault.internal')).at(-1)!) as Record<
      string,
      unknown
    >;
    expect(line).toMatchObject({
      errorKind: 'UniqueViolation',
      errorCode: '23505',
      requestId: expect.stringMatching(/^req_/),
    });
    expect((line.frames as string[])[0]).toMatch(/errors\.unit\.test\.ts/);
  });

  test.each([
    ['forbidden', 200, { code: 'FORBIDDEN', permission: 'referral.send' }, '您无权进行此操作 / You may not do this'],
    [
      'validation',
      400,
      { code: 'GRAPHQL_VALIDATION_FAILED' },
      '查询与接口定义不符 / The query does not fit the schema',
    ],
    ['words', 200, { code: 'NOT_FOUND' }, '没有此案 / No such matter'],
    [
      'conflict',
      200,
      { code: 'CONFLICT', allowed: ['version 3'] },
      '内容已被他人更新 / Somebody else has changed this meanwhile',
    ],
    [
      'mismatch',
      422,
      { code: 'IDEMPOTENCY_MISMATCH' },
      '该幂等键已用于另一请求 / This idempotency key was used for another request',
    ],
    [
      'flight',
      409,
      { code: 'IDEMPOTENCY_IN_FLIGHT' },
      '同一幂等键的请求正在办理 / A request with this idempotency key is still running',
    ],
    ['away', 503, { code: 'TEMPORARILY_UNAVAILABLE' }, '服务暂时不可用 / Temporarily unavailable'],
    [
      'page',
      400,
      { code: 'BAD_USER_INPUT', inputPath: ['first'], allowed: ['1–100'] },
      '输入有误 / The input is not valid',
    ],
    ['argument', 400, { code: 'BAD_USER_INPUT', inputPath: ['reason'] }, '输入有误 / The input is not valid'],
  ])('of the catalogue (%s) has its status %i and says what it may', async (what, status, extensions, message) => {
    const { error, ...rest } = await run(what);
    expect(rest).toEqual({ status, data: { run: null } });
    expect(error).toMatchObject({ message, extensions: { ...extensions, requestId: expect.anything() } });
    expect(Object.keys(error.extensions).sort()).toEqual([...Object.keys(extensions), 'requestId'].sort());
  });

  test('beside data that did come leaves the answer at 200', async () => {
    const { status, data, errors } = await hub.ask('{ me run(what: "away") }');
    expect({ status, data, code: errors?.[0]?.extensions.code }).toEqual({
      status: 200,
      data: { me: 'stf_1', run: null },
      code: 'TEMPORARILY_UNAVAILABLE',
    });
  });

  test('below a field that cannot be null takes its status when nothing is left', async () => {
    const { status, data } = await hub.ask('{ me must(what: "mismatch") }');
    expect({ status, data }).toEqual({ status: 422, data: null });
  });

  const basket = 'query Basket($input: Basket!) { basket(input: $input) }';
  test.each<[what: string, input: unknown, at: string, expected: { type: string; allowed?: string[] }]>([
    ['a leaf in a list', { items: [{ stars: 1 }, { stars: canary }] }, 'input.items.1.stars', { type: 'Int!' }],
    ['a missing field', { items: [{ note: canary }] }, 'input.items.0.stars', { type: 'Int!' }],
    ['an unknown field', { items: [{ stars: 1, [canary]: 1 }] }, 'input.items.0', { type: 'Item!' }],
    [
      'an enum',
      { items: [{ stars: 1, colour: canary }] },
      'input.items.0.colour',
      { type: 'Colour', allowed: ['RED', 'GREEN'] },
    ],
    ['a scalar of ours', { items: [], when: canary }, 'input.when', { type: 'Stamp' }],
    ['a text for an object', canary, 'input', { type: 'Basket!' }],
    ['a text like a path', { items: [{ stars: `x" at "input.${canary}"` }] }, 'input.items.0.stars', { type: 'Int!' }],
    [
      'a key like a path',
      { items: [{ stars: { [` at "input.${canary}"; `]: 1 } }] },
      'input.items.0.stars',
      { type: 'Int!' },
    ],
    ['null', null, 'input', { type: 'Basket!' }],
    ['nothing', undefined, 'input', { type: 'Basket!' }],
  ])(
    'of a variable (%s) names where and what was expected, not the value',
    async (_what, input, at, { type, allowed }) => {
      const { status, errors, data } = await hub.ask(basket, { input });
      expect({ status, data }).toEqual({ status: 400, data: undefined });
      const { message, extensions, locations } = errors![0]!;
      expect(message).toBe(`变量 $${at} 有误，应为 ${type} / Variable $${at} is not valid, expected ${type}`);
      expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: at.split('.') });
      expect(extensions.allowed).toEqual(allowed);
      expect(locations).toEqual([{ line: 1, column: 14 }]);
      expect(JSON.stringify(errors)).not.toContain(canary);
    },
  );

  test('of 300 variables at once is cut at a number that can be read', async () => {
    const items = Array.from({ length: 300 }, () => ({ stars: canary }));
    const { errors } = await hub.ask(basket, { input: { items } });
    expect(errors!.length).toBeLessThanOrEqual(51);
    expect(JSON.stringify(errors)).not.toContain(canary);
  });

  test.each([
    [`{ basket(input: { items: [{ stars: "${canary}" }] }) }`, 'Expected a value of type Int.'],
    [`{ paint(colour: "${canary}") }`, 'Expected a value of type Colour.'],
    [`{ paint(colour: CANARY_c0ffee) }`, 'Expected a value of type Colour.'],
    [`{ basket(input: { items: [], when: "${canary}" }) }`, 'A value does not fit its type.'],
    [
      `{ basket(input: { items: [{ note: "${canary}" }] }) }`,
      'Field "Item.stars" of required type "Int!" was not provided.',
    ],
    [`{ echo(text: 1234567) }`, 'Expected a value of type String.'],
    [`query A($x: Int = "${canary}") { basket(input: { items: [{ stars: $x }] }) }`, 'Expected a value of type Int.'],
  ])('of a literal does not repeat it: %s', async (query, hint) => {
    const { status, errors } = await hub.ask(query);
    expect(status).toBe(400);
    expect(errors![0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(errors!.map(({ message }) => message)).toContain(
      `查询与接口定义不符 / The query does not fit the schema: ${hint}`,
    );
    expect(JSON.stringify(errors)).not.toMatch(/canary|1234567/i);
  });

  test('of a misspelt field does not suggest another', async () => {
    const { errors } = await hub.ask('{ mee thingg(id: "1") { idd } paintt }');
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
    expect(errors![0]!.message).toContain('Cannot query field "mee" on type "Query".');
  });

  test.each([
    [`{ echo(text: "${canary}) }`, 'Unterminated string.'],
    [`{ echo(text "${canary}") }`, 'Expected ":", found String.'],
    [`{ ${canary} `, ''],
    [`{ echo(text: "\\u{${canary}}") }`, ''],
    ['{ me', 'Expected Name, found <EOF>.'],
    ['{ me }}', 'Unexpected "}".'],
    ['', ''],
  ])('of syntax does not repeat what it stumbled over: %j', async (query, hint) => {
    const { status, errors } = await hub.ask(query);
    expect(status).toBe(400);
    expect(errors![0]!.message.endsWith(hint)).toBe(true);
    expect(JSON.stringify(errors)).not.toMatch(/canary|c0ffee/i);
  });

  test.each([
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['a terminal code', '\u001b[31mred'],
    ['more than 20,000 characters', '字'.repeat(20_001)],
  ])('of unusable text (%s) is refused before anything runs', async (_what, text) => {
    const deep = await hub.ask(basket, { input: { items: [{ stars: 1 }, { stars: 2, note: text }] } });
    expect(deep.status).toBe(400);
    expect(deep.errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      inputPath: ['input', 'items', '1', 'note'],
    });
    expect(JSON.stringify(deep.errors![0]!.extensions.allowed)).toContain(
      'well-formed Unicode without control characters',
    );
    const literal = await hub.ask(`{ echo(text: ${JSON.stringify(text)}) }`);
    expect(literal.status).toBe(400);
    expect(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED']).toContain(literal.errors![0]!.extensions.code);
  });

  test('of unusable text written into the query names the argument', async () => {
    const { errors } = await hub.ask('{ basket(input: { items: [{ stars: 1, note: "a\\u0000b" }] }) }');
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['input', 'items', 'note'] });
  });

  test('does not arise from ordinary text: several lines, tabs, rare characters, 20,000 of them', async () => {
    for (const text of ['一\r\n二\t三', '𠮷田㐂', 'é', '😀'.repeat(10), '字'.repeat(20_000)]) {
      await expect(hub.ask('query E($text: String) { echo(text: $text) }', { text })).resolves.toEqual({
        status: 200,
        data: { echo: text },
      });
    }
  });

  test('made while the context is prepared is hidden as well, unless it says its code', async () => {
    const codes: unknown[] = [];
    for (const thrown of [
      new Error(canary),
      new GraphQLError(canary, { extensions: { code: 'TEMPORARILY_UNAVAILABLE' } }),
    ]) {
      const broken = await serve({ schema, execute, contextFor: () => Promise.reject(thrown) });
      const { status, errors } = await broken.ask('{ me }');
      codes.push([status, errors![0]!.extensions.code]);
      expect(JSON.stringify(errors) + broken.lines.join('')).not.toContain(canary);
      await broken.stop();
    }
    expect(codes).toEqual([
      [500, 'INTERNAL'],
      [503, 'TEMPORARILY_UNAVAILABLE'],
    ]);
  });
});

describe('the catalogue of errors', () => {
  test.each(errorCodes)('%s says in both languages what happened and what to do', (code) => {
    const { http, message, remedy } = errorCatalogue[code];
    expect(code).toMatch(/^[A-Z][A-Z_]+$/);
    expect(http === 200 || (http >= 400 && http < 600)).toBe(true);
    for (const { zh, en } of [message, remedy]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});
