import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { correlationOf } from '../../src/http/correlation.ts';
import { serve, testSchema, type Served } from './served.ts';

const made = 'made-here';
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('the correlation id of a request', () => {
  test.each<[what: string, given: string]>([
    ['a UUID', '0193a1b2-7c3d-7e4f-8a9b-0c1d2e3f4a5b'],
    ['a ULID', '01JDA8ZK3W5Q9X7V2M4N6P8R0T'],
    ['a trace id', trace],
    ['a name of its own', 'court-intake.run_7f3a'],
  ])('is taken from the caller when it is %s', (_what, given) => {
    expect(correlationOf({ 'x-correlation-id': given }, made)).toBe(given);
  });

  test.each<[what: string, given: string]>([
    ['empty', ''],
    ['too short', 'abc-1'],
    ['too long', 'a'.repeat(65)],
    ['an identity number', '110101199003074477'],
    ['a telephone', 'tel-13800138000'],
    ['a telephone in parts', 'a138-0013-8000'],
    ['a name', '张三的案件'],
    ['a forged line', 'abcdefgh"}{"level"'],
    ['markup', '<script>alert(1)</script>'],
  ])('is made here when what came is %s', (_what, given) => {
    expect(correlationOf({ 'x-correlation-id': given }, made)).toBe(made);
  });

  test('is the trace id where only a traceparent came, and the id of the header where both did', () => {
    const traceparent = `00-${trace}-00f067aa0ba902b7-01`;
    expect(correlationOf({ traceparent }, made)).toBe(trace);
    expect(correlationOf({ traceparent, 'x-correlation-id': 'union-run-a1' }, made)).toBe('union-run-a1');
    expect(correlationOf({ traceparent: traceparent.replace(trace, '0'.repeat(32)) }, made)).toBe(made);
    expect(correlationOf({ traceparent: `${traceparent} x` }, made)).toBe(made);
  });
});

describe('a server', () => {
  let hub: Served;

  beforeAll(async () => {
    const broken = testSchema(() => {
      throw new Error('broken');
    });
    hub = await serve({ schema: broken });
  });
  afterAll(() => hub.stop());

  test('answers with the id, and every line it logs of the request has it', async () => {
    const response = await hub.post({ query: '{ run }' }, { 'x-correlation-id': 'union-run-a1' });
    expect(response.headers.get('x-correlation-id')).toBe('union-run-a1');
    await response.text();
    const of = hub.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(of.map(({ event }) => event)).toEqual(expect.arrayContaining(['fault.internal', 'request.answered']));
    expect(new Set(of.map(({ correlationId }) => correlationId))).toEqual(new Set(['union-run-a1']));
  });

  test('makes an id where none came', async () => {
    const response = await hub.post({ query: '{ me }' });
    expect(response.headers.get('x-correlation-id')).toBe(response.headers.get('x-request-id'));
  });
});
