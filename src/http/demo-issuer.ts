import { importJWK, SignJWT, type JSONWebKeySet } from 'jose';
import type { Staff } from '../domain/agency/agency.ts';
import type { SystemClient } from '../domain/agency/system-client.ts';
import { demoKey } from './demo-key.ts';

export interface DemoToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Signs tokens for the invented people of the demo. It asks for no password, so it must never run in production. */
export interface DemoIssuer {
  /** Public keys only. */
  readonly jwks: JSONWebKeySet;
  /** @param seconds life of the token */
  tokenFor(staff: Pick<Staff, 'id' | 'agencyId'>, life: { readonly seconds: number }): Promise<DemoToken>;
  /** A token of a system, for a person of its agency or, with null, for the agency alone. */
  clientToken(
    client: Pick<SystemClient, 'id' | 'agencyId'>,
    actFor: string | null,
    life: ClientTokenLife,
  ): Promise<DemoToken>;
}

export interface ClientTokenLife {
  readonly seconds: number;
  /** Thumbprint of the key the token is bound to (RFC 7638, RFC 9449); left out for a token whoever bears may use. */
  readonly boundTo?: string;
  /** Thumbprint of the certificate the token is bound to (RFC 8705). */
  readonly certificate?: string;
}

export interface DemoIssuerOptions {
  readonly mode: 'demo' | 'production';
  /** Folder the key is kept in; null keeps it in memory. */
  readonly dataDir: string | null;
  readonly issuer: string;
  readonly audience: string;
  readonly now: () => Date;
}

/** @throws Error in production */
export async function createDemoIssuer(options: DemoIssuerOptions): Promise<DemoIssuer> {
  const { mode, dataDir, issuer, audience, now } = options;
  if (mode === 'production') {
    throw new Error('生产模式下不得启用演示签发方 / The demo issuer must not run in production');
  }
  const { d: _private, ...open } = await demoKey(dataDir);
  const signingKey = await importJWK({ ...open, d: _private }, 'EdDSA');

  return {
    jwks: { keys: [{ ...open, alg: 'EdDSA', use: 'sig' }] },
    tokenFor: ({ id, agencyId }, { seconds }) => signed(id, { agency: agencyId }, seconds),
    clientToken: ({ id, agencyId }, actFor, { seconds, boundTo, certificate }) =>
      signed(
        id,
        {
          agency: agencyId,
          ...(actFor === null ? {} : { act_for: actFor }),
          ...(boundTo === undefined ? {} : { cnf: { jkt: boundTo } }),
          ...(certificate === undefined ? {} : { cnf: { 'x5t#S256': certificate } }),
        },
        seconds,
      ),
  };

  async function signed(subject: string, claims: Record<string, unknown>, seconds: number): Promise<DemoToken> {
    const issuedAt = Math.floor(now().getTime() / 1000);
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: open.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + seconds)
      .sign(signingKey);
    return { token, expiresAt: new Date((issuedAt + seconds) * 1000) };
  }
}
