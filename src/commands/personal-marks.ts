import type { Principal } from '../domain/agency/agency.ts';
import { sightIn } from '../policy/sight.ts';
import type { LoadedFile, Work } from './unit-of-work.ts';

/**
 * What must not stand in a text of supervision or a report: names, telephones and identity numbers of the people of the
 * dispute. Who was handed a part of it is told of nobody beyond that part, not even by a refusal.
 */
export async function marksFor(
  work: Work,
  { disputeId, loaded }: { readonly disputeId: string; readonly loaded: LoadedFile | null },
  principal: Principal,
  now: Date,
): Promise<string[]> {
  if (!loaded) return [];
  const { only } = sightIn(principal, loaded.file.participations, now);
  return work.personalMarks(disputeId, only ?? null);
}
