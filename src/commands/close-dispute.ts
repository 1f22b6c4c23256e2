import { addDays, endOfLegalDay, legalDateOf } from '../kernel/legal-date.ts';
import { Refusal } from '../kernel/refusal.ts';
import { closingEvent, closingFaults } from '../domain/dispute/closing.ts';
import type { DisputeFile } from '../domain/dispute/dispute.ts';
import type { CloseReason } from '../domain/dispute/dispute-terms.ts';
import { stageMove } from '../domain/dispute/dispute-facts.ts';
import { stopClocks } from '../domain/deadline/clocks.ts';
import type { Fact } from '../domain/history/fact.ts';
import { sightAfterAcknowledgementDays } from '../domain/referral/step-effects.ts';
import { getKind } from '../kinds/index.ts';
import type { CommandContext, Outcome } from './command.ts';
import { noteFaults, noteOf, runSteer, type SteerInput } from './dispute/steer.ts';

export interface CloseDisputeInput extends SteerInput {
  readonly reason: CloseReason;
  /** Needed for OTHER and for TRANSFERRED_OUT. */
  readonly text?: string | null | undefined;
}

/** Closes a dispute; refused while any loop is open, naming who owes what, and while money is owed that was to be paid. */
export function closeDispute(
  input: CloseDisputeInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  return runSteer({ operation: 'closeDispute', input }, context, ({ file, deadlines }, moment, stale) => {
    const { reason, text } = input;
    const faults = [...openLoops(file), ...stale, ...closingFaults(file, reason, text), ...noteFaults(text)];
    if (faults.length > 0) return faults;

    const { id: disputeId } = file.dispute;
    const note = noteOf(text, disputeId, moment);
    return {
      facts: [
        { type: 'DisputeClosed', disputeId, group: 'F0', audience: 'PARTICIPANTS', body: { reason } },
        ...stageMove(file.dispute, closingEvent(reason)),
        ...stopClocks(deadlines, moment.now, 'F0', 'VOID'),
        ...partsOfClosedLoops(file, moment.now),
        ...note.facts,
      ],
      rows: note.rows,
    };
  });
}

/** Every loop that is not closed, with the steps that would close it. */
export function openLoops({ openReferrals }: Pick<DisputeFile, 'openReferrals'>): Refusal[] {
  return openReferrals.map(
    ({ id, kind, state }) =>
      new Refusal('REFERRAL_STILL_OPEN', {
        path: ['disputeId'],
        allowed: Object.keys(getKind(kind).steps),
        details: { referralId: id, state },
      }),
  );
}

/** No loop is open any more: what a referral opened and nobody gave an end yet is seen for thirty days, as the rest is. */
function partsOfClosedLoops({ dispute, participations }: DisputeFile, now: Date): Fact[] {
  const endsAt = endOfLegalDay(addDays(legalDateOf(now), sightAfterAcknowledgementDays)).toISOString();
  return participations
    .filter(({ referralId, to }) => referralId !== null && to === null)
    .map(({ id: participationId }) => ({
      type: 'ParticipationEnded',
      disputeId: dispute.id,
      group: 'F0',
      audience: 'PARTICIPANTS',
      body: { participationId, endsAt },
    }));
}
