import { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve, type Served } from './served.ts';

describe('GraphiQL', () => {
  let hub: Served;
  beforeAll(async () => {
    hub = await serve({ defaultQuery: '{ echo(text: "<b>") }' });
  });
  afterAll(() => hub.stop());

  async function load(path: string): Promise<{ response: Response; text: string }> {
    const response = await fetch(hub.url + path);
    return { response, text: await response.text() };
  }

  test('is what the root leads to', async () => {
    const response = await fetch(`${hub.url}/`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
  });

  test('takes everything from here: no other host, no script in the page', async () => {
    const { response, text } = await load('/graphiql');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses).toEqual(['data:,', '/graphiql/graphiql.css', '/graphiql/graphiql.js']);
    expect(text).not.toMatch(/<script(?! src="\/)/);
    expect(text).toContain('data-query="{ echo(text: &quot;&lt;b>&quot;) }"');
  });

  test('may load nothing from elsewhere and be framed by nobody', async () => {
    const policy = (await load('/graphiql')).response.headers.get('content-security-policy')!;
    const directives = Object.fromEntries(
      policy.split(';').map((directive) => directive.split(/ (.*)/) as [string, string]),
    );
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'connect-src': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test.each(['graphiql.js', 'editor.worker.js', 'graphql.worker.js', 'json.worker.js'])(
    '%s is a script that parses',
    async (name) => {
      const { response, text } = await load(`/graphiql/${name}`);
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(() => new Script(text)).not.toThrow();
      expect(text).not.toMatch(/\beval\(|new Function\(/);
    },
  );

  test('styles itself from here', async () => {
    const { text } = await load('/graphiql/graphiql.css');
    const urls = [...text.matchAll(/url\(["']?([^)"']{0,30})/g)].map(([, url]) => url!);
    expect(urls.filter((url) => !url.startsWith('data:') && !url.startsWith('#'))).toEqual([]);
    expect(text).not.toContain('@import');
  });

  test('is sent once and then only confirmed', async () => {
    const { response } = await load('/graphiql/graphiql.js');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const headers = { 'if-none-match': response.headers.get('etag')! };
    expect((await fetch(`${hub.url}/graphiql/graphiql.js`, { headers })).status).toBe(304);
  });

  test('has no other files', async () => {
    for (const name of ['x', '..%2fpackage.json', 'constructor', '__proto__']) {
      expect((await fetch(`${hub.url}/graphiql/${name}`)).status).toBe(404);
    }
  });
});
