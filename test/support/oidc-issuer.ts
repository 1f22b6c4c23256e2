import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';

/** Somebody the issuer can sign in, as it tells the hub. */
export interface Person {
  readonly sub: string;
  readonly agency: string;
}

interface Grant {
  readonly person: Person;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

export interface OidcIssuerOptions {
  readonly clientId: string;
  readonly audience: string;
  readonly people: readonly Person[];
  readonly now: () => Date;
  /** Life of an access token, in seconds. */
  readonly seconds: number;
}

/** A small OpenID provider for tests: one public client, authorisation code with PKCE, and nothing it is lenient in. */
export interface OidcIssuer {
  readonly url: string;
  readonly jwks: JSONWebKeySet;
  /** What it refused, and why. */
  readonly refused: string[];
  /** Grants it gave tokens for, by type. */
  readonly granted: string[];
  /** Address the page comes from: the only one people are sent back to, and the only one that may read answers. */
  allow(origin: string): void;
  /** Sends what it signs next with this in place of the nonce it was asked for. */
  spoilNonce(nonce: string | null): void;
  /** Takes refresh tokens no more. */
  endGrants(): void;
  stop(): Promise<void>;
}

export async function startOidcIssuer({
  clientId,
  audience,
  people,
  now,
  seconds,
}: OidcIssuerOptions): Promise<OidcIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'EdDSA', use: 'sig' }] };
  const codes = new Map<string, Grant>();
  const refreshes = new Map<string, Grant>();
  const [refused, granted]: [string[], string[]] = [[], []];
  let origin = '';
  let spoilt: string | null = null;

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, url);
    response.setHeader('access-control-allow-origin', origin);
    if (pathname === '/.well-known/openid-configuration') return json(response, 200, discovery());
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (pathname === '/authorize') return authorize(searchParams, response);
    if (pathname === '/token' && request.method === 'POST') return token(request, response);
    if (pathname === '/end') return end(searchParams, response);
    return json(response, 404, {});
  }

  function discovery() {
    return {
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      end_session_endpoint: `${url}/end`,
      code_challenge_methods_supported: ['S256'],
    };
  }

  /** Asks who it is, and sends back with a code; what is asked wrongly is sent nowhere. */
  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const wanted: Record<string, string> = {
      ...{ response_type: 'code', client_id: clientId, redirect_uri: `${origin}/signed-in` },
      code_challenge_method: 'S256',
    };
    const wrong = Object.keys(wanted).filter((name) => asked.get(name) !== wanted[name]);
    const given = ['state', 'nonce', 'code_challenge'].filter((name) => !asked.get(name));
    const isOpenId = asked.get('scope')?.split(' ').includes('openid');
    if (wrong.length + given.length > 0 || !isOpenId)
      return refuse(response, `authorize ${[...wrong, ...given].join()}`);
    const person = people.find(({ sub }) => sub === asked.get('login'));
    if (!person) {
      const links = people.map(
        ({ sub }) => `<a href="?${asked.toString().replaceAll('&', '&amp;')}&amp;login=${sub}">${sub}</a>`,
      );
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return void response.end(`<!doctype html><title>id</title>${links.join(' ')}`);
    }
    const code = randomUUID();
    codes.set(code, {
      person,
      nonce: asked.get('nonce')!,
      challenge: asked.get('code_challenge')!,
      redirectUri: asked.get('redirect_uri')!,
    });
    const back = new URL(asked.get('redirect_uri')!);
    for (const [name, value] of [
      ['code', code],
      ['state', asked.get('state')!],
      ['iss', url],
    ] as const)
      back.searchParams.set(name, value);
    response.writeHead(302, { location: back.href }).end();
  }

  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URLSearchParams(await text(request));
    if (asked.get('client_id') !== clientId || asked.has('client_secret')) return refuse(response, 'token client');
    const isRefresh = asked.get('grant_type') === 'refresh_token';
    const [from, name] = isRefresh ? [refreshes, 'refresh_token'] : [codes, 'code'];
    const grant = from.get(asked.get(name) ?? '');
    // Each is good once.
    from.delete(asked.get(name) ?? '');
    if (!grant) return refuse(response, `token ${name}`);
    if (!isRefresh) {
      const challenge = createHash('sha256')
        .update(asked.get('code_verifier') ?? '')
        .digest('base64url');
      if (challenge !== grant.challenge) return refuse(response, 'token code_verifier');
      if (asked.get('redirect_uri') !== grant.redirectUri) return refuse(response, 'token redirect_uri');
    }
    granted.push(asked.get('grant_type')!);
    const refresh = randomUUID();
    refreshes.set(refresh, grant);
    const { sub, agency } = grant.person;
    return json(response, 200, {
      token_type: 'Bearer',
      access_token: await signed({ sub, agency, aud: audience }),
      id_token: await signed({ sub, aud: clientId, nonce: spoilt ?? grant.nonce }),
      refresh_token: refresh,
    });
  }

  function signed(claims: Record<string, unknown>): Promise<string> {
    const at = Math.floor(now().getTime() / 1000);
    return new SignJWT({ ...claims, iss: url, iat: at, exp: at + seconds })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
      .sign(privateKey);
  }

  function end(asked: URLSearchParams, response: ServerResponse): void {
    const back = asked.get('post_logout_redirect_uri');
    if (back !== `${origin}/` || !asked.get('id_token_hint')) return refuse(response, 'end');
    granted.push('end');
    response.writeHead(302, { location: back }).end();
  }

  function refuse(response: ServerResponse, why: string): void {
    refused.push(why);
    json(response, 400, { error: 'invalid_request' });
  }

  return {
    ...{ url, jwks, refused, granted },
    allow: (from) => void (origin = from),
    spoilNonce: (nonce) => void (spoilt = nonce),
    endGrants: () => refreshes.clear(),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
