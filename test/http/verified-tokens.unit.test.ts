import { describe, expect, test } from '@jest/globals';
import { VerifiedTokens } from '../../src/http/verified-tokens.ts';

const subject = { staffId: 'stf_1', clientId: null, agencyId: 'agy_1', boundTo: null, expiresAt: 0 };

describe('verified tokens', () => {
  test('are remembered until their moment and no longer', () => {
    const tokens = new VerifiedTokens(10);
    tokens.remember('a', subject, 1000);
    expect(tokens.find('a', 999)).toBe(subject);
    expect(tokens.find('a', 1000)).toBeNull();
    expect(tokens.size).toBe(0);
  });

  test('never grow beyond their number, the least recently used going first', () => {
    const tokens = new VerifiedTokens(3);
    for (const token of ['a', 'b', 'c']) tokens.remember(token, subject, 1000);
    tokens.find('a', 0);
    tokens.remember('d', subject, 1000);
    expect(['a', 'b', 'c', 'd'].filter((token) => tokens.find(token, 0))).toEqual(['a', 'c', 'd']);
    for (let n = 0; n < 1000; n++) tokens.remember(`t${n}`, subject, 1000);
    expect(tokens.size).toBe(3);
  });
});
