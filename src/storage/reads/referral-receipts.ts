import type { StepName } from '../../domain/referral/step-names.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { Viewer } from '../viewed-database.ts';
import { listOf, object } from './json.ts';
import { sides } from './visible-history.ts';

/** By what a referral reached its receiver. */
export interface DeliveryEvidence {
  readonly by: 'WEBHOOK' | 'OPENED';
  readonly at: string;
  /** Id of the message, status of its answer and SHA-256 of the body that was taken, hex; null for what was opened. */
  readonly eventId: string | null;
  readonly status: number | null;
  readonly bodySha256: string | null;
}

/** The step by which its receiver took it. */
export interface ReceiptEvidence {
  readonly factId: string;
  readonly step: StepName;
  readonly at: string;
  readonly staffId: string | null;
  readonly role: StaffRole | null;
  readonly caseNumber: string | null;
}

/** What tells how a referral arrived, for one of its two sides. */
export interface ReferralReceipts {
  readonly deliveries: readonly DeliveryEvidence[];
  readonly receipt: ReceiptEvidence | null;
  /** Since when its notice has not reached the receiver's system; null for the receiver, and where it did or none was due. */
  readonly undeliveredSince: string | null;
}

const delivery = object('o', {
  by: 'o."by"',
  at: 'at',
  eventId: 'event_id',
  status: 'status',
  bodySha256: 'body_sha256',
});

const receipt = object('t', {
  factId: 'id',
  step: `t.body ->> 'step'`,
  at: 'r.received_at',
  staffId: 'staff_id',
  role: 'staff_role',
  caseNumber: `t.body ->> 'caseNumber'`,
});

const read = statement(`
select r.id, ${listOf(delivery, 'own_delivery o where o.referral_id = r.id and o.at <= $3::timestamptz', 'o.at, o."by"')} as deliveries,
  (select ${receipt} from fact t where r.received_at is not null and t.dispute_id = r.dispute_id and t.referral_id = r.id
    and t.type = 'ReferralStepTaken' and t.agency_id = r.to_agency_id and ${rowFilter('timeline.read', { row: 't', columns: sides })}
    order by t.seq limit 1) as receipt,
  (select u.since from undelivered_notice u where u.referral_id = r.id and r.from_agency_id = $1 and u.since <= $3::timestamptz) as "undeliveredSince"
from referral r ${sightOf('r.dispute_id')}
where r.id = any($${firstFree}::text[]) and $1 in (r.from_agency_id, r.to_agency_id) and r.sent_at is not null
  and ${rowFilter('referral.read', { row: 'r' })}`);

/** How the referrals had arrived by the viewer's instant, for those of which the caller's agency is a side; one statement. */
export async function referralReceipts(
  database: Database,
  { principal, now }: Viewer,
  ids: readonly string[],
): Promise<Map<string, ReferralReceipts>> {
  const rows = await database.query<ReferralReceipts & { readonly id: string }>(read, [
    ...principalParams(principal, now),
    ids,
  ]);
  return new Map(rows.map(({ id, ...receipts }) => [id, receipts]));
}
