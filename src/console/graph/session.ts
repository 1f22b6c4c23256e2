import type { Text } from '../words/words.ts';

/** Somebody the demo signs in, as `GET /demo/people` tells it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly agency: { readonly id: string; readonly type: string; readonly name: Text };
}

/** A token of one person, fetched anew when the hub no longer takes it. */
export interface Session {
  /** Fetches with the token of the person. */
  readonly fetch: typeof fetch;
}

/** Where the tokens of a session come from. */
export interface TokenSource {
  readonly token: () => Promise<string>;
  /** Gets another token for this one, which was not taken; false where there is none. */
  readonly renew: (refused: string) => Promise<boolean>;
}

/** Who can be signed in. @throws Error when the hub does not say */
export async function people(): Promise<readonly Person[]> {
  const answer = await fetch('/demo/people');
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { people: Person[] }).people;
}

/** Asks with a token, and once more with another one when the first is not taken. */
export function sessionWith({ token, renew }: TokenSource): Session {
  const asked = (bearer: string, input: RequestInfo | URL, init?: RequestInit) => {
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${bearer}`);
    // Refusals come in the language the page is read in, whatever the browser's own is.
    headers.set('accept-language', document.documentElement.lang);
    return fetch(input, { ...init, headers });
  };
  return {
    async fetch(input, init) {
      const first = await token();
      const answer = await asked(first, input, init);
      return answer.status === 401 && (await renew(first)) ? asked(await token(), input, init) : answer;
    },
  };
}

/** Signs a person of the demo in; the token is held in memory alone. */
export function sessionOf(staffId: string): Session {
  let token: Promise<string> | undefined;
  return sessionWith({
    token: () => (token ??= tokenOf(staffId)),
    renew() {
      token = undefined;
      return Promise.resolve(true);
    },
  });
}

async function tokenOf(staff: string): Promise<string> {
  const body = JSON.stringify({ staff });
  const answer = await fetch('/demo/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { token: string }).token;
}
