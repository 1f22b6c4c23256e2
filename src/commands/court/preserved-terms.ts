import { dutyClock } from '../../domain/court/case-clocks.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { CaseScene } from './court-act.ts';

/** Property that is held is let go three months after effect unless enforcement is applied for (LDI-1 49). */
export function preservedTerms({ court, courtCase, loaded, at }: CaseScene): Fact[] {
  const known = loaded.deadlines.filter(({ rule }) => rule === 'PRESERVE_ENF').map(({ subjectId }) => subjectId);
  return court.preservations
    .filter(
      ({ executedAt, liftedAt, id, kind }) =>
        executedAt && !liftedAt && kind !== 'ADVANCE_EXECUTION' && !known.includes(id),
    )
    .map(({ id, agencyId }) => dutyClock('PRESERVE_ENF', at.now, { id, agencyId, disputeId: courtCase.disputeId }, at));
}
