/** Where people sign in, as the hub tells the page with every answer of it. */
export interface Settings {
  readonly issuer: string;
  readonly clientId: string;
}

/** What of the issuer's discovery document the page uses (OpenID Connect Discovery 1.0 §3). */
export interface Issuer {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint?: string;
}

/** The settings in the page; null in a demo, which signs in by a list of people. */
export function settingsOf(page: Document): Settings | null {
  const text = page.querySelector<HTMLMetaElement>('meta[name=accord-sign-in]')?.content;
  return text ? (JSON.parse(text) as Settings) : null;
}

/** Reads the issuer's endpoints. @throws Error when it cannot be reached or speaks for another issuer */
export async function discover({ issuer }: Settings): Promise<Issuer> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const found = (await answer.json()) as Issuer;
  if (!answer.ok || found.issuer !== issuer) throw new Error('the issuer does not answer for itself');
  return found;
}
