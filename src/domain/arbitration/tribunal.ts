import { Refusal } from '../../kernel/refusal.ts';
import type { Staff } from '../agency/agency.ts';

/** Who is to sit. */
export interface TribunalEntry {
  readonly arbitratorIds: readonly string[];
  readonly presiderId: string;
  /** The people by these ids, in the same order; null for an id nobody has. */
  readonly people: readonly (Staff | null)[];
}

/** Every fault of a tribunal: one or three arbitrators, the presider among them, nobody recused, no mediator of the matter. */
export function tribunalFaults(
  { arbitratorIds, presiderId, people }: TribunalEntry,
  { recused, mediators }: { readonly recused: readonly string[]; readonly mediators: readonly (string | null)[] },
): Refusal[] {
  const faults: Refusal[] = [];
  const count = new Set(arbitratorIds).size;
  if ((count !== 1 && count !== 3) || count !== arbitratorIds.length)
    faults.push(new Refusal('TRIBUNAL_OF_ONE_OR_THREE', { path: ['arbitratorIds'], allowed: ['1', '3'] }));
  if (!arbitratorIds.includes(presiderId))
    faults.push(new Refusal('PRESIDER_NOT_OF_TRIBUNAL', { path: ['presiderId'], allowed: [...arbitratorIds] }));
  arbitratorIds.forEach((id, index) => {
    const path = ['arbitratorIds', String(index)];
    if (!people[index]?.roles.includes('ARBITRATOR')) faults.push(new Refusal('NOT_FOUND', { path }));
    else if (recused.includes(id)) faults.push(new Refusal('ARBITRATOR_RECUSED', { path, allowed: ['formTribunal'] }));
    else if (mediators.includes(id)) faults.push(new Refusal('MEDIATED_THE_MATTER', { path }));
  });
  return faults;
}
