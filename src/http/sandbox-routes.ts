import { json, Router, type Express, type Request, type Response } from 'express';
import { ConfigError, type Config } from '../config.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { refuse } from './refuse.ts';
import { send } from './send.ts';

/** What a sandbox can do that no other hub can. */
export interface SandboxActs {
  now(): Date;
  /** Has time go on to the instant, with all that time does on the way. Tells what the partners did. */
  advance(until: Date): Promise<readonly unknown[]>;
  /** Takes an agency in. */
  register(form: Readonly<Record<string, unknown>>): Promise<object | readonly Refusal[]>;
  /** Has the simulated court assign a mediation to the agency. */
  play(agencyId: string): Promise<object | null>;
  /** Has every simulated partner look at its desk once. */
  look(): Promise<readonly unknown[]>;
}

/** Longest leap of the clock, in days: somewhat more than a year. */
const mostDays = 400;

/**
 * `GET /sandbox/clock`, `POST /sandbox/clock` `{"days":3}` or `{"until":"…"}`, `POST /sandbox/agencies`,
 * `POST /sandbox/plays` `{"agencyId":"agy_…"}`, `POST /sandbox/partners`. They ask for no credential.
 *
 * @throws ConfigError in production
 */
export function mountSandbox(app: Express, { mode }: Pick<Config, 'mode'>, acts: SandboxActs): void {
  if (mode !== 'demo') throw new ConfigError([refusedInProduction]);
  const routes = Router();
  routes.use(json({ limit: 8192, type: 'application/json' }));
  routes.get('/clock', (_request, response) => answer(response, 200, { now: acts.now().toISOString() }));
  routes.post('/clock', async (request, response) => {
    const until = untilOf(bodyOf(request), acts.now());
    if (!until) return refuse(response, { code: 'BAD_REQUEST', allowed: [`days: 0…${mostDays}`, 'until: ISO 8601'] });
    const done = await acts.advance(until);
    return answer(response, 200, { now: acts.now().toISOString(), partners: done });
  });
  routes.post('/agencies', async (request, response) => {
    const outcome = await acts.register(bodyOf(request));
    if (!Array.isArray(outcome)) return answer(response, 201, outcome);
    const errors = (outcome as readonly Refusal[]).map(({ code, path, allowed }) => ({ code, path, allowed }));
    return answer(response, 422, { errors });
  });
  routes.post('/plays', async (request, response) => {
    const { agencyId } = bodyOf(request);
    const played = typeof agencyId === 'string' ? await acts.play(agencyId) : null;
    if (!played) return refuse(response, { code: 'NOT_FOUND', status: 404, allowed: ['agencyId'] });
    return answer(response, 201, played);
  });
  routes.post('/partners', async (_request, response) => answer(response, 200, { partners: await acts.look() }));
  app.use('/sandbox', routes);
}

export const refusedInProduction = {
  zh: '沙箱不得在生产模式下启动：它可拨快时钟，且不验证身份',
  en: 'The sandbox must not start in production: its clock can be moved, and it asks nobody who they are',
};

function bodyOf(request: Request): Readonly<Record<string, unknown>> {
  const body: unknown = request.body;
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function untilOf({ days, until }: Readonly<Record<string, unknown>>, now: Date): Date | null {
  const wanted =
    typeof days === 'number'
      ? now.getTime() + days * 86_400_000
      : typeof until === 'string'
        ? Date.parse(until)
        : Number.NaN;
  const isFit = wanted >= now.getTime() && wanted <= now.getTime() + mostDays * 86_400_000;
  return isFit ? new Date(wanted) : null;
}

function answer(response: Response, status: number, body: object): void {
  send(response, { status, body: JSON.stringify(body) });
}
