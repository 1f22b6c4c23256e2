import { Refusal } from '../../kernel/refusal.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { sideOf } from '../party/party.ts';
import type { Conflict } from './conflict.ts';
import type { Participation } from './participation.ts';
import { roleBars, type Assignment, type RoleBar } from './role-bars.ts';

/** Somebody who is about to be put on a matter. */
export interface Candidate {
  readonly staffId: string;
  /** Null where no bar speaks of the post; a tie still does. */
  readonly as: Assignment | null;
  /** Where in the input the person is named. */
  readonly path: string;
}

type Matter = Pick<DisputeFile, 'participations' | 'parties' | 'conflicts'>;

/**
 * Why the person may not be put on the matter as this: an earlier part that bars it, or a tie that was declared or
 * objected to and is neither decided away nor accepted by both sides in writing.
 *
 * @param typeOf type of an agency, by id
 */
export function personFaults(
  matter: Matter,
  { staffId, as, path }: Candidate,
  typeOf: (agencyId: string) => AgencyType | null,
): Refusal[] {
  const own = matter.participations.filter((part) => part.staffId === staffId);
  const agreed = matter.conflicts.some(
    (conflict) => conflict.staffId === staffId && conflict.tie === 'EARLIER_PART' && allConsented(conflict, matter),
  );
  const barred = own.flatMap((part) => {
    const bar = roleBars.find(
      ({ earlier, later }) => earlier === earlierPart(part, typeOf) && as !== null && later.includes(as),
    );
    return bar && !(bar.liftable && agreed) ? [barredBy(bar, part, path)] : [];
  });
  const tied = matter.conflicts
    .filter((conflict) => conflict.staffId === staffId && !isLifted(conflict, matter))
    .filter(({ tie }) => tie !== 'EARLIER_PART' || barred.length === 0)
    .map(
      ({ id }) =>
        new Refusal('CONFLICT_OF_INTEREST_OPEN', {
          path: [path],
          allowed: ['another person', 'consentDespiteConflict', 'decidePersonRecusal'],
          details: { conflictId: id },
        }),
    );
  return [...barred, ...tied];
}

/**
 * A tie the person declared is lifted by the written agreement of every party of both sides; an objection also by the
 * decision that the person stays. Whoever was kept out stays out.
 */
export function isLifted(conflict: Conflict, matter: Pick<Matter, 'parties'>): boolean {
  if (conflict.decision === 'RECUSED') return false;
  if (conflict.raisedBy === 'PARTY' && conflict.decision === 'STAYS') return true;
  return allConsented(conflict, matter);
}

/** Whether every worker and every party on the employer's side has agreed. */
export function allConsented({ consentedParties }: Conflict, { parties }: Pick<Matter, 'parties'>): boolean {
  const asked = parties.filter(({ role }) => sideOf(role) !== 'OTHER');
  return asked.length > 0 && asked.every(({ id }) => consentedParties.includes(id));
}

/** What the part amounts to for the bars. The law that opened it tells a court's mediation from the union's own. */
function earlierPart(part: Participation, typeOf: (agencyId: string) => AgencyType | null): RoleBar['earlier'] | null {
  if (part.role === 'AID_LAWYER') return 'AGENT';
  if (part.role !== 'MEDIATOR') return null;
  const type = typeOf(part.agencyId);
  const sentByCourt = ['OMR', 'IM', 'CPL'].includes(part.legalBasis.law);
  return !sentByCourt && (type === 'UNION' || type === 'ENTERPRISE_UNION') ? 'UNION_MEDIATOR' : 'MEDIATOR';
}

function barredBy({ basis, liftable }: RoleBar, part: Participation, path: string): Refusal {
  const [{ law, article }] = basis as [RoleBar['basis'][0]];
  return new Refusal('ROLE_BARRED', {
    path: [path],
    allowed: ['another person', ...(liftable ? ['consentDespiteConflict'] : [])],
    details: { rule: `${law} ${article}`, earlierPart: part.role, participationId: part.id },
  });
}
