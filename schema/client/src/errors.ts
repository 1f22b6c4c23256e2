/** 出错的一种 / What kind of fault it was. */
export type FaultKind =
  /** 未能连接 / No answer came at all. */
  | 'NETWORK'
  /** 超过时限 / No answer came in time. */
  | 'TIMEOUT'
  /** 应答不是 GraphQL / The answer was not GraphQL. */
  | 'HTTP'
  /** 平台拒绝或出错，见 codes / The hub answered with codes. */
  | 'GRAPHQL';

/** 平台未给出数据 / The hub gave no data. Codes are those of the hub's list (docs/errors.md). */
export class AccordError extends Error {
  override readonly name = 'AccordError';
  readonly kind: FaultKind;
  readonly codes: readonly string[];
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** 向平台求助时请提供 / Tell this to whoever runs the hub. */
  readonly requestId: string | null;
  /** 同一请求稍后可能成功 / Whether the very same request may succeed later. */
  readonly retryable: boolean;

  constructor(
    kind: FaultKind,
    { codes = [], status = 0, requestId = null, retryable, message }: Partial<Pick<AccordError, 'codes' | 'status' | 'requestId' | 'retryable' | 'message'>>,
  ) {
    super(message ?? [kind, ...codes, status || ''].join(' ').trim());
    this.kind = kind;
    this.codes = codes;
    this.status = status;
    this.requestId = requestId;
    this.retryable = retryable ?? false;
  }
}

/** 平台依规则不予办理 / A refusal by rule, as it stands in a payload. */
export interface Refusal {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly allowed: readonly string[];
}

/** 办理被拒 / An act that was refused; nothing was done. */
export class AccordRefusal extends Error {
  override readonly name = 'AccordRefusal';
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ code, message }) => `${code}: ${message}`).join('; '));
    this.refusals = refusals;
  }
}

/** 有拒绝则抛出，否则原样返回 / The payload, or an AccordRefusal where it holds refusals. */
export function granted<Payload extends { readonly userErrors: readonly Refusal[] }>(payload: Payload): Payload {
  if (payload.userErrors.length > 0) throw new AccordRefusal(payload.userErrors);
  return payload;
}
