import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { VitalFigures } from '../storage/reads/vital-figures.ts';
import { isErrorCode } from './error-catalogue.ts';

/** What became of one request, as the log is told too. */
export interface AnsweredRequest {
  readonly method: string;
  /** The pattern of the route. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
  readonly agencyId?: string | undefined;
  readonly operationName?: string | null | undefined;
  /** Codes answered, joined by commas. */
  readonly code?: string | undefined;
}

export interface MetricsParts {
  /** Whether an agency stands in the directory: no other becomes a label. */
  readonly knowsAgency: (agencyId: string) => boolean;
  /** Registered operations and their types; every other name counts as `other`. */
  readonly operations: ReadonlyMap<string, 'query' | 'mutation' | 'subscription'>;
  readonly vitals: () => Promise<VitalFigures>;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
}

/** Milliseconds for which the figures of the store stand before they are counted anew. */
const vitalsKeptFor = 15_000;

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']);
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/**
 * What the hub counts for its operator, in the names of the OpenTelemetry conventions as Prometheus writes them. Every
 * label comes from a list of ours, so that nothing a caller sends can become one.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly parts: MetricsParts;
  private readonly duration: Histogram;
  private readonly agencies: Counter;
  private readonly operations: Counter;
  private readonly errors: Counter;
  private readonly gauges: Readonly<Record<keyof VitalFigures, Gauge>>;
  private counted: { readonly at: number; readonly figures: Promise<VitalFigures> } | null = null;

  constructor(parts: MetricsParts) {
    this.parts = parts;
    const registers = [this.registry];
    const about = (name: string, help: string, ...labelNames: string[]) => ({ name, help, labelNames, registers });
    const http = ['http_request_method', 'http_route', 'http_response_status_code'];
    this.duration = new Histogram({
      ...about('http_server_request_duration_seconds', 'Duration of HTTP server requests.', ...http),
      buckets,
    });
    this.agencies = new Counter(
      about('accord_agency_requests_total', 'Requests by agency.', 'agency', 'http_response_status_code'),
    );
    this.operations = new Counter(
      about('accord_graphql_operations_total', 'Operations.', 'graphql_operation_name', 'graphql_operation_type'),
    );
    this.errors = new Counter(about('accord_errors_total', 'Codes answered.', 'error_type'));
    const gauge = (name: string, help: string) => new Gauge(about(name, help));
    this.gauges = {
      openLoops: gauge('accord_open_loops', 'Hand-offs sent and not acknowledged.'),
      runningDeadlines: gauge('accord_deadlines_running', 'Clocks that run.'),
      overdueDeadlines: gauge('accord_deadlines_overdue', 'Clocks that run and are past their end.'),
      unplacedFacts: gauge('accord_outbox_unplaced', 'Facts without a place in the feed.'),
      outboxLagSeconds: gauge('accord_outbox_lag_seconds', 'Age of the oldest fact without a place in the feed.'),
    };
    collectDefaultMetrics({ register: this.registry });
  }

  /** Counts a request that was answered. */
  answered({ method, route, status, seconds, agencyId, operationName, code }: AnsweredRequest): void {
    const known = methods.has(method) ? method : '_OTHER';
    this.duration.observe(
      { http_request_method: known, http_route: route, http_response_status_code: String(status) },
      seconds,
    );
    if (agencyId !== undefined && this.parts.knowsAgency(agencyId))
      this.agencies.inc({ agency: agencyId, http_response_status_code: String(status) });
    if (operationName !== undefined) {
      const type = operationName === null ? undefined : this.parts.operations.get(operationName);
      this.operations.inc({
        graphql_operation_name: type ? operationName! : 'other',
        graphql_operation_type: type ?? 'other',
      });
    }
    for (const each of code?.split(',') ?? []) if (isErrorCode(each)) this.errors.inc({ error_type: each });
  }

  /** Everything as Prometheus reads it; what the store cannot tell just now is left as it last was. */
  async text(): Promise<string> {
    const now = this.parts.elapsed();
    if (!this.counted || now - this.counted.at >= vitalsKeptFor)
      this.counted = { at: now, figures: this.parts.vitals() };
    const figures = await this.counted.figures.catch(() => null);
    if (figures === null) this.counted = null;
    for (const [name, value] of Object.entries(figures ?? {}) as [keyof VitalFigures, number][])
      this.gauges[name].set(value);
    return this.registry.metrics();
  }

  /** Media type of the text. */
  get type(): string {
    return this.registry.contentType;
  }
}
