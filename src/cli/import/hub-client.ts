import { ImportProblem } from './import-problem.ts';
import { hubGone, notAHub, notSignedIn } from './problems.ts';
import { codeOf, isNetworkTrouble, withRetries, type Wait } from './retry.ts';

/** An error of the hub's API, as far as it is of use here. */
export interface ApiFault {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly allowed?: readonly string[];
    readonly inputPath?: readonly string[];
  };
}

export interface ApiAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly ApiFault[];
}

/** Gives a token; asked anew when the hub takes the last one no more. */
export type TokenSource = () => Promise<string>;

/** Milliseconds an answer may take. */
const patience = 30_000;

/** The same request may succeed a moment later. */
class Transient extends Error {}

/** A hub's public API over plain HTTP. Transient troubles are waited for. */
export class HubClient {
  private readonly url: string;
  private readonly newToken: TokenSource;
  private readonly wait: Wait | undefined;
  private token: string | null = null;

  constructor(url: string, { newToken, wait }: { newToken: TokenSource; wait?: Wait }) {
    this.url = url;
    this.newToken = newToken;
    this.wait = wait;
  }

  /**
   * Answers with data, or with errors of the one request.
   *
   * @throws ImportProblem when the hub does not answer at all, or does not know who asks
   */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<ApiAnswer<Data>> {
    const first = await this.attempt<Data>(query, variables);
    if (first.status !== 401) return first.answer;
    this.token = null;
    const second = await this.attempt<Data>(query, variables);
    if (second.status === 401) throw new ImportProblem(notSignedIn(this.url), { isUsage: false });
    return second.answer;
  }

  private async attempt<Data>(query: string, variables: Readonly<Record<string, unknown>>) {
    this.token ??= await this.newToken();
    const authorization = `Bearer ${this.token}`;
    return postJson<ApiAnswer<Data>>(this.url, '/graphql', {
      body: { query, variables },
      headers: { authorization },
      wait: this.wait,
    });
  }
}

/** Signs in as a person of the demo; nobody else is let in without a token. */
export function demoTokens(url: string, { staffId, wait }: { staffId: string; wait?: Wait }): TokenSource {
  return async () => {
    const { answer } = await postJson<{ token?: string }>(url, '/demo/token', { body: { staff: staffId }, wait });
    if (typeof answer.token !== 'string') throw new ImportProblem(notSignedIn(url));
    return answer.token;
  };
}

interface Posted {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly wait?: Wait | undefined;
}

async function postJson<Answer>(url: string, path: string, { body, headers, wait }: Posted) {
  async function once(): Promise<{ status: number; answer: Answer }> {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const { status } = response;
    const text = await response.text();
    const answer = parsed(text) as Answer & ApiAnswer<unknown>;
    if (isTransientAnswer(status, answer)) throw new Transient();
    if (answer === null) throw new ImportProblem(notAHub(url));
    return { status, answer };
  }
  try {
    return await withRetries(once, (error) => error instanceof Transient || isNetworkTrouble(error), wait);
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem(hubGone(`${url} (${codeOf(error) || (error as Error).name})`), { isUsage: false });
  }
}

/** 429, 502 and 504 come from whatever stands before the hub. */
function isTransientAnswer(status: number, answer: ApiAnswer<unknown> | null): boolean {
  const codes = Array.isArray(answer?.errors) ? answer.errors.map(({ extensions }) => extensions?.code) : [];
  return (
    [429, 502, 503, 504].includes(status) ||
    codes.some((code) => code === 'TEMPORARILY_UNAVAILABLE' || code === 'IDEMPOTENCY_IN_FLIGHT')
  );
}

/** Null when it is not a JSON object. */
function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
