import type { Config } from '../config.ts';

/** Where the page sends people to sign in; it reads this itself. */
export interface PageSignIn {
  readonly issuer: string;
  readonly clientId: string;
}

/**
 * How people sign in to the page of this hub: at the issuer where the page is its client, by the demo's list in a demo.
 *
 * @returns null where the hub has no page: in production nobody could sign in without an issuer
 */
export function signInOf({ mode, issuer, pageClient }: Pick<Config, 'mode' | 'issuer' | 'pageClient'>) {
  if (pageClient) return { issuer, clientId: pageClient } satisfies PageSignIn;
  return mode === 'demo' ? ('DEMO' as const) : null;
}
