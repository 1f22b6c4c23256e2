/** One operation as it goes over the wire. */
export interface HubRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Idempotency key of a mutation. */
  readonly key?: string;
}

/** What came back: data or codes, and the status. */
export interface HubAnswer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Codes of the errors; none when there is data alone. */
  readonly codes: readonly string[];
}

/** Asks a hub as one agency. */
export type AskHub = (request: HubRequest) => Promise<HubAnswer>;

/** Asks over HTTP with a token, as any partner does. */
export function hubCaller(url: string, token: string): AskHub {
  return async ({ query, variables, key }) => {
    const response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json().catch(() => ({}))) as {
      data?: Record<string, unknown> | null;
      errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    };
    const codes = (body.errors ?? []).map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
    return { status: response.status, data: body.data ?? null, codes };
  };
}
