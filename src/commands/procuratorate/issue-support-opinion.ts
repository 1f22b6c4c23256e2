import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { supportFault } from '../../domain/procuratorate/support-guard.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import type { RecordRow } from '../record-rows.ts';
import { textFaults } from '../text-faults.ts';

export interface IssueSupportOpinionInput extends ActInput {
  /** Application it decides; without one the opinion opens the record. */
  readonly supportId?: string | null | undefined;
  readonly decision: 'OPINION_ISSUED' | 'NOT_SUPPORTED';
  readonly opinionNumber?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/**
 * A prosecutor decides on supporting the worker's own suit (CPL 15); the worker stays the plaintiff, and arbitration
 * comes first where it must (LDMAL 5). The referral it answers is completed with the decision.
 */
export function issueSupportOpinion(input: IssueSupportOpinionInput, context: CommandContext) {
  return runAct(
    { operation: 'issueSupportOpinion', permission: 'procuratorate.act', input },
    context,
    async (scene) => {
      const { at, loaded } = scene;
      const { disputeId, decision, reason, supportId } = input;
      const faults = await opinionFaults(input, scene);
      if (faults.length > 0) return faults;
      const id = supportId ?? at.newId('support');
      const end = decision === 'OPINION_ISSUED' ? 'SUPPORTED' : 'ENDED';
      return {
        facts: [
          ownFact('SupportOpinionIssued', disputeId, 'F15', { supportId: id, decision }),
          ...stopClocks(clocksOf(loaded.deadlines, id), at.now, 'F15'),
          ...alongTrack(loaded.file.dispute, 'PROCURATORIAL', 'CLUE_RECEIVED', 'ACCEPTED', 'REVIEWING', end),
        ],
        rows: [opinionRow(input, id, loaded.referral?.id ?? null, at)],
        step: { step: 'COMPLETE', outcome: decision, reason: reason ?? undefined, documents: input.documents },
      };
    },
  );
}

async function opinionFaults(input: IssueSupportOpinionInput, scene: ActScene): Promise<Refusal[]> {
  const { disputeId, decision, opinionNumber, reason, supportId } = input;
  const { work, loaded, context } = scene;
  const isIssued = decision === 'OPINION_ISSUED';
  if (isIssued && !opinionNumber?.trim()) return [new Refusal('STEP_NEEDS_MORE', { path: ['opinionNumber'] })];
  if (!isIssued && !reason?.trim()) return [new Refusal('STEP_NEEDS_MORE', { path: ['reason'] })];
  const channel = isIssued ? supportFault(loaded.file) : null;
  const faults = [...textFaults({ opinionNumber }, 100), ...(channel ? [channel] : [])];
  if (!supportId || faults.length > 0) return faults;
  const owner = { disputeId, agencyId: context.principal.agencyId, path: 'supportId' };
  const applied = await ownRow(work, 'support', supportId, owner);
  if (applied instanceof Refusal) return [applied];
  return applied['decision']
    ? [new Refusal('ALREADY_DECIDED', { path: ['supportId'], allowed: ['receiveSupportApplication'] })]
    : [];
}

function opinionRow(
  input: IssueSupportOpinionInput,
  id: string,
  referralId: string | null,
  { now }: Moment,
): RecordRow {
  const { disputeId, decision, opinionNumber, reason, supportId } = input;
  const values = { decision, opinionNumber: opinionNumber ?? null, reason: reason ?? null, decidedAt: now };
  if (supportId) return { change: 'support', id, values };
  return { into: 'support', values: { id, disputeId, referralId, ...values } };
}
