import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import { errorFacts } from './error-facts.ts';
import { graphiqlRoutes } from './graphiql.ts';
import type { Log } from './log.ts';
import { probeRoutes, type CheckReadiness } from './probes.ts';
import { refuse, type DoorRefusal } from './refuse.ts';

export interface WebOptions {
  readonly readiness: CheckReadiness;
  readonly isStopping: () => boolean;
  readonly log: Log;
  /** The demo's sign-in; left out in production. */
  readonly demo?: Router;
  /** Further routes, such as the console's files or downloads; they come before the 404. */
  readonly mount?: (app: Express) => void;
  /** Query GraphiQL opens with. */
  readonly defaultQuery: string;
}

/** Everything but `/graphql`, which does not pass through Express. */
export function webRoutes({ readiness, isStopping, log, demo, mount, defaultQuery }: WebOptions): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.use(probeRoutes({ readiness, isStopping }));
  if (demo) app.use(demo);
  app.use(graphiqlRoutes({ demo: demo !== undefined, defaultQuery }));
  mount?.(app);
  app.get('/', (_request, response) => response.redirect(302, '/graphiql'));
  app.use(unknownRoute, brokenRoute(log));
  return app;
}

const unknownRoute: RequestHandler = (_request, response) => {
  refuse(response, { code: 'NOT_FOUND', status: 404 });
};

/** Express knows an error handler by its four parameters. */
function brokenRoute(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const refusal = refusalFor(error);
    if (refusal.code === 'INTERNAL') {
      log.error('fault.internal', { requestId: String(response.getHeader('x-request-id')), ...errorFacts(error) });
    }
    return refuse(response, refusal);
  };
}

/** What Express and its body parser complain of, in our codes. */
function refusalFor(error: unknown): DoorRefusal {
  const { type, status, limit } = (error ?? {}) as { type?: string; status?: number; limit?: number };
  if (type === 'entity.parse.failed') return { code: 'MALFORMED_JSON' };
  if (type === 'entity.too.large') return { code: 'PAYLOAD_TOO_LARGE', allowed: [`≤ ${limit} bytes`] };
  if (status === 415) return { code: 'UNSUPPORTED_MEDIA_TYPE', allowed: ['application/json'] };
  return status !== undefined && status >= 400 && status < 500 ? { code: 'BAD_REQUEST' } : { code: 'INTERNAL' };
}
