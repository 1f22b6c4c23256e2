import type { NewReferralRequest, RequestAnswer, RequestRegister } from '../commands/request-register.ts';
import type { Principal } from '../domain/agency/agency.ts';
import type { ReferralRequest } from '../domain/loop/referral-request.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { statement } from './statement.ts';

const askForReferral = statement(`
insert into referral_request (id, asker_agency_id, asked_by, holder_agency_id, kind, about_agency_id, about_number,
  about_text, reason, state, asked_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN', $10)`);

/** Whoever answers the same request waits until the transaction ends. */
const lockRequest = statement(`
select id, asker_agency_id as "askerAgencyId", holder_agency_id as "holderAgencyId", kind, state
from referral_request where id = $1 for update`);

const answerRequest = statement(`
update referral_request set state = $2, referral_id = $3, answer_reason = $4, answered_at = $5, answered_by = $6
where id = $1`);

/** The register of requests in one transaction, as one person writes it. */
export class SqlRequestRegister implements RequestRegister {
  private readonly em: EntityManager;
  private readonly author: { readonly principal: Pick<Principal, 'agencyId' | 'staffId'> | null; readonly now: Date };

  constructor(em: EntityManager, author: SqlRequestRegister['author']) {
    this.em = em;
    this.author = author;
  }

  async ask(request: NewReferralRequest): Promise<void> {
    const { agencyId, staffId } = this.author.principal!;
    const { id, holderAgencyId, kind, aboutAgencyId, aboutNumber, aboutText, reason } = request;
    const about = [aboutAgencyId, aboutNumber, aboutText];
    const values = [id, agencyId, staffId, holderAgencyId, kind, ...about, reason, this.author.now];
    await emQuery(this.em, askForReferral, values);
  }

  async find(requestId: string): Promise<ReferralRequest | null> {
    const [row] = await emQuery<ReferralRequest>(this.em, lockRequest, [requestId]);
    return row ?? null;
  }

  async answer(requestId: string, { state, referralId, reason }: RequestAnswer): Promise<void> {
    const { principal, now } = this.author;
    await emQuery(this.em, answerRequest, [requestId, state, referralId, reason, now, principal!.staffId]);
  }
}
