import { Router } from 'express';
import { send } from './send.ts';

/** Parts the hub needs to serve, by name: `database`, `migrations`. Names are shown to whoever asks: no hosts, no secrets. */
export interface Readiness {
  /** Names of the parts that are not there; empty when all are. */
  readonly missing: readonly string[];
  /** What else an operator may want to see, such as the assurance level. */
  readonly about?: Readonly<Record<string, string>>;
}

export type CheckReadiness = () => Readiness | Promise<Readiness>;

/** Longest time, in milliseconds, a readiness check may take before the hub counts as not ready. */
const patience = 2_000;

/** `GET /health`: the process answers. `GET /ready`: it can serve, or which part is missing (503). */
export function probeRoutes({
  readiness,
  isStopping,
}: {
  readiness: CheckReadiness;
  isStopping: () => boolean;
}): Router {
  const routes = Router();
  routes.get('/health', (_request, response) => {
    send(response, { status: 200, body: JSON.stringify({ status: 'ok' }) });
  });
  routes.get('/ready', async (_request, response) => {
    const { missing, about } = isStopping() ? { missing: ['stopping'] } : await checked(readiness);
    const status = missing.length === 0 ? 'ready' : 'not ready';
    const body = JSON.stringify({ status, ...(missing.length > 0 && { missing }), ...(about && { about }) });
    send(response, { status: missing.length === 0 ? 200 : 503, body });
  });
  return routes;
}

/** A check that fails or hangs says that something is missing, even though it cannot say what. */
async function checked(readiness: CheckReadiness): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ missing: ['readiness-check'] }), patience);
  });
  try {
    return await Promise.race([Promise.resolve().then(readiness), late]);
  } catch {
    return { missing: ['readiness-check'] };
  } finally {
    clearTimeout(timer);
  }
}
