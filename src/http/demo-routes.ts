import { json, Router, type Response } from 'express';
import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { SystemClient } from '../domain/agency/system-client.ts';
import type { DemoIssuer } from './demo-issuer.ts';
import { refuse } from './refuse.ts';
import { send } from './send.ts';

/** A person of the demo and the agency the person acts for. */
export interface DemoPerson {
  readonly staff: Staff;
  readonly agency: Pick<Agency, 'id' | 'name' | 'type'>;
}

/** A system of the demo. */
export type DemoClient = Pick<SystemClient, 'id' | 'agencyId' | 'name' | 'scopes'>;

export interface DemoRoutesOptions {
  readonly issuer: DemoIssuer;
  /** People who can be chosen, in the order they are shown; those who are not active are left out. */
  readonly people: () => readonly DemoPerson[] | Promise<readonly DemoPerson[]>;
  /** Systems that can be signed in; those no longer in force are left out. None when not given. */
  readonly clients?: () => readonly DemoClient[];
  /** Life of a token, in seconds. */
  readonly tokenSeconds: number;
}

/**
 * `GET /demo/people` lists who can be chosen, `POST /demo/token` signs that person in: `{"staff":"stf_…"}`. With
 * `"client":"cli_…"` the token is the system's, for that person or, without `staff`, for the agency alone.
 */
export function demoRoutes({ issuer, people, clients = () => [], tokenSeconds }: DemoRoutesOptions): Router {
  const routes = Router();

  routes.get('/demo/people', async (_request, response) => {
    const active = (await people()).filter(({ staff }) => staff.active);
    const systems = clients().map(({ id, name, agencyId, scopes }) => ({ id, name, agencyId, scopes }));
    answer(response, { people: active.map(shown), ...(systems.length > 0 ? { clients: systems } : {}) });
  });

  routes.post('/demo/token', json({ limit: 1024, type: 'application/json' }), async (request, response) => {
    const body: unknown = request.body;
    if (body === undefined) return refuse(response, { code: 'UNSUPPORTED_MEDIA_TYPE', allowed: ['application/json'] });
    const { staff: asked, client: through }: { staff?: unknown; client?: unknown } =
      typeof body === 'object' && body !== null ? body : {};
    const found = (await people()).find(({ staff }) => staff.active && staff.id === asked);
    const client = clients().find(({ id }) => id === through);
    const isKnown = through === undefined ? found : client && (asked === undefined || found);
    if (!isKnown) return refuse(response, { code: 'NOT_FOUND', status: 404, allowed: ['GET /demo/people'] });
    const life = { seconds: tokenSeconds };
    const { token, expiresAt } = client
      ? await issuer.clientToken(client, found?.staff.id ?? null, life)
      : await issuer.tokenFor(found!.staff, life);
    return answer(response, { token, expiresAt: expiresAt.toISOString() });
  });

  return routes;
}

function shown({ staff: { id, name, roles }, agency }: DemoPerson) {
  return { id, name, roles, agency: { id: agency.id, type: agency.type, name: agency.name } };
}

function answer(response: Response, body: unknown): void {
  send(response, { status: 200, body: JSON.stringify(body) });
}
