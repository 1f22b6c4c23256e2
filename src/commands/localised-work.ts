import { localise, type CountingLaw } from '../domain/deadline/localise.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { LoadedFile, Work } from './unit-of-work.ts';

/**
 * The same work, but clocks that start are counted by the figures of the dispute's region. Decisions state the default;
 * one place, which knows the region of what was loaded or is being registered, puts the local figure in its stead.
 */
export function localisedWork(work: Work, law: CountingLaw): Work {
  if (law.figures.length === 0) return work;
  let region = '';
  const seen = (loaded: LoadedFile | null) => {
    region = loaded?.file.dispute.region ?? region;
    return loaded;
  };
  return Object.assign(Object.create(work) as Work, {
    dispute: async (id) => seen(await work.dispute(id)),
    referral: async (id) => seen(await work.referral(id)),
    record: (facts, rows) => work.record(localise(facts, registeredIn(facts) ?? region, law), rows),
  } satisfies Partial<Work>);
}

function registeredIn(facts: readonly Fact[]): string | undefined {
  return facts.find((fact) => fact.type === 'DisputeRegistered')?.body.region;
}
