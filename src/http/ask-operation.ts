import { HeaderMap } from '@apollo/server';
import type { SignedInRequest } from './signed-in-request.ts';
import type { OperationAnswer, RunOperation } from './run-operation.ts';

/** Said to Apollo where no browser is in play. */
const headers = new HeaderMap([['apollo-require-preflight', 'operation']]);

/** One error of an answer, as it goes out. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly allowed?: readonly string[];
    readonly inputPath?: readonly string[];
  };
}

/** An answer of the graph, read. */
export interface Answered {
  readonly answer: OperationAnswer;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnsweredError[];
}

/** Runs a registered operation for somebody who is known and reads the answer. */
export async function askOperation(
  run: RunOperation,
  { name, text, variables }: { readonly name: string; readonly text: string; readonly variables: object },
  from: SignedInRequest,
  /** Takes the `OperationArgs` of a subscription, where its events are read in another way than by a stream. */
  instead?: Parameters<RunOperation>[2],
): Promise<Answered> {
  const body = { query: text, operationName: name, variables };
  const answer = await run({ method: 'POST', headers, search: '', body }, from, instead);
  const { data = null, errors = [] } = JSON.parse(answer.body) as Partial<Pick<Answered, 'data' | 'errors'>>;
  return { answer, data, errors };
}
