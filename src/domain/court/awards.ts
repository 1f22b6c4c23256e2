import { addDays, isLegalDate, legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Fact } from '../history/fact.ts';
import type { ObligationSource } from '../obligation/obligation.ts';
import { recordObligation } from '../obligation/record-obligation.ts';
import type { Party } from '../party/party.ts';
import type { CourtAward, CourtCase } from './court-file.ts';

/** What a court gives one worker, as somebody enters it. */
export interface AwardEntry {
  readonly partyId: string;
  readonly amountFen: number;
  readonly dueOn?: string | null | undefined;
}

/** Every fault of a list of awards: somebody who is no worker here, the same worker twice, an amount or a day amiss. */
export function awardFaults(awards: readonly AwardEntry[], parties: readonly Party[]): Refusal[] {
  const workers = parties.filter(({ role }) => role === 'WORKER').map(({ id }) => id);
  return awards.flatMap(({ partyId, amountFen, dueOn }, index) => {
    const path = (field: string) => ['awards', String(index), field];
    const faults: Refusal[] = [];
    const twice = awards.findIndex((each) => each.partyId === partyId) !== index;
    if (!workers.includes(partyId) || twice)
      faults.push(new Refusal('NOT_FOUND', { path: path('partyId'), allowed: ['each worker once'] }));
    if (!isAmount(amountFen, 0))
      faults.push(
        new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: path('amountFen'), allowed: ['a whole number of fen, 0 or more'] }),
      );
    if (dueOn && !isLegalDate(dueOn))
      faults.push(new Refusal('DATE_MALFORMED', { path: path('dueOn'), allowed: ['YYYY-MM-DD'] }));
    return faults;
  });
}

/** The obligation an effective decision makes for one worker, due on the agreed day or within the days it gives. */
export function obligationOf(
  award: CourtAward,
  courtCase: CourtCase & { readonly disputeId: string },
  source: ObligationSource,
  moment: Moment,
): Fact[] {
  const { partyId, amountFen } = award;
  if (amountFen === 0) return [];
  const dueOn = award.dueOn ?? addDays(legalDateOf(moment.now), courtCase.performWithinDays ?? 0);
  const entry = {
    disputeId: courtCase.disputeId,
    source,
    partyId,
    amountFen,
    instalments: [{ dueOn, amountFen }],
    effectiveAt: moment.now,
    enforceable: true,
    bearerAgencyId: courtCase.agencyId,
  };
  return recordObligation(entry, moment).facts;
}
