import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createDemoIssuer, type DemoIssuerOptions } from '../../src/http/demo-issuer.ts';
import { clerk } from './served.ts';

const now = new Date('2026-03-02T01:00:00.500Z');
const base: DemoIssuerOptions = {
  mode: 'demo',
  dataDir: null,
  issuer: 'https://i.test',
  audience: 'a',
  now: () => now,
};

describe('the demo issuer', () => {
  test('does not run in production', async () => {
    await expect(createDemoIssuer({ ...base, mode: 'production' })).rejects.toThrow('must not run in production');
  });

  test('signs who it is, for whom, and until when', async () => {
    const issuer = await createDemoIssuer(base);
    const { token, expiresAt } = await issuer.tokenFor(clerk, { seconds: 60 });
    expect(decodeJwt(token)).toEqual({
      iss: 'https://i.test',
      aud: 'a',
      sub: 'stf_1',
      agency: 'agy_1',
      iat: Date.parse('2026-03-02T01:00:00Z') / 1000,
      exp: Date.parse('2026-03-02T01:01:00Z') / 1000,
    });
    expect(expiresAt).toEqual(new Date('2026-03-02T01:01:00Z'));
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: issuer.jwks.keys[0]!.kid });
  });

  test('signs for a system: for its agency, for a person, and bound to a key', async () => {
    const issuer = await createDemoIssuer(base);
    const client = { id: 'cli_x', agencyId: 'agy_1' };
    const claims = async (...rest: [actFor: string | null, boundTo?: string]) => {
      const [actFor, boundTo] = rest;
      const life = { seconds: 60, ...(boundTo ? { boundTo } : {}) };
      const {
        iss: _iss,
        aud: _aud,
        iat: _iat,
        exp: _exp,
        ...said
      } = decodeJwt((await issuer.clientToken(client, actFor, life)).token);
      return said;
    };
    expect(await claims(null)).toEqual({ sub: 'cli_x', agency: 'agy_1' });
    expect(await claims('stf_1')).toEqual({ sub: 'cli_x', agency: 'agy_1', act_for: 'stf_1' });
    expect(await claims('stf_1', 'k')).toEqual({ sub: 'cli_x', agency: 'agy_1', act_for: 'stf_1', cnf: { jkt: 'k' } });
  });

  test('shows its public key only', async () => {
    const { jwks } = await createDemoIssuer(base);
    expect(jwks.keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x']]);
  });

  test('keeps its key in the folder, for its owner alone, and finds it again', async () => {
    const dataDir = join(mkdtempSync(join(tmpdir(), 'accord-demo-')), 'deeper');
    const [first, second] = [
      await createDemoIssuer({ ...base, dataDir }),
      await createDemoIssuer({ ...base, dataDir }),
    ];
    expect(second.jwks).toEqual(first.jwks);
    const file = join(dataDir, 'demo-key.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kty: 'OKP', d: expect.any(String) });
  });

  test('agrees with another process that starts at the same moment', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'accord-demo-'));
    const issuers = await Promise.all(Array.from({ length: 5 }, () => createDemoIssuer({ ...base, dataDir })));
    expect(new Set(issuers.map(({ jwks }) => jwks.keys[0]!.kid)).size).toBe(1);
  });
});
