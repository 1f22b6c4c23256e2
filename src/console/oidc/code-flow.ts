import { newKey } from '../graph/new-key.ts';
import { thisMoment } from '../graph/this-moment.ts';
import { discover, type Settings } from './settings.ts';

/** What was asked for, kept in the tab while the person is at the issuer's; it opens nothing by itself. */
interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the person was. */
  readonly from: string;
}

/** Tokens of one person. They are held in memory alone, and gone with the tab. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string | null;
  readonly id: string;
}

/** The address the issuer sends people back to; the hub answers it with the page, under the same policy. */
export const backPath = '/signed-in';

const kept = 'accord.oidc';

/** Seconds by which the issuer's clock and this machine's may differ. */
const skew = 300;

/** Sends the person to the issuer: authorisation code with PKCE, state and nonce (RFC 6749, 7636; OIDC Core 3.1). */
export async function begin(settings: Settings): Promise<void> {
  const { authorization_endpoint: endpoint } = await discover(settings);
  const { pathname } = window.location;
  const asked: Asked = {
    state: newKey(),
    nonce: newKey(),
    verifier: (newKey() + newKey()).replaceAll('-', ''),
    from: pathname === backPath ? '/' : pathname,
  };
  sessionStorage.setItem(kept, JSON.stringify(asked));
  const address = new URL(endpoint);
  const parameters = {
    ...{ response_type: 'code', client_id: settings.clientId, redirect_uri: backAddress(), scope: 'openid' },
    ...{ state: asked.state, nonce: asked.nonce },
    ...{ code_challenge: await challengeOf(asked.verifier), code_challenge_method: 'S256' },
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  window.location.assign(address);
}

/**
 * Takes up what the issuer sent back, and trades its code for tokens.
 *
 * @returns the tokens and where the person was
 * @throws Error when it answers nothing this tab asked, or the issuer refuses
 */
export async function finish(settings: Settings): Promise<{ readonly tokens: Tokens; readonly from: string }> {
  const asked = JSON.parse(sessionStorage.getItem(kept) ?? 'null') as Asked | null;
  sessionStorage.removeItem(kept);
  const given = new URLSearchParams(window.location.search);
  // The code goes out of the address and of the history, whatever becomes of it.
  window.history.replaceState(null, '', asked?.from ?? '/');
  const code = given.get('code');
  if (!asked || given.get('state') !== asked.state || !code) throw new Error('not what was asked');
  if ((given.get('iss') ?? settings.issuer) !== settings.issuer) throw new Error('another issuer');
  const tokens = await tokensFor(settings, {
    ...{ grant_type: 'authorization_code', code, redirect_uri: backAddress(), code_verifier: asked.verifier },
  });
  if (!isOwn(tokens.id, settings, asked.nonce)) throw new Error('a token about another sign-in');
  return { tokens, from: asked.from };
}

/** Fresh tokens for those that have run out; null where the issuer gives none. */
export async function refreshed(settings: Settings, { refresh, id }: Tokens): Promise<Tokens | null> {
  if (!refresh) return null;
  const asked = { grant_type: 'refresh_token', refresh_token: refresh };
  return tokensFor(settings, asked, { refresh, id }).catch(() => null);
}

/** Signs the person out at the issuer too, where it can be asked to; false where it cannot. */
export async function endSession(settings: Settings, { id }: Tokens): Promise<boolean> {
  const { end_session_endpoint: endpoint } = await discover(settings).catch(() => ({
    end_session_endpoint: undefined,
  }));
  if (!endpoint) return false;
  const address = new URL(endpoint);
  address.searchParams.set('id_token_hint', id);
  address.searchParams.set('client_id', settings.clientId);
  address.searchParams.set('post_logout_redirect_uri', `${window.location.origin}/`);
  window.location.assign(address);
  return true;
}

async function tokensFor(
  settings: Settings,
  asked: Readonly<Record<string, string>>,
  before: Partial<Tokens> = {},
): Promise<Tokens> {
  const { token_endpoint: endpoint } = await discover(settings);
  const body = new URLSearchParams({ ...asked, client_id: settings.clientId });
  const answer = await fetch(endpoint, { method: 'POST', body });
  const given = (await answer.json()) as { access_token?: string; refresh_token?: string; id_token?: string };
  const id = given.id_token ?? before.id;
  if (!answer.ok || !given.access_token || !id) throw new Error('the issuer gave no tokens');
  return { access: given.access_token, refresh: given.refresh_token ?? before.refresh ?? null, id };
}

/** Whether the token is about this sign-in. Its signature need not be read: it came from the issuer itself (OIDC Core 3.1.3.7, 6). */
function isOwn(idToken: string, { issuer, clientId }: Settings, nonce: string): boolean {
  const [, claims = ''] = idToken.split('.');
  const bytes = Uint8Array.from(atob(claims.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0));
  const told = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>;
  const isForUs = [told['aud']].flat().includes(clientId);
  const isInTime = Number(told['exp']) + skew > thisMoment() / 1000;
  return told['iss'] === issuer && isForUs && isInTime && told['nonce'] === nonce;
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function backAddress(): string {
  return window.location.origin + backPath;
}
