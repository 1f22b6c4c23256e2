import type { RightsRegister, UnreviewedGrant } from '../commands/rights/rights-register.ts';
import type { EmergencyAccess } from '../domain/emergency/emergency-access.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { statement } from './statement.ts';

const byNumber = statement('select id from dispute where number = $1');

const lockEmergency = statement(`
select id, dispute_id as "disputeId", agency_id as "agencyId", participation_id as "participationId", ground,
  requested_by as "requestedBy", opened_at as "openedAt", approve_by as "approveBy", ends_at as "endsAt",
  decision, decided_at as "decidedAt", verdict, told_at as "toldAt"
from emergency_access where id = $1 for update`);

/** The instant a grant `e` ends, or ended; the same as `endOf` says. */
export const emergencyEnd = (e: string) => `(case when ${e}.decision = 'APPROVED' then ${e}.ends_at
  when ${e}.decision = 'REFUSED' then least(${e}.decided_at, ${e}.approve_by) else ${e}.approve_by end)`;

const unreviewed = statement(`
select e.id, e.requested_by as "requestedBy" from emergency_access e
where e.agency_id = $1 and e.verdict is null and ${emergencyEnd('e')} <= $2::timestamptz
order by e.id`);

/** What commands ask of emergency access, in one transaction. */
export class SqlRightsRegister implements RightsRegister {
  private readonly em: EntityManager;

  constructor(em: EntityManager) {
    this.em = em;
  }

  async disputeOfNumber(number: string): Promise<string | null> {
    const [row] = await emQuery<{ id: string }>(this.em, byNumber, [number]);
    return row?.id ?? null;
  }

  async emergency(accessId: string): Promise<EmergencyAccess | null> {
    const [row] = await emQuery<EmergencyAccess>(this.em, lockEmergency, [accessId]);
    return row ?? null;
  }

  async unreviewed(agencyId: string, at: Date): Promise<readonly UnreviewedGrant[]> {
    return emQuery<UnreviewedGrant>(this.em, unreviewed, [agencyId, at]);
  }
}
