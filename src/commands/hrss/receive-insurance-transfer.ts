import { isLegalDate } from '../../kernel/legal-date.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import type { ArrearsKind } from '../../domain/inspection/social-insurance.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { pastFault } from '../due-date.ts';
import { notFound } from '../permitted-file.ts';

export interface ReceiveInsuranceTransferInput extends ActInput {
  /** Worker whose contributions are missing. */
  readonly partyId: string;
  readonly arrearsKind: ArrearsKind;
  /** First and last day of the period, Asia/Shanghai. */
  readonly periodFrom: string;
  readonly periodTo: string;
  /** Monthly wage base in whole fen. */
  readonly wageBaseFen: number;
}

/** The agency of social insurance takes in a transfer sheet; sixty working days start by default (R32; INSP 11(7)). */
export function receiveInsuranceTransfer(input: ReceiveInsuranceTransferInput, context: CommandContext) {
  const act = { operation: 'receiveInsuranceTransfer', permission: 'insurance.act', input } as const;
  return runAct(act, context, ({ loaded, at }) => {
    const { disputeId, partyId, arrearsKind, periodFrom, periodTo, wageBaseFen } = input;
    const faults = [...pastFault(periodFrom, at.now, 'periodFrom'), ...pastFault(periodTo, at.now, 'periodTo')];
    if (isLegalDate(periodFrom) && isLegalDate(periodTo) && periodTo < periodFrom)
      faults.push(new Refusal('PERIOD_REVERSED', { path: ['periodTo'], allowed: [`≥ ${periodFrom}`] }));
    if (!isAmount(wageBaseFen, 1))
      faults.push(
        new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['wageBaseFen'], allowed: ['a whole number of fen above 0'] }),
      );
    if (!loaded.file.parties.some(({ id, role }) => id === partyId && role === 'WORKER'))
      faults.push(notFound('partyId'));
    if (faults.length > 0) return faults;
    const id = at.newId('insuranceTransfer');
    const referralId = loaded.referral?.id ?? null;
    const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F6' } as const;
    return {
      facts: [
        ownFact('InsuranceTransferProceeded', disputeId, 'F6', {
          transferId: id,
          act: 'receiveInsuranceTransfer',
          state: 'RECEIVED',
        }),
        ...(referralId ? [] : [startClock('SOCIAL_60', at.now, place, at)]),
      ],
      rows: [
        {
          into: 'insuranceTransfer',
          values: {
            id,
            disputeId,
            referralId,
            partyId,
            state: 'RECEIVED',
            arrearsKind,
            periodFrom,
            periodTo,
            wageBaseFen,
            receivedAt: at.now,
          },
        },
      ],
      step: { step: 'ACCEPT', documents: [] },
    };
  });
}
