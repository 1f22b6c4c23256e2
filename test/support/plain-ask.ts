import type { TestHub } from './hub.ts';

export interface PlainAnswer {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

export interface Told {
  readonly code: string;
  readonly path: readonly string[] | null;
  readonly allowed: readonly string[];
}

/** Asks as a person, or with a token of its own (`{ token }`), and answers with what came back. */
export async function plainAsk(
  hub: Pick<TestHub, 'url' | 'tokenOf'>,
  who: string | { readonly token: string },
  query: string,
  variables: Record<string, unknown> = {},
): Promise<PlainAnswer> {
  const token = typeof who === 'string' ? await hub.tokenOf(who) : who.token;
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as PlainAnswer;
}

/** Calls one mutation with an input: the fields asked for, and every refusal. */
export async function act(
  hub: Pick<TestHub, 'url' | 'tokenOf'>,
  who: string | { readonly token: string },
  [name, inputType, fields]: readonly [name: string, inputType: string, fields: string],
  input: Record<string, unknown>,
): Promise<Record<string, unknown> & { userErrors: Told[] }> {
  const query = `mutation Act($input: ${inputType}!) { ${name}(input: $input) { ${fields} userErrors { code path allowed } } }`;
  const { data, errors } = await plainAsk(hub, who, query, { input });
  const answered = (data as Record<string, unknown> | null | undefined)?.[name];
  if (!answered) throw new Error(`${name}: ${(errors ?? []).map(({ extensions }) => extensions.code).join()}`);
  return answered as Record<string, unknown> & { userErrors: Told[] };
}
