import { sessionWith, type Session } from '../graph/session.ts';
import { thisMoment } from '../graph/this-moment.ts';
import { refreshed, type Tokens } from './code-flow.ts';
import type { Settings } from './settings.ts';

/** Milliseconds within which a token that is refused was never good: signing in again would bring the same. */
const young = 30_000;

/** A person signed in by the issuer: asks with the token, and with a fresh one when it is no longer taken. */
export interface OidcSession extends Session {
  /** The tokens of now, for signing out. */
  readonly tokens: () => Tokens;
}

/** @param over told when no token is to be had any more: `REFUSED` where a fresh one was not taken either */
export function oidcSession(
  settings: Settings,
  first: Tokens,
  over: (why: 'EXPIRED' | 'REFUSED') => void,
): OidcSession {
  let tokens = first;
  let since = thisMoment();
  let isOver = false;
  let renewal: Promise<boolean> | undefined;
  const end = (why: 'EXPIRED' | 'REFUSED') => {
    // Told once: each sign-in begun would undo the one before.
    if (!isOver) over(why);
    isOver = true;
    return false;
  };
  const renewed = async () => {
    const next = await refreshed(settings, tokens);
    if (next) [tokens, since] = [next, thisMoment()];
    return next ? true : end('EXPIRED');
  };
  const session = sessionWith({
    token: () => Promise.resolve(tokens.access),
    // Requests that are refused together are helped by one renewal, also those that hear of it later.
    renew(refused) {
      if (refused !== tokens.access) return Promise.resolve(true);
      if (isOver) return Promise.resolve(false);
      if (!renewal && thisMoment() - since < young) return Promise.resolve(end('REFUSED'));
      renewal ??= renewed().finally(() => (renewal = undefined));
      return renewal;
    },
  });
  return { ...session, tokens: () => tokens };
}
