import { afterEach, describe, expect, test } from '@jest/globals';
import { Metrics } from '../../src/http/metrics.ts';
import { serveMetrics, type MetricsServer } from '../../src/http/metrics-server.ts';
import { serve, testSchema } from './served.ts';

const vitals = { openLoops: 3, runningDeadlines: 5, overdueDeadlines: 1, unplacedFacts: 2, outboxLagSeconds: 0.5 };
const metricsOf = (more: Partial<ConstructorParameters<typeof Metrics>[0]> = {}) =>
  new Metrics({
    knowsAgency: (id) => id === 'agy_1',
    operations: new Map([['Inbox', 'query' as const]]),
    vitals: async () => vitals,
    elapsed: () => performance.now(),
    ...more,
  });
const request = { method: 'POST', route: '/graphql', status: 200, seconds: 0.02 };
const canary = 'CANARY7f3a 13800138000 张三';

describe('the metrics', () => {
  test('count requests, agencies, registered operations and codes, and tell how the hub stands', async () => {
    const metrics = metricsOf();
    metrics.answered({ ...request, agencyId: 'agy_1', operationName: 'Inbox', code: 'FORBIDDEN,NOT_FOUND' });
    const text = await metrics.text();
    const lines = [
      'http_server_request_duration_seconds_count{http_request_method="POST",http_route="/graphql",http_response_status_code="200"} 1',
      'accord_agency_requests_total{agency="agy_1",http_response_status_code="200"} 1',
      'accord_graphql_operations_total{graphql_operation_name="Inbox",graphql_operation_type="query"} 1',
      'accord_errors_total{error_type="FORBIDDEN"} 1',
      'accord_errors_total{error_type="NOT_FOUND"} 1',
      'accord_open_loops 3',
      'accord_deadlines_overdue 1',
      'accord_outbox_lag_seconds 0.5',
    ];
    for (const line of lines) expect(text).toContain(`\n${line}\n`);
  });

  test('N3: take no label from a caller: unknown agencies, names, methods and codes are none', async () => {
    const metrics = metricsOf();
    for (let n = 0; n < 500; n++) {
      const name = `Canary${n}`;
      metrics.answered({ ...request, method: name, agencyId: `agy_${canary}${n}`, operationName: name, code: name });
    }
    const text = await metrics.text();
    expect(text).not.toMatch(/canary|13800138000|张三/i);
    expect(text).toContain('accord_graphql_operations_total{graphql_operation_name="other"');
    expect(text.split('\n').length).toBeLessThan(400);
  });

  test('go on when the store is away, and ask it no more than every 15 seconds', async () => {
    let now = 0;
    let asked = 0;
    const metrics = metricsOf({
      elapsed: () => now,
      vitals: async () => {
        asked += 1;
        return vitals;
      },
    });
    await Promise.all([metrics.text(), metrics.text(), metrics.text()]);
    expect(asked).toBe(1);
    now = 15_000;
    await metrics.text();
    expect(asked).toBe(2);
    const broken = metricsOf({ vitals: () => Promise.reject(new Error(canary)) });
    expect(await broken.text()).toContain('accord_open_loops 0');
  });
});

describe('the address of the metrics', () => {
  let server: MetricsServer | null = null;
  afterEach(() => server?.stop());

  test('is not the hub’s own, and answers with nothing else', async () => {
    const metrics = metricsOf();
    server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
    const hub = await serve({ schema: testSchema(), onAnswered: (each) => metrics.answered(each) });
    await hub.ask('query Secret13800138000 { me }');
    expect((await fetch(`${hub.url}/metrics`)).status).toBe(404);
    const response = await fetch(`${server.url}/metrics`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, metrics.type]);
    const text = await response.text();
    expect(text).toContain('accord_agency_requests_total{agency="agy_1",http_response_status_code="200"} 1');
    expect(text).not.toContain('Secret');
    expect((await fetch(`${server.url}/anything`)).status).toBe(404);
    expect((await fetch(`${server.url}/metrics`, { method: 'POST' })).status).toBe(404);
    await hub.stop();
  });
});
