import type { FormattedExecutionResult } from 'graphql';
import type { StreamEnd } from './event-stream.ts';
import type { Streaming } from './opened.ts';

/** The answers of a stream, given up at once by whoever leaves: a generator alone would wait for its next event first. */
export function abandonable({ answers, stop }: Streaming): AsyncGenerator<FormattedExecutionResult, StreamEnd> {
  return {
    next: () => answers.next(),
    return(value) {
      stop('LEFT');
      return answers.return(value as StreamEnd);
    },
    throw(error) {
      stop('LEFT');
      return answers.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      stop('LEFT');
      await answers.return('LEFT');
    },
  };
}
