import { PartnerFailure, type AskPartner } from '../../graphql/partners/partner-calls.ts';
import type { Partner } from '../../graphql/partners/partner.ts';
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
export function partnerLines({ key, wall, time, onChange }: PartnerLinesOptions): AskPartner {
  const lines = new Map<string, PartnerLine>();

  function lineOf({ name, concurrency }: Partner): PartnerLine {
    let line = lines.get(name);
    if (!line) lines.set(name, (line = new PartnerLine(concurrency, time)));
    return line;
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
        const answer = await postJson(url, { body, headers: { [principalHeader]: signed }, timeout, privateAddress });
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
