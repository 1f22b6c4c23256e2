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

/** Who can be signed in. @throws Error when the hub does not say */
export async function people(): Promise<readonly Person[]> {
  const answer = await fetch('/demo/people');
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { people: Person[] }).people;
}

/** Signs a person in; the token is held in memory alone. */
export function sessionOf(staffId: string): Session {
  let token: Promise<string> | undefined;
  const asked = async (input: RequestInfo | URL, init?: RequestInit) => {
    token ??= tokenOf(staffId);
    const headers = new Headers(init?.headers);
    headers.set('authorization', `Bearer ${await token}`);
    // Refusals come in the language the page is read in, whatever the browser's own is.
    headers.set('accept-language', document.documentElement.lang);
    return fetch(input, { ...init, headers });
  };
  return {
    async fetch(input, init) {
      const answer = await asked(input, init);
      if (answer.status !== 401) return answer;
      token = undefined;
      return asked(input, init);
    },
  };
}

async function tokenOf(staff: string): Promise<string> {
  const body = JSON.stringify({ staff });
  const answer = await fetch('/demo/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { token: string }).token;
}
