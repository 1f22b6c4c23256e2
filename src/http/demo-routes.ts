import { json, Router, type Response } from 'express';
import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { DemoIssuer } from './demo-issuer.ts';
import { refuse } from './refuse.ts';
import { send } from './send.ts';

/** A person of the demo and the agency the person acts for. */
export interface DemoPerson {
  readonly staff: Staff;
  readonly agency: Pick<Agency, 'id' | 'name' | 'type'>;
}

export interface DemoRoutesOptions {
  readonly issuer: DemoIssuer;
  /** People who can be chosen, in the order they are shown; those who are not active are left out. */
  readonly people: () => readonly DemoPerson[] | Promise<readonly DemoPerson[]>;
  /** Life of a token, in seconds. */
  readonly tokenSeconds: number;
}

/** `GET /demo/people` lists who can be chosen, `POST /demo/token` signs that person in: `{"staff":"stf_…"}`. */
export function demoRoutes({ issuer, people, tokenSeconds }: DemoRoutesOptions): Router {
  const routes = Router();

  routes.get('/demo/people', async (_request, response) => {
    const active = (await people()).filter(({ staff }) => staff.active);
    answer(response, { people: active.map(shown) });
  });

  routes.post('/demo/token', json({ limit: 1024, type: 'application/json' }), async (request, response) => {
    const body: unknown = request.body;
    if (body === undefined) return refuse(response, { code: 'UNSUPPORTED_MEDIA_TYPE', allowed: ['application/json'] });
    const asked = typeof body === 'object' && body !== null && 'staff' in body ? body.staff : null;
    const found = (await people()).find(({ staff }) => staff.active && staff.id === asked);
    if (!found) return refuse(response, { code: 'NOT_FOUND', status: 404, allowed: ['GET /demo/people'] });
    const { token, expiresAt } = await issuer.tokenFor(found.staff, { seconds: tokenSeconds });
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
