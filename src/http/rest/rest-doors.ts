import type { Express, Request, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Principal } from '../../domain/agency/agency.ts';
import { askOperation } from '../ask-operation.ts';
import { callerAt, type DoorParts } from '../caller-at.ts';
import { unfitVariables } from '../graphql-request.ts';
import { CallerGone, readJson } from '../read-body.ts';
import type { DoorRefusal } from '../refuse.ts';
import { registeredFragments, registeredOperations, type RegisteredOperation } from '../registered-operations.ts';
import type { RunOperation } from '../run-operation.ts';
import type { ReadEvents } from '../live/event-page.ts';
import { jsonType, send } from '../send.ts';
import { eventAnswer, eventsOf, tellsEvents } from './event-answer.ts';
import { nextLink, restAnswer, type RestAnswer } from './answer.ts';
import { openApi } from './openapi.ts';
import { problemOf, problemType, reasonOfDoor } from './problem.ts';
import { takesInput, variablesOf } from './request-variables.ts';
import { eventRoutes, restBase, restRoutes, type RestRoute } from './routes.ts';

export interface RestDoorParts extends DoorParts {
  readonly now: () => Date;
  /** The graph that answers; the document of the routes is made of it. */
  readonly schema: GraphQLSchema;
  /** Reads events of a subscription page by page. */
  readonly events: ReadEvents;
}

/** A version as `If-Match` says it, weak or not: both are only ever compared. */
const etagForm = /^(?:W\/)?"(\d{1,15})"$/;

/** Adds the routes of REST: each runs its registered operation and says the answer in the words of HTTP. */
export function restDoors(app: Express, run: RunOperation, parts: RestDoorParts): void {
  const operations = registeredOperations();
  const contract = { graph: parts.schema, operations, fragments: registeredFragments() };
  let document: string | null = null;
  // Whoever is signed in may read the graph; a stranger learns of REST no more than of it.
  app.get('/openapi.json', async (request, response) => {
    const caller = await callerAt(request, response, parts);
    if ('code' in caller) return refused(response, caller);
    send(response, { status: 200, body: (document ??= JSON.stringify(openApi(contract))) });
  });
  for (const route of [...restRoutes, ...eventRoutes]) {
    const operation = operations.get(route.operation);
    if (!operation) throw new Error(`no registered operation ${route.operation}`);
    const path = restBase + route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const method = route.method === 'GET' ? 'get' : 'post';
    app[method](path, (request, response) => handle(request, response, { ...parts, route, operation, run }));
  }
}

interface Scene extends RestDoorParts {
  readonly route: RestRoute;
  readonly operation: RegisteredOperation;
  readonly run: RunOperation;
}

async function handle(request: Request, response: Response, scene: Scene): Promise<void> {
  const caller = await callerAt(request, response, scene);
  if ('code' in caller) return refused(response, caller);
  try {
    const query = new URL(request.originalUrl, 'http://hub').searchParams;
    const first = tellsEvents(scene.operation) ? eventsOf(query) : 0;
    if (typeof first !== 'number') return refused(response, first);
    const variables = await asked(request, query, scene);
    if (isRefusal(variables)) return refused(response, variables);
    reply(request, response, await answered(request, response, { ...scene, caller, variables, first }));
  } catch (error) {
    if (!(error instanceof CallerGone)) throw error;
  }
}

async function asked(
  request: Request,
  query: URLSearchParams,
  { operation }: Scene,
): Promise<Record<string, unknown> | DoorRefusal> {
  const version = versionOf(request.headers['if-match']);
  if (typeof version === 'object' && version !== null) return version;
  const read = takesInput(operation.definition) ? await readJson(request) : { json: null };
  if ('code' in read) return read;
  const path = request.params as Readonly<Record<string, string>>;
  const variables = variablesOf(operation.definition, { path, query, body: read.json, version });
  return isRefusal(variables) ? variables : (unfitVariables(variables) ?? variables);
}

function versionOf(header: string | undefined): number | null | DoorRefusal {
  if (header === undefined || header === '*') return null;
  const [, digits] = etagForm.exec(header.trim()) ?? [];
  return digits === undefined ? { code: 'BAD_USER_INPUT', inputPath: ['If-Match'], allowed: ['"1"'] } : Number(digits);
}

async function answered(
  request: Request,
  response: Response,
  { caller, variables, first, ...scene }: Scene & { caller: Principal; variables: object; first: number },
): Promise<RestAnswer> {
  const { route, operation, run, events, auditOf, now } = scene;
  const requestId = String(response.getHeader('x-request-id'));
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  };
  const from = { principal: caller, requestId, audit: auditOf(caller, requestId), now: now(), header };
  if (tellsEvents(operation)) return eventAnswer({ operation, variables, first }, from, { run, events });
  const { name, text } = operation;
  const answer = await askOperation(run, { name, text, variables }, from);
  const hasCondition = request.headers['if-match'] !== undefined;
  const told = restAnswer(answer, { route, operation, requestId, hasCondition, known: header('if-none-match') });
  const { retryAfter } = answer.answer;
  return retryAfter === undefined ? told : { ...told, headers: { ...told.headers, 'retry-after': String(retryAfter) } };
}

function reply(request: Request, response: Response, { status, body, headers }: RestAnswer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const next = nextLink(body, new URL(request.originalUrl, 'http://hub'));
  if (next !== null) response.setHeader('link', next);
  response.setHeader('vary', 'accept-language, authorization');
  const type = status >= 400 ? problemType : jsonType;
  send(response, { status, type, body: body === null ? '' : JSON.stringify(body) });
}

function refused(response: Response, refusal: DoorRefusal): void {
  const requestId = String(response.getHeader('x-request-id'));
  const body = problemOf([reasonOfDoor(refusal)], { requestId });
  send(response, { status: body.status, type: problemType, body: JSON.stringify(body) });
}

function isRefusal(value: object): value is DoorRefusal {
  return 'code' in value && typeof value.code === 'string' && !('input' in value);
}
