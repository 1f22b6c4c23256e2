import { PartnerFailure, type AskPartner } from '../../graphql/partners/partner-calls.ts';
import type { Partner } from '../../graphql/partners/partner.ts';
import { correlation } from '../correlation.ts';
import { inSpan, type OpenSpan, type Tracing } from '../tracing/tracing.ts';
import { Breaker, type BreakerState } from './breaker.ts';
import { postJson } from './post-json.ts';
import type { PrincipalKey } from './principal-key.ts';
import { principalHeader, signPrincipal } from './signed-principal.ts';

/** Requests that wait for a place; more are turned away at once. */
const queueLength = 50;

export interface PartnerLinesOptions {
  readonly key: PrincipalKey;
  /** The machine's clock; what is signed lives by it. */
  readonly wall: () => Date;
  /** Milliseconds of a clock that only runs forward. */
  readonly time: () => number;
  /** Where each question leaves a span; null where there are none. */
  readonly tracing: Tracing | null;
  /** Told when a breaker opens, or closes again. */
  readonly onChange: (partner: string, state: BreakerState) => void;
}

/** The line to one partner: who waits, how many are under way, and whether it is cut. */
class PartnerLine {
  readonly breaker: Breaker;
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly places: number;

  constructor(places: number, time: () => number) {
    this.places = places;
    this.breaker = new Breaker(time);
  }

  async take(): Promise<void> {
    if (this.underWay < this.places) this.underWay += 1;
    else if (this.waiting.length >= queueLength) throw new PartnerFailure('BUSY');
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The place goes to whoever waits longest. */
  give(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.underWay -= 1;
  }
}

/** Asks partners, each by a line of its own, so that one that is slow keeps nobody from the others. */
export function partnerLines({ key, wall, time, tracing, onChange }: PartnerLinesOptions): AskPartner {
  const lines = new Map<string, PartnerLine>();

  function lineOf({ name, concurrency }: Partner): PartnerLine {
    let line = lines.get(name);
    if (!line) lines.set(name, (line = new PartnerLine(concurrency, time)));
    return line;
  }

  function spanOf({ name, url }: Partner): OpenSpan | undefined {
    const { hostname, port, protocol } = new URL(url);
    return tracing?.begin('CLIENT', 'POST', {
      ...{ 'http.request.method': 'POST', 'accord.subgraph': name, 'server.address': hostname },
      'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
    });
  }

  return async (partner, question, { principal, judge }) => {
    const { name, url, timeout, privateAddress } = partner;
    const line = lineOf(partner);
    if (line.breaker.state === 'OPEN') throw new PartnerFailure('CUT_OFF');
    await line.take();
    const before = line.breaker.state;
    try {
      if (!line.breaker.enter()) throw new PartnerFailure('CUT_OFF');
      try {
        const body = JSON.stringify(question);
        const signed = await signPrincipal(key, principal, { subgraph: name, body, at: wall() });
        const span = spanOf(partner);
        const headers = { [principalHeader]: signed, ...whereIn(span) };
        const answer = await inSpan(span, () => postJson(url, { body, headers, timeout, privateAddress }), reasonOf);
        if (!judge(answer)) throw new PartnerFailure('FAULTY');
        line.breaker.succeeded();
        return answer;
      } catch (error) {
        line.breaker.failed();
        throw error instanceof PartnerFailure ? error : new PartnerFailure('DOWN');
      } finally {
        if (line.breaker.state !== before) onChange(name, line.breaker.state);
      }
    } finally {
      line.give();
    }
  };
}

/** By what a partner ties its own records to the action: the correlation id, and its place in a trace. */
function whereIn(span: OpenSpan | undefined): Record<string, string> {
  const id = correlation.getStore();
  return { ...(id === undefined ? {} : { 'x-correlation-id': id }), ...(span ? { traceparent: span.header } : {}) };
}

function reasonOf(error: unknown): string {
  return error instanceof PartnerFailure ? error.reason : 'DOWN';
}
