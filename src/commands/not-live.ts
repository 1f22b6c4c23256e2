import type { Fact } from '../domain/history/fact.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Directory, Work } from './unit-of-work.ts';

/** The refusal of whatever would give a matter to an agency that is not live, or have it act on one. */
export function notLive(path: readonly string[]): Refusal<'AGENCY_NOT_LIVE'> {
  return new Refusal('AGENCY_NOT_LIVE', { path, allowed: ['onboarding { checks }'] });
}

/** Something was to be written that would put an agency that is not live on a matter; a command answers AGENCY_NOT_LIVE. */
export class AgencyNotLive extends Error {
  constructor() {
    super('an agency that is not live takes no part in a matter');
    this.name = 'AgencyNotLive';
  }
}

/**
 * The same work, but nothing is written to the history of a dispute by an agency that is not live, nor anything that
 * names one as taking part, receiving, or accountable. Commands refuse earlier and say where; what they overlook stops
 * here.
 */
export function liveWork(work: Work, directory: Directory, agencyId: string): Work {
  const isJoining = (id: unknown) => typeof id === 'string' && directory.agency(id)?.joining === true;
  return Object.assign(Object.create(work) as Work, {
    async record(facts, rows) {
      if (facts.length > 0 && isJoining(agencyId)) throw new AgencyNotLive();
      if (facts.some((fact) => namedIn(fact).some(isJoining))) throw new AgencyNotLive();
      return work.record(facts, rows);
    },
  } satisfies Partial<Work>);
}

function namedIn({ body }: Fact): unknown[] {
  const { agencyId, toAgencyId } = body as Readonly<Record<string, unknown>>;
  return [agencyId, toAgencyId];
}
