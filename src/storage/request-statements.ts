import { statement } from './statement.ts';

/** A request that was just made; nothing but the row itself is read or written. */
export const askForReferral = statement(`
insert into referral_request (id, asker_agency_id, asked_by, holder_agency_id, kind, about_agency_id, about_number,
  about_text, reason, state, asked_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN', $10)`);

/** Whoever answers the same request waits until the transaction ends. */
export const lockRequest = statement(`
select id, asker_agency_id as "askerAgencyId", holder_agency_id as "holderAgencyId", kind, state
from referral_request where id = $1 for update`);

export const answerRequest = statement(`
update referral_request set state = $2, referral_id = $3, answer_reason = $4, answered_at = $5, answered_by = $6
where id = $1`);
