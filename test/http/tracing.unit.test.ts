import { describe, expect, test } from '@jest/globals';
import { openTracing } from '../../src/http/tracing/open-tracing.ts';
import { activeSpan, inSpan, type OpenSpan } from '../../src/http/tracing/tracing.ts';

describe('a hub without a collector', () => {
  test('has no tracing, and runs its work in no span', async () => {
    expect(await openTracing({})).toBeNull();
    expect(await inSpan(undefined, async () => activeSpan.getStore())).toBeUndefined();
  });
});

describe('work in a span', () => {
  function span() {
    const ends: (string | undefined)[] = [];
    const open: OpenSpan = { header: '', rename() {}, tell() {}, end: (fault) => void ends.push(fault) };
    return { open, ends };
  }

  test('ends it once, with what it failed of where it did', async () => {
    const [well, ill] = [span(), span()];
    expect(await inSpan(well.open, async () => activeSpan.getStore())).toBe(well.open);
    const failing = inSpan(
      ill.open,
      async () => {
        throw new Error('a message nobody may read');
      },
      () => 'TIMEOUT',
    );
    await expect(failing).rejects.toThrow();
    expect([well.ends, ill.ends]).toEqual([[undefined], ['TIMEOUT']]);
  });
});
