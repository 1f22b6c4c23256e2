import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a span says: names of the OpenTelemetry conventions, or `accord.…`. Values are words of ours, patterns, counts and
 * ids of agencies; never a text, a variable, an address or a name a caller chose.
 */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

/** One span that was begun and not ended. */
export interface OpenSpan {
  /** `traceparent` (W3C Trace Context) for whoever is asked within it. */
  readonly header: string;
  rename(name: string): void;
  tell(facts: SpanFacts): void;
  /** @param fault `error.type`, a word of ours, where it failed */
  end(fault?: string): void;
}

/** Whose work a span is: of a server that was asked, of a client that asks, or within the process. */
export type SpanKind = 'SERVER' | 'CLIENT' | 'INTERNAL';

/** Makes spans and sends them to a collector. A hub without one has none of it: null wherever one may be handed. */
export interface Tracing {
  /**
   * Begins a span below the one that is active.
   *
   * @param parent `traceparent` of whoever asks, where it came from outside
   */
  begin(kind: SpanKind, name: string, facts: SpanFacts, parent?: string): OpenSpan;
  /** Sends what was not sent yet; waits for the collector five seconds at most. */
  stop(): Promise<void>;
}

/** The span work is done in; carried here because statements and calls are made where no argument could bring it. */
export const activeSpan = new AsyncLocalStorage<OpenSpan>();

/** Runs the work in a span of its own, which ends with it. @param faultOf `error.type` of what it throws */
export async function inSpan<Result>(
  span: OpenSpan | undefined,
  work: () => Promise<Result>,
  faultOf: (error: unknown) => string = () => 'error',
): Promise<Result> {
  if (!span) return work();
  try {
    const result = await activeSpan.run(span, work);
    span.end();
    return result;
  } catch (error) {
    span.end(faultOf(error));
    throw error;
  }
}
