import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import { ConfigError, type Config } from '../../config.ts';
import { keyIn } from '../key-file.ts';

/** What a signed statement says of itself: what it is, for whom, from when and for how long. */
export interface StatementAbout {
  /** `typ` of its header, so that one kind of statement never passes for another. */
  readonly type: string;
  readonly audience: string;
  readonly at: Date;
  readonly seconds: number;
  /** Its own name, by which a second use is known. */
  readonly id: string;
}

/** The key by which the hub tells subgraphs who is asking. */
export interface PrincipalKey {
  /** Public part only. */
  readonly jwks: JSONWebKeySet;
  sign(claims: JWTPayload, about: StatementAbout): Promise<string>;
}

/** `iss` of everything signed with it. */
export const principalIssuer = 'accord';

/** Hubs of one process that were given no key share one, as long as the process lives. */
const passing = generateKeyPairSync('ed25519').privateKey;

/** The key of a configuration. @throws ConfigError when there is none in production, or it is not Ed25519 */
export async function principalKey({ principalKey: file, mode }: Pick<Config, 'principalKey' | 'mode'>) {
  if (file === undefined && mode === 'production') throw new ConfigError([missing]);
  return keyOf(file === undefined ? passing : keyIn(file, 'ACCORD_PRINCIPAL_KEY'));
}

async function keyOf(key: KeyObject): Promise<PrincipalKey> {
  const open = await exportJWK(createPublicKey(key));
  const kid = await calculateJwkThumbprint(open);
  return {
    jwks: { keys: [{ ...open, kid, alg: 'EdDSA', use: 'sig' }] },
    sign: (claims, { type, audience, at, seconds, id }) => {
      const from = Math.floor(at.getTime() / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA', typ: type, kid })
        .setIssuer(principalIssuer)
        .setAudience(audience)
        .setIssuedAt(from)
        .setExpirationTime(from + seconds)
        .setJti(id)
        .sign(key);
    },
  };
}

const missing = {
  zh: 'ACCORD_PRINCIPAL_KEY 生产模式下以联邦方式运行或接入合作单位子图时必须设置',
  en: 'ACCORD_PRINCIPAL_KEY must be set in production to run federated or to have partner subgraphs',
};
