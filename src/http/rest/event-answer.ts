import type { HubContext } from '../../graphql/context.ts';
import { pageSize } from '../../graphql/page-size.ts';
import { askOperation } from '../ask-operation.ts';
import type { OperationArgs } from '../execute-gateway.ts';
import type { ReadEvents } from '../live/event-page.ts';
import type { DoorRefusal } from '../refuse.ts';
import type { RegisteredOperation } from '../registered-operations.ts';
import type { RunOperation } from '../run-operation.ts';
import type { SignedInRequest } from '../signed-in-request.ts';
import type { RestAnswer } from './answer.ts';
import { problemOf, reasonOfDoor, reasonOfError, type ProblemReason } from './problem.ts';

/** A page of events that is asked for. */
export interface EventsAsked {
  readonly operation: RegisteredOperation;
  readonly variables: object;
  /** Most events of the page. */
  readonly first: number;
}

/** Whether an operation tells events, which over REST are read page by page. */
export function tellsEvents({ definition }: RegisteredOperation): boolean {
  return definition.operation === 'subscription';
}

/** How many events a page is to hold: `first` of the query, which is taken out of it. */
export function eventsOf(query: URLSearchParams): number | DoorRefusal {
  const text = query.get('first') ?? String(pageSize.most);
  query.delete('first');
  const first = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (first >= 1 && first <= pageSize.most) return first;
  return { code: 'BAD_USER_INPUT', inputPath: ['query', 'first'], allowed: [`1–${pageSize.most}`] };
}

/** Passes a subscription through all that every operation passes, and reads a page of it in place of opening a stream. */
export async function eventAnswer(
  { operation: { name, text }, variables, first }: EventsAsked,
  from: SignedInRequest,
  { run, events }: { readonly run: RunOperation; readonly events: ReadEvents },
): Promise<RestAnswer> {
  let args: OperationArgs<HubContext> | undefined;
  const { answer, errors } = await askOperation(run, { name, text, variables }, from, {
    onSubscription: (subscription) => (args = subscription as OperationArgs<HubContext>),
  });
  if (!args) return problem(errors.map(reasonOfError), from, answer.retryAfter);
  const page = await events(args, from, first);
  if ('code' in page) return problem([reasonOfDoor(page)], from);
  if (!('nodes' in page))
    return problem(
      (page.errors ?? []).map((error) => reasonOfError(error)),
      from,
    );
  return { status: 200, body: page, headers: {} };
}

function problem(reasons: readonly ProblemReason[], { requestId }: SignedInRequest, retryAfter?: number): RestAnswer {
  const body = problemOf(reasons, { requestId });
  return { status: body.status, body, headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } };
}
