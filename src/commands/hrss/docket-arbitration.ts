import { Refusal } from '../../kernel/refusal.ts';
import { arbitrationActs, type Arbitration } from '../../domain/arbitration/arbitration.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { actFault } from '../../domain/record/act-table.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, softStage } from '../record-act.ts';
import { placeOfArbitration } from './act-on-arbitration.ts';
import { ownRow } from '../own-row.ts';

export interface DocketArbitrationInput extends ActInput {
  /** The commission's own number; there is no national form, so it is never parsed. */
  readonly docketNumber: string;
  /** Application that was taken in before; a new case where none was. */
  readonly arbitrationId?: string | null | undefined;
}

/**
 * The commission accepts an application (LDMAL 29); with a referral this is its acceptance. Without one the clocks of
 * acceptance start here: copy, tribunal and award (LDMAL 30, 32, 43).
 */
export function docketArbitration(input: DocketArbitrationInput, context: CommandContext) {
  return runAct(
    { operation: 'docketArbitration', permission: 'hrss.act', input },
    context,
    async ({ work, at, loaded }) => {
      const { disputeId, docketNumber, arbitrationId } = input;
      const { agencyId } = context.principal;
      const fault = textFault(docketNumber, ['docketNumber'], 100);
      if (fault) return [fault];
      if (await work.numberTaken('arbitration', agencyId, docketNumber)) {
        return [new Refusal('CASE_NUMBER_TAKEN', { path: ['docketNumber'] })];
      }
      const known = arbitrationId
        ? await ownRow(work, 'arbitration', arbitrationId, { disputeId, agencyId, path: 'arbitrationId' })
        : null;
      if (known instanceof Refusal) return [known];
      const received = known as unknown as Arbitration | null;
      const late =
        received && actFault(arbitrationActs, 'docketArbitration', { state: received.state, path: ['arbitrationId'] });
      if (late) return [late];

      const id = received?.id ?? at.newId('arbitration');
      const referralId = loaded.referral?.id ?? received?.referralId ?? null;
      const values = { docketNumber, acceptedAt: at.now, state: 'ACCEPTED' };
      const place = placeOfArbitration({ id, disputeId, agencyId });
      const byItself = () => [
        ...stopClocks(clocksOf(loaded, { id, referralId }, 'ARB_DOCKET'), at.now, 'F0'),
        ...(['ARB_COPY', 'ARB_TRIBUNAL', 'ARB_AWARD'] as const).map((rule) => startClock(rule, at.now, place, at)),
        ...softStage(loaded.file, 'ARBITRATION_ACCEPTED', agencyId),
      ];
      return {
        facts: [
          ownFact('ArbitrationDocketed', disputeId, 'F12', { arbitrationId: id, docketNumber }),
          ...(input.referralId ? [] : byItself()),
        ],
        rows: received
          ? [{ change: 'arbitration', id, values }]
          : [{ into: 'arbitration', values: { id, disputeId, referralId, ...values } }],
        step: { step: 'ACCEPT', caseNumber: docketNumber, documents: [] },
      };
    },
  );
}
