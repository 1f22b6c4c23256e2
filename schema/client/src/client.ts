import { AccordError } from './errors.js';

/** 类型化的操作 / An operation with the types of its answer and variables. */
export interface Operation<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

export interface ClientOptions {
  /** 平台地址，不含 /graphql / The hub's address, without /graphql. */
  readonly url: string;
  /** 令牌，或每次取得令牌的函数 / The token, or what gets one; asked before each attempt. */
  readonly token: string | (() => string | Promise<string>);
  /** 每次尝试的时限，毫秒；默认 10000 / Milliseconds one attempt may take. */
  readonly timeout?: number;
  /** 失败后最多再试几次；默认 3 / How many more attempts at the most. */
  readonly retries?: number;
  /** 文字的语言；默认中文 / Language of the texts. */
  readonly language?: 'zh' | 'en';
  /** 代替全局 fetch / In place of the global fetch. */
  readonly fetch?: typeof globalThis.fetch;
  /** 等待若干毫秒；供测试替换 / Waits; for tests. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface CallOptions {
  /** 幂等键；默认每次调用新生成一个，重试时沿用 / Idempotency key; a new one for each call, the same for its retries. */
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** 关联标识，写入双方日志 / Goes into the logs of both sides. */
  readonly correlationId?: string;
}

/** 发出操作的函数 / Runs an operation. @throws AccordError when there is no data */
export type Run = <Result, Variables>(
  operation: Operation<Result, Variables>,
  ...rest: Record<string, never> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions]
) => Promise<Result>;

/** Codes of which the hub says that they may succeed later with the very same request. */
const retryableCodes: readonly string[] = [
  'TEMPORARILY_UNAVAILABLE',
  'INTEGRITY_HOLD',
  'IDEMPOTENCY_IN_FLIGHT',
  'RATE_LIMITED',
  'PARTNER_UNAVAILABLE',
];
const retryableStatus: readonly number[] = [429, 502, 503, 504];
/** Milliseconds before the first retry; doubled for each further one. */
const firstPause = 250;
const longestPause = 10_000;

/** 创建客户端 / Makes a client: one function that runs operations. */
export function accordClient(options: ClientOptions): { readonly run: Run } {
  const { timeout = 10_000, retries = 3, language = 'zh', wait = pause } = options;
  const send = options.fetch ?? globalThis.fetch;
  const address = `${options.url.replace(/\/+$/, '')}/graphql`;

  async function attempt<Result>(body: string, headers: Record<string, string>, signal?: AbortSignal): Promise<Result> {
    const token = typeof options.token === 'string' ? options.token : await options.token();
    const limit = AbortSignal.timeout(timeout);
    let response: Response;
    let text: string;
    try {
      response = await send(address, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${token}` },
        body,
        signal: signal ? either(limit, signal) : limit,
      });
      text = await response.text();
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new AccordError(limit.aborted ? 'TIMEOUT' : 'NETWORK', { retryable: true });
    }
    return dataOf<Result>(response, text);
  }

  const run = async <Result>(
    operation: Operation<Result, unknown>,
    variables: unknown = {},
    { key = globalThis.crypto.randomUUID(), signal, correlationId }: CallOptions = {},
  ): Promise<Result> => {
    const query = operation.toString();
    const body = JSON.stringify({ query, variables });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': language,
      ...(/^\s*mutation\b/m.test(query) ? { 'idempotency-key': key } : {}),
      ...(correlationId ? { 'x-correlation-id': correlationId } : {}),
    };
    for (let tries = 0; ; tries++) {
      try {
        return await attempt<Result>(body, headers, signal);
      } catch (error) {
        if (!(error instanceof AccordError) || !error.retryable || tries >= retries) throw error;
        await wait(Math.max(pauseAfter(tries), waitAsked.get(error) ?? 0));
      }
    }
  };
  return { run: run as Run };
}

/** What the hub asked to wait, by the error it came with; milliseconds. */
const waitAsked = new WeakMap<AccordError, number>();

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly requestId?: string } }[];
}

function dataOf<Result>(response: Response, text: string): Result {
  const { status, headers } = response;
  const requestId = headers.get('x-request-id');
  const answer = parsed<Result>(text);
  if (answer?.data && !answer.errors) return answer.data;
  const codes = (answer?.errors ?? []).map(({ extensions }) => extensions?.code ?? 'UNKNOWN');
  const retryable = retryableStatus.includes(status) || (codes.length > 0 && codes.every((code) => retryableCodes.includes(code)));
  const message = answer?.errors?.map((each) => each.message).join('; ');
  const error = new AccordError(answer?.errors ? 'GRAPHQL' : 'HTTP', {
    ...{ codes, status, requestId, retryable },
    ...(message ? { message: `${codes.join(' ')}: ${message}` } : {}),
  });
  const seconds = Number(headers.get('retry-after'));
  if (seconds > 0) waitAsked.set(error, Math.min(seconds * 1_000, 60_000));
  throw error;
}

function parsed<Result>(text: string): Answer<Result> | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Answer<Result>) : null;
  } catch {
    return null;
  }
}

/** Half of it sure, half by chance, so that many who were cut off do not come back at once. */
function pauseAfter(tries: number): number {
  const whole = Math.min(firstPause * 2 ** tries, longestPause);
  return whole / 2 + Math.random() * (whole / 2);
}

function either(one: AbortSignal, other: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) both.abort(signal.reason);
    else signal.addEventListener('abort', () => both.abort(signal.reason), { once: true });
  }
  return both.signal;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
