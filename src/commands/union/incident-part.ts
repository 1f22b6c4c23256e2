import type { Moment } from '../../kernel/moment.ts';
import type { Principal } from '../../domain/agency/agency.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import type { FactOf } from '../../domain/history/fact.ts';
import { isLive } from '../../domain/participation/participation.ts';
import { ownFact } from '../act.ts';
import type { LoadedFile } from '../unit-of-work.ts';

const scope = setOf(['F0', 'F16']);

/**
 * The part through which a union reads its own warnings and reports: incident notes are a work secret (F16) that posts
 * hold for a purpose only, and the duty to report is that purpose (突发事件应对法 61). It is opened once, gives no more
 * than the part the union has already but for that group, and who may not see incidents does not learn of it.
 */
export function incidentPart(
  { disputeId, loaded }: { readonly disputeId: string; readonly loaded: LoadedFile | null },
  { agencyId, staffId }: Pick<Principal, 'agencyId' | 'staffId'>,
  at: Moment,
): FactOf<'ParticipationOpened'>[] {
  const own = (loaded?.file.participations ?? [])
    .filter((part) => part.agencyId === agencyId && (part.staffId === null || part.staffId === staffId))
    .filter((part) => isLive(part, at.now));
  if (own.some((part) => (part.scope & scope) === scope)) return [];
  const base = own.find((part) => part.staffId === null) ?? own[0];
  const isPart = own.length > 0 && own.every(({ only }) => Boolean(only));
  const opened = ownFact('ParticipationOpened', disputeId, 'F16', {
    participationId: at.newId('participation'),
    agencyId,
    staffId: base?.staffId ?? null,
    role: base?.role ?? 'HANDLER',
    legalBasis: { law: '突发事件应对法', article: '61', version: '2024' },
    scope,
    referralId: null,
    ...(isPart ? { onlyIds: own.flatMap(({ only }) => only ?? []) } : {}),
    ...(base?.to ? { endsAt: base.to.toISOString() } : {}),
  });
  return [opened as FactOf<'ParticipationOpened'>];
}
