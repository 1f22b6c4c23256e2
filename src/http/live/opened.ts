import type { FormattedExecutionResult } from 'graphql';
import type { Session } from '../authenticate.ts';
import type { StreamEnd } from './event-stream.ts';

/** A connection as its streams know it. */
export interface Connection {
  readonly session: Session;
  readonly header: (name: string) => string | null;
}

/** What came of an operation on a connection that streams: one answer, or one after the other. */
export type Opened = { readonly answer: FormattedExecutionResult } | Streaming;

export interface Streaming {
  /** Ends, when it does, with why. */
  readonly answers: AsyncGenerator<FormattedExecutionResult, StreamEnd>;
  /** Ends it even while it waits for news. */
  readonly stop: (end: 'STOPPING' | 'LEFT') => void;
}
