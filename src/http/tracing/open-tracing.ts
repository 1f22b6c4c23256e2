import type { Config } from '../../config.ts';
import type { Tracing } from './tracing.ts';

/** The tracing of a configuration; null without a collector, and then no package of it is loaded. */
export async function openTracing({ traces }: Pick<Config, 'traces'>): Promise<Tracing | null> {
  if (!traces) return null;
  const { otlpTracing } = await import('./otlp-tracing.ts');
  return otlpTracing(traces);
}
