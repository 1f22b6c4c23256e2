import { ROOT_CONTEXT, SpanKind as Kinds, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { activeSpan, type OpenSpan, type Tracing } from './tracing.ts';

/** Milliseconds a stopping hub waits for its collector. */
const lastWait = 5_000;

const form = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

export interface CollectorPlace {
  /** Base address of the collector; `/v1/traces` is added to it. */
  readonly endpoint: string;
  /** `service.name` of the resource. */
  readonly service: string;
}

/**
 * Spans by OTLP over HTTP, in JSON. The SDK's own settings (OTEL_TRACES_SAMPLER, OTEL_BSP_…, OTEL_EXPORTER_OTLP_HEADERS)
 * hold. Nothing is registered for the whole process: two hubs in one do not know of each other.
 */
export function otlpTracing({ endpoint, service }: CollectorPlace): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('accord');
  const spans = new WeakMap<OpenSpan, Span>();

  /** The active span of this process comes before whatever a header says. */
  function parentOf(header: string | undefined): Context {
    const active = activeSpan.getStore();
    const own = active && spans.get(active);
    if (own) return trace.setSpan(ROOT_CONTEXT, own);
    const [, traceId, spanId, flags] = form.exec(header ?? '') ?? [];
    if (!traceId || !spanId || !flags) return ROOT_CONTEXT;
    // What a foreign header names is not trusted with more than its place in a trace; one of zeros is none.
    return trace.setSpanContext(ROOT_CONTEXT, {
      traceId,
      spanId,
      traceFlags: Number.parseInt(flags, 16) & 1,
      isRemote: true,
    });
  }

  return {
    begin(kind, name, attributes, parent) {
      const span = tracer.startSpan(name, { kind: Kinds[kind], attributes }, parentOf(parent));
      const { traceId, spanId, traceFlags } = span.spanContext();
      const open: OpenSpan = {
        header: `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`,
        rename: (other) => void span.updateName(other),
        tell: (facts) => void span.setAttributes(facts),
        end(fault) {
          if (fault !== undefined) span.setAttribute('error.type', fault).setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
      spans.set(open, span);
      return open;
    },
    async stop() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, lastWait).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
    },
  };
}
