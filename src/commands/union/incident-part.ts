import type { Moment } from '../../kernel/moment.ts';
import type { FieldGroupSet } from '../../domain/dispute/field-group.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { isLive } from '../../domain/participation/participation.ts';
import { ownFact } from '../act.ts';
import type { LoadedFile } from '../unit-of-work.ts';

/**
 * The part through which a union reads its own warnings and reports: incident notes are a work secret (F16) that posts
 * hold for a purpose only, and the duty to report is that purpose (突发事件应对法 61). None is opened twice.
 */
export function incidentPart(
  { disputeId, loaded }: { readonly disputeId: string; readonly loaded: LoadedFile | null },
  agencyId: string,
  at: Moment,
  scope: FieldGroupSet,
): Fact[] {
  const has = loaded?.file.participations.some(
    (part) =>
      part.agencyId === agencyId && part.staffId === null && isLive(part, at.now) && (part.scope & scope) === scope,
  );
  if (has) return [];
  return [
    ownFact('ParticipationOpened', disputeId, 'F0', {
      participationId: at.newId('participation'),
      agencyId,
      staffId: null,
      role: 'HANDLER',
      legalBasis: { law: '突发事件应对法', article: '61', version: '2024' },
      scope,
      referralId: null,
    }),
  ];
}
