import { Refusal } from '../kernel/refusal.ts';
import { stageMove } from '../domain/dispute/dispute-facts.ts';
import { lawfulEvents, stageAfter } from '../domain/dispute/stage.ts';
import { textFault } from '../domain/party/check-party.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';

export interface ReopenDisputeInput {
  readonly disputeId: string;
  readonly reason: string;
  readonly version: number;
  readonly key: string | null;
}

/** Reopens a closed dispute: a new fact, a breach, a wrong closing. */
export async function reopenDispute(
  { key, ...input }: ReopenDisputeInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'reopenDispute', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.steer', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { dispute } = loaded.file;
    const faults = [textFault(input.reason, ['reason'], 2000)].filter((fault) => fault !== null);
    if (input.version !== dispute.version)
      faults.push(new Refusal('CONFLICT', { path: ['version'], allowed: [String(dispute.version)] }));
    if (stageAfter(dispute.stage, 'REOPENED') === null) {
      faults.push(
        new Refusal('STAGE_DOES_NOT_ALLOW', {
          path: ['disputeId'],
          allowed: lawfulEvents(dispute.stage),
          details: { stage: dispute.stage },
        }),
      );
    }
    if (faults.length > 0) return faults;

    const noteId = moment.newId('note');
    await work.record(
      [
        {
          type: 'DisputeReopened',
          disputeId: dispute.id,
          group: 'F0',
          audience: 'PARTICIPANTS',
          body: { previous: dispute.stage },
        },
        ...stageMove(dispute, 'REOPENED'),
        { type: 'NoteAdded', disputeId: dispute.id, group: 'F6', audience: 'PARTICIPANTS', body: { noteId } },
      ],
      [
        {
          into: 'note',
          values: { id: noteId, disputeId: dispute.id, referralId: null, fieldGroup: 'F6', body: input.reason },
        },
      ],
    );
    return { disputeId: dispute.id };
  });
}
