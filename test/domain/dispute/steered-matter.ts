import { runAct, type ActInput } from '../../../src/commands/act.ts';
import { archiveDispute } from '../../../src/commands/dispute/archive-dispute.ts';
import { resumeDispute } from '../../../src/commands/dispute/resume-dispute.ts';
import { suspendDispute } from '../../../src/commands/dispute/suspend-dispute.ts';
import { triageDispute } from '../../../src/commands/dispute/triage-dispute.ts';
import { closeDispute } from '../../../src/commands/close-dispute.ts';
import type { CommandContext } from '../../../src/commands/command.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import { trackMoves } from '../../../src/domain/track/track-moves.ts';
import type { Track, TrackState } from '../../../src/domain/track/track.ts';
import type { Office } from '../referral/office.ts';

export const clerk = 'stf_court_clerk';

export interface MoveTrackInput extends ActInput {
  readonly track: Track;
  readonly events: readonly TrackState[];
}

/** An act that does nothing but move a track, as the acts of the agencies do beside what they record. */
export function moveTrack(input: MoveTrackInput, context: CommandContext) {
  return runAct({ operation: 'moveTrack', permission: 'dispute.contribute', input }, context, ({ loaded }) => {
    const facts = trackMoves(loaded.file.dispute, input.track, ...input.events);
    return isRefused(facts) ? facts : { facts: facts as never, rows: [] };
  });
}

/** A dispute of which the court knows nothing yet but that it is there. */
export async function registerBare(office: Office, ownNumber: string): Promise<string> {
  const { disputeId } = await office.act(clerk, registerDispute, {
    channel: 'WALK_IN',
    headcount: 1,
    ownNumber,
    parties: [
      { role: 'WORKER', name: '王一' },
      { role: 'EMPLOYER', name: '某花卉公司甲' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
  });
  return disputeId;
}

/** Triaged, suspended, resumed, with aid beside it, closed as advice and archived. Tells the dispute. */
export async function playSteeredMatter(office: Office): Promise<string> {
  const disputeId = await registerBare(office, '2025-立-3');
  const seen = async () => ({ disputeId, version: await office.versionOf('dispute', disputeId) });
  const terms = { cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', urgency: 'URGENT' } as const;
  await office.act(clerk, triageDispute, { ...(await seen()), ...terms });
  await office.act(clerk, suspendDispute, { ...(await seen()), ground: 'AWAITS_APPRAISAL', text: '等待工伤认定' });
  await office.act(clerk, resumeDispute, await seen());
  await office.act(clerk, moveTrack, { disputeId, track: 'AID', events: ['APPLIED', 'APPROVED'] });
  await office.act(clerk, moveTrack, { disputeId, track: 'AID', events: ['ASSIGNED'] });
  await office.act(clerk, moveTrack, { disputeId, track: 'INSPECTION', events: ['COMPLAINED'] });
  await office.act(clerk, closeDispute, { ...(await seen()), reason: 'ADVICE_ONLY' });
  await office.act(clerk, archiveDispute, await seen());
  return disputeId;
}
