import { isLegalDate, legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../deadline/clocks.ts';
import type { Fact } from '../history/fact.ts';
import type { ObligationSource } from './obligation.ts';

export interface InstalmentEntry {
  readonly dueOn: string;
  readonly amountFen: number;
}

export interface ObligationEntry {
  readonly disputeId: string;
  readonly source: ObligationSource;
  readonly partyId: string;
  readonly amountFen: number;
  readonly instalments: readonly InstalmentEntry[];
  /** When the last signature was given, or the document took effect. */
  readonly effectiveAt: Date;
  readonly enforceable: boolean;
  /** Agency that answers for the period that starts. */
  readonly bearerAgencyId: string;
}

/** Every fault of an obligation: parts that do not add up, amounts that are not whole fen, a due date before effect. */
export function obligationFaults(entry: ObligationEntry): Refusal[] {
  const faults: Refusal[] = [];
  const whole = (fen: number) => isAmount(fen, 1);
  if (!whole(entry.amountFen))
    faults.push(
      new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['amountFen'], allowed: ['a whole number of fen above 0'] }),
    );
  if (entry.instalments.length === 0)
    faults.push(new Refusal('NOTHING_GIVEN', { path: ['instalments'], allowed: ['at least one instalment'] }));
  const effectiveOn = legalDateOf(entry.effectiveAt);
  entry.instalments.forEach(({ dueOn, amountFen }, index) => {
    const path = ['instalments', String(index)];
    if (!whole(amountFen))
      faults.push(
        new Refusal('AMOUNT_NOT_WHOLE_FEN', {
          path: [...path, 'amountFen'],
          allowed: ['a whole number of fen above 0'],
        }),
      );
    if (!isLegalDate(dueOn))
      faults.push(new Refusal('DATE_MALFORMED', { path: [...path, 'dueOn'], allowed: ['YYYY-MM-DD'] }));
    else if (dueOn < effectiveOn)
      faults.push(new Refusal('DUE_BEFORE_START', { path: [...path, 'dueOn'], allowed: [`≥ ${effectiveOn}`] }));
  });
  const total = entry.instalments.reduce((sum, { amountFen }) => sum + amountFen, 0);
  if (faults.length === 0 && total !== entry.amountFen) {
    faults.push(new Refusal('INSTALMENTS_DO_NOT_ADD_UP', { path: ['instalments'], allowed: ['amountFen'] }));
  }
  return faults;
}

/**
 * Records what a worker is to be paid. An agreement starts the thirty days for joint confirmation (CPL 205); an
 * enforceable document starts the two years for enforcement, from the last day of performance (CPL 250).
 */
export function recordObligation(entry: ObligationEntry, moment: Moment): { obligationId: string; facts: Fact[] } {
  const obligationId = moment.newId('obligation');
  const place = {
    disputeId: entry.disputeId,
    subjectId: obligationId,
    bearerAgencyId: entry.bearerAgencyId,
    group: 'F10',
  } as const;
  const instalments = entry.instalments
    .map(({ dueOn, amountFen }) => ({ id: moment.newId('instalment'), dueOn: dueOn as LegalDate, amountFen }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const recorded: Fact = {
    type: 'ObligationRecorded',
    disputeId: entry.disputeId,
    group: 'F10',
    audience: 'PARTICIPANTS',
    body: {
      obligationId,
      source: entry.source,
      partyId: entry.partyId,
      amountFen: entry.amountFen,
      effectiveAt: entry.effectiveAt.toISOString(),
      enforceableAt: entry.enforceable ? entry.effectiveAt.toISOString() : null,
      instalments,
    },
  };
  const clock = entry.enforceable
    ? startClock('ENF_2Y', instalments.at(-1)!.dueOn, place, moment)
    : startClock('JC_APPLY', entry.effectiveAt, place, moment);
  return { obligationId, facts: [recorded, clock] };
}
