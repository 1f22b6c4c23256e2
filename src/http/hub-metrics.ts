import type { Config } from '../config.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import { vitalFigures } from '../storage/reads/vital-figures.ts';
import { serveMetrics, type MetricsServer } from './metrics-server.ts';
import { Metrics, type AnsweredRequest } from './metrics.ts';
import { Quotas } from './quotas.ts';
import { registeredOperations } from './registered-operations.ts';

/** What is counted of what agencies ask: for their quotas, and for the operator; without a port nothing for the operator. */
export interface HubMetrics {
  /** What the HTTP side is given. */
  readonly told: { readonly quotas: Quotas; readonly onAnswered?: (request: AnsweredRequest) => void };
  /** Starts to listen. @returns where, or null when there is no port for it */
  start(): Promise<string | null>;
  stop(): Promise<void>;
}

export interface HubMetricsParts {
  readonly config: Pick<Config, 'metrics' | 'quotaUnits'>;
  readonly database: Database;
  readonly directory: CachedDirectory;
  readonly now: () => Date;
}

/** Counts for the operator, where the configuration names a port. */
export function hubMetrics({ config, database, directory, now }: HubMetricsParts): HubMetrics {
  const { host = '', port } = config.metrics ?? {};
  const quotas = new Quotas(config.quotaUnits ?? 0, () => performance.now());
  if (port === undefined) return { told: { quotas }, start: async () => null, stop: async () => undefined };
  const metrics = new Metrics({
    knowsAgency: (id) => directory.agency(id) !== null,
    operations: new Map([...registeredOperations()].map(([name, { definition }]) => [name, definition.operation])),
    vitals: () => vitalFigures(database, now()),
    elapsed: () => performance.now(),
  });
  let server: MetricsServer | null = null;
  return {
    told: { quotas, onAnswered: (request) => metrics.answered(request) },
    async start() {
      server = await serveMetrics(metrics, { host, port });
      return server.url;
    },
    stop: async () => server?.stop(),
  };
}
