import { failuresToOpen } from '../domain/webhook/retry.ts';
import { appRole } from './app-role.ts';

/** SQL: the referral `r` with the fact `f` by which it was handed over, and the message `w` that told its receiver so. */
const told = `referral r join fact f on f.dispute_id = r.dispute_id and f.referral_id = r.id
    and (f.type = 'ReferralOpened' and f.body ->> 'state' = 'SENT' or f.type = 'ReferralStepTaken' and f.body ->> 'step' = 'SUBMIT')
  join webhook_delivery w on w.event_id = f.id and w.agency_id = r.to_agency_id`;

/** SQL: the receiver's system took the message `w`; one that is being sent once more was taken all the same. */
const isTaken = (w: string) => `${w}.body_sha256 is not null and ${w}.last_status between 200 and 299`;

/** SQL: nobody there was told by the message: given up, held by an address that is not called, or the receiver is away. */
const bounced = `(w.state = 'DEAD' or w.state = 'WAITING'
  and (e.state <> 'ACTIVE' or e.failures >= ${failuresToOpen} or w.last_fault like 'ADDRESS\\_%'))`;

/**
 * By what the referrals of the caller's agency reached their receiver, as far as the hub itself knows: a message its system
 * took, and the first read there on the strength of the referral. Addresses, names and what was read are not in it.
 */
export const ownDelivery = `select r.id as referral_id, 'WEBHOOK' as "by", coalesce(w.done_at, w.last_at) as at, w.event_id,
    w.last_status as status, w.body_sha256
  from ${told} where $1 in (r.from_agency_id, r.to_agency_id) and ${isTaken('w')}
  union all
  select r.id, 'OPENED', min(a.at), null, null, null
  from referral r join access_entry a on a.dispute_id = r.dispute_id and a.agency_id = r.to_agency_id
    and a.referral_id = r.id and a.staff_id is not null and a.at >= r.sent_at
  where $1 in (r.from_agency_id, r.to_agency_id) group by r.id`;

/** Referrals the caller's agency sent that wait to be received and whose notice came back; for the hub itself, all of them. */
export const undeliveredNotice = `select r.id as referral_id, min(w.due_at) as since
  from ${told} join webhook_endpoint e on e.id = w.endpoint_id and e.state <> 'REMOVED'
    and (e.types is null or 'REFERRAL_SENT' = any(e.types))
  where (r.from_agency_id = $1 or current_user = '${appRole}') and r.state = 'SENT' and r.received_at is null and ${bounced}
    and not exists (select from webhook_delivery t
      where t.event_id = f.id and t.agency_id = w.agency_id and ${isTaken('t')})
  group by r.id`;
