import { describe, expect, test } from '@jest/globals';
import { ConfigError, demoIssuer, readConfig } from '../../src/config.ts';

const production = {
  ACCORD_MODE: 'production',
  ACCORD_JWKS: 'https://id.example.gov.cn/keys',
  ACCORD_ISSUER: 'https://id.example.gov.cn',
  ACCORD_AUDIENCE: 'accord',
  ACCORD_KEYS: '/etc/accord/keys.json',
  ACCORD_LOG_KEY: '/etc/accord/log-key.pem',
  DATABASE_URL: 'postgres://accord:CANARY-password@db/accord',
};

function problems(env: Record<string, string | undefined>): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    const { message } = error as ConfigError;
    expect(message).not.toContain('CANARY');
    expect(message).toMatch(/\p{Script=Han}/u);
    return (error as ConfigError).problems.map(({ en }) => en);
  }
}

describe('the configuration', () => {
  test('of a demo needs nothing', () => {
    expect(readConfig({})).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      dataDir: '.data/accord',
      spoolDir: '.data/accord-spool',
      issuer: demoIssuer,
      audience: 'accord',
      jwks: null,
      logLevel: 'info',
      shutdownSeconds: 15,
      tokenSeconds: 28_800,
      metrics: { host: '127.0.0.1', port: undefined },
      quotaUnits: 0,
      introspection: true,
    });
  });

  test('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', ACCORD_MODE: ' ', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  test('of production lacks no wall; of a test it may lack some, by their names', () => {
    expect(readConfig({ ACCORD_WALLS_OFF: 'rows, fields' })).toMatchObject({ wallsOff: ['rows', 'fields'] });
    expect(problems({ ACCORD_WALLS_OFF: 'roof' })).toEqual([expect.stringContaining('ACCORD_WALLS_OFF')]);
    for (const wall of ['register', 'rows', 'fields', 'register,rows']) {
      expect(problems({ ...production, ACCORD_WALLS_OFF: wall })).toContainEqual(
        expect.stringMatching(/ACCORD_WALLS_OFF must not be set in production/),
      );
    }
  });

  test('takes the keys conformance reports are signed with, and nothing else for one', () => {
    const key = `whpk_${'A'.repeat(43)}=`;
    expect(readConfig({ ACCORD_CONFORMANCE_KEYS: `${key}, ${key}` })).toMatchObject({ conformanceKeys: [key, key] });
    expect(problems({ ACCORD_CONFORMANCE_KEYS: 'whpk_short' })).toEqual([
      expect.stringContaining('ACCORD_CONFORMANCE_KEYS'),
    ]);
  });

  test('trusts a header with certificates only of proxies it is told, and serves TLS with both its files', () => {
    const proxied = { ACCORD_CERT_HEADER: 'Client-Cert', ACCORD_CERT_PROXIES: '10.0.0.1, 10.1.0.0/16' };
    expect(readConfig(proxied)).toMatchObject({
      certificateProxy: { header: 'client-cert', addresses: ['10.0.0.1', '10.1.0.0/16'] },
    });
    const wrong: [Record<string, string>, string][] = [
      [{ ACCORD_CERT_HEADER: 'Client-Cert' }, 'ACCORD_CERT_PROXIES'],
      [{ ACCORD_CERT_PROXIES: '10.0.0.1' }, 'ACCORD_CERT_HEADER'],
      [{ ...proxied, ACCORD_CERT_PROXIES: 'everybody' }, 'ACCORD_CERT_PROXIES'],
      [{ ...proxied, ACCORD_CERT_PROXIES: '10.0.0.1/99' }, 'ACCORD_CERT_PROXIES'],
      [{ ACCORD_TLS_KEY: 'key.pem' }, 'ACCORD_TLS_CERT'],
      [{ ACCORD_TLS_CERT: 'cert.pem' }, 'ACCORD_TLS_KEY'],
      [{ ACCORD_TLS_CLIENT_CA: 'ca.pem' }, 'ACCORD_TLS_KEY'],
      [{ ACCORD_PUBLIC_URL: 'hub.example.gov.cn/' }, 'ACCORD_PUBLIC_URL'],
    ];
    for (const [env, named] of wrong) expect(problems(env)[0]).toMatch(new RegExp(`^${named} `));
  });

  test('of production has every check of a token turned on', () => {
    const off: [Record<string, string | undefined>, RegExp][] = [
      [{ ACCORD_ISSUER: undefined }, /ACCORD_ISSUER must be set/],
      [{ ACCORD_ISSUER: '' }, /ACCORD_ISSUER must be set/],
      [{ ACCORD_ISSUER: demoIssuer }, /must not be the demo issuer/],
      [{ ACCORD_ISSUER: `${demoIssuer}/` }, /must not be the demo issuer/],
      [{ ACCORD_AUDIENCE: undefined }, /ACCORD_AUDIENCE must be set/],
      [{ ACCORD_AUDIENCE: ' ' }, /ACCORD_AUDIENCE must be set/],
      [{ ACCORD_JWKS: undefined }, /ACCORD_JWKS must be set/],
      [{ ACCORD_JWKS: 'http://id.example.gov.cn/keys' }, /ACCORD_JWKS must be an https address/],
      [{ ACCORD_WALLS_OFF: 'log' }, /ACCORD_WALLS_OFF must not be set/],
      [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /NODE_TLS_REJECT_UNAUTHORIZED=0 takes every certificate/],
      [{ ACCORD_CERT_HEADER: 'client-cert' }, /ACCORD_CERT_PROXIES must name the proxies/],
      [{ ACCORD_PAGE_CLIENT: 'page', ACCORD_ISSUER: 'urn:issuer' }, /ACCORD_PAGE_CLIENT needs .* https address/],
      [{ ACCORD_PAGE_CLIENT: 'page', ACCORD_ISSUER: 'http://id.example.gov.cn' }, /ACCORD_PAGE_CLIENT needs/],
      [{ ACCORD_PAGE_CLIENT: 'a page' }, /ACCORD_PAGE_CLIENT must be 1 to 200/],
    ];
    expect(problems(production)).toEqual([]);
    for (const [env, why] of off) expect(problems({ ...production, ...env })).toEqual([expect.stringMatching(why)]);
  });

  test('of production is read', () => {
    const env = {
      ...production,
      PORT: '8080',
      ACCORD_HOST: '0.0.0.0',
      ACCORD_INTROSPECTION: 'no',
      ACCORD_LOG_LEVEL: 'warn',
    };
    expect(readConfig(env)).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: production.DATABASE_URL,
      jwks: production.ACCORD_JWKS,
      issuer: production.ACCORD_ISSUER,
      introspection: false,
      logLevel: 'warn',
    });
  });

  test.each<[env: Record<string, string | undefined>, problem: string]>([
    [{ ACCORD_MODE: 'prod-CANARY' }, 'ACCORD_MODE must be demo or production'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '4000; CANARY' }, 'PORT must be a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535'],
    [{ DATABASE_URL: 'mysql://CANARY@db' }, 'DATABASE_URL must begin with postgres:// or postgresql://'],
    [{ ACCORD_LOG_LEVEL: 'loud' }, 'ACCORD_LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent'],
    [{ ACCORD_SHUTDOWN_SECONDS: '1.5' }, 'ACCORD_SHUTDOWN_SECONDS must be a whole number of seconds from 0 to 600'],
    [{ ACCORD_TOKEN_SECONDS: '5' }, 'ACCORD_TOKEN_SECONDS must be a whole number of seconds from 60 to 86400'],
    [{ ACCORD_INTROSPECTION: 'true' }, 'ACCORD_INTROSPECTION must be yes or no'],
    [{ ...production, ACCORD_JWKS: undefined }, 'ACCORD_JWKS must be set in production'],
    [{ ...production, ACCORD_ISSUER: undefined }, 'ACCORD_ISSUER must be set in production'],
    [{ ...production, ACCORD_AUDIENCE: '' }, 'ACCORD_AUDIENCE must be set in production'],
    [{ ...production, ACCORD_KEYS: undefined }, 'ACCORD_KEYS must be set in production'],
    [{ ...production, ACCORD_LOG_KEY: undefined }, 'ACCORD_LOG_KEY must be set in production'],
    [{ ...production, ACCORD_KEYS: 'env:RING' }, 'ACCORD_KEYS names an environment variable that is not set'],
    [
      { ...production, ACCORD_BLIND_KEY: 'CANARY' },
      'ACCORD_BLIND_KEY is replaced by the key ring of ACCORD_KEYS (blind)',
    ],
    [{ ...production, ACCORD_ISSUER: `${demoIssuer}/` }, 'ACCORD_ISSUER must not be the demo issuer in production'],
    [
      { ...production, ACCORD_JWKS: 'http://id.example.gov.cn/keys' },
      'ACCORD_JWKS must be an https address or a file: keys fetched in the clear cannot be trusted',
    ],
    [
      { ...production, DATABASE_URL: undefined },
      'DATABASE_URL must be set in production; to keep the embedded database all the same, set ACCORD_ACCEPT_EMBEDDED=yes',
    ],
  ])('%j is refused: %s', (env, problem) => {
    expect(problems(env)).toEqual([problem]);
  });

  test('of production may keep the embedded database when that is said outright', () => {
    const env = { ...production, DATABASE_URL: undefined, ACCORD_ACCEPT_EMBEDDED: 'yes' };
    expect(readConfig(env).databaseUrl).toBeNull();
  });

  test('may take its keys from a file', () => {
    expect(readConfig({ ...production, ACCORD_JWKS: '/etc/accord/jwks.json' }).jwks).toBe('/etc/accord/jwks.json');
  });

  test('takes the ring of keys from a file or from the variable that is named', () => {
    expect(readConfig(production).keys).toEqual({ file: '/etc/accord/keys.json' });
    expect(readConfig({ ...production, ACCORD_KEYS: 'env:RING', RING: '{}' }).keys).toEqual({ text: '{}' });
  });

  test('says everything that is wrong at once', () => {
    const env = { ACCORD_MODE: 'production', PORT: 'x', ACCORD_LOG_LEVEL: 'x', DATABASE_URL: 'x' };
    expect(problems(env).map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'ACCORD_LOG_LEVEL',
      'ACCORD_JWKS',
      'ACCORD_ISSUER',
      'ACCORD_AUDIENCE',
      'ACCORD_LOG_KEY',
      'ACCORD_KEYS',
    ]);
  });
});
