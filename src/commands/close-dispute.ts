import { Refusal } from '../kernel/refusal.ts';
import type { CloseReason } from '../domain/dispute/dispute-terms.ts';
import { stageMove } from '../domain/dispute/dispute-facts.ts';
import { lawfulEvents, stageAfter } from '../domain/dispute/stage.ts';
import { stopClocks } from '../domain/deadline/clocks.ts';
import { getKind } from '../kinds/index.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';

export interface CloseDisputeInput {
  readonly disputeId: string;
  readonly reason: CloseReason;
  /** Needed for OTHER. */
  readonly text?: string | null | undefined;
  /** Version the caller saw. */
  readonly version: number;
  readonly key: string | null;
}

/** Closes a dispute; refused while any loop is open, naming who owes what. */
export async function closeDispute(
  { key, ...input }: CloseDisputeInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'closeDispute', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.steer', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { dispute, openReferrals } = loaded.file;
    const faults: Refusal[] = openReferrals.map(
      ({ id, kind, state }) =>
        new Refusal('REFERRAL_STILL_OPEN', {
          path: ['disputeId'],
          allowed: Object.keys(getKind(kind).steps),
          details: { referralId: id, state },
        }),
    );
    if (input.version !== dispute.version)
      faults.push(new Refusal('CONFLICT', { path: ['version'], allowed: [String(dispute.version)] }));
    if (stageAfter(dispute.stage, 'CLOSED') === null) {
      faults.push(
        new Refusal('STAGE_DOES_NOT_ALLOW', {
          path: ['disputeId'],
          allowed: lawfulEvents(dispute.stage),
          details: { stage: dispute.stage },
        }),
      );
    }
    if (input.reason === 'OTHER' && !input.text?.trim())
      faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['text'] }));
    if (faults.length > 0) return faults;

    await work.record([
      {
        type: 'DisputeClosed',
        disputeId: dispute.id,
        group: 'F0',
        audience: 'PARTICIPANTS',
        body: { reason: input.reason },
      },
      ...stageMove(dispute, 'CLOSED'),
      ...stopClocks(loaded.deadlines, moment.now, 'F0', 'VOID'),
    ]);
    return { disputeId: dispute.id };
  });
}
