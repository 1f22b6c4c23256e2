import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { isLive } from '../../domain/participation/participation.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { sightIn } from '../../policy/sight.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { notFound } from '../permitted-file.ts';
import type { RecordRow } from '../record-rows.ts';
import { textFaults } from '../text-faults.ts';

export interface AssignUnionAidLawyerInput extends ActInput {
  readonly unionAidId: string;
  readonly lawyerId: string;
  /** The lawyer has ruled out a conflict of interest. */
  readonly conflictCleared: boolean;
  /** Why another lawyer takes over; needed for a replacement. */
  readonly reason?: string | null | undefined;
}

/**
 * Puts a lawyer on an approved aid case, who takes part in person from then on; with a referral this is its step of
 * assigning. Whoever approves aid is not the lawyer of the same case (LAL 43, 68).
 */
export function assignUnionAidLawyer(input: AssignUnionAidLawyerInput, context: CommandContext) {
  return runAct(
    { operation: 'assignUnionAidLawyer', permission: 'union.act', input },
    context,
    async ({ work, loaded, at, context: { principal, directory } }) => {
      const { disputeId, unionAidId, lawyerId, conflictCleared, referralId, reason } = input;
      const owner = { disputeId, agencyId: principal.agencyId, path: 'unionAidId' };
      const found = await ownRow(work, 'unionAid', unionAidId, owner);
      if (found instanceof Refusal) return [found];
      if (!principal.roles.includes('UNION_AID_ADMIN'))
        return [new Refusal('POST_MAY_NOT_TAKE_STEP', { path: ['lawyerId'], allowed: ['UNION_AID_ADMIN'] })];
      if (found['decision'] !== 'APPROVED')
        return [new Refusal('NOT_APPROVED', { path: ['unionAidId'], allowed: ['decideUnionAid'] })];
      const lawyer = directory.staff(lawyerId);
      if (!lawyer?.active || !lawyer.roles.some((role) => role === 'UNION_AID_LAWYER' || role === 'LEGAL_AID_LAWYER'))
        return [notFound('lawyerId')];
      if (lawyer.roles.includes('UNION_AID_ADMIN') || lawyerId === principal.staffId)
        return [new Refusal('LAWYER_DECIDED_AID', { path: ['lawyerId'], allowed: ['another lawyer'] })];
      if (!conflictCleared)
        return [new Refusal('CONFLICT_NOT_CLEARED', { path: ['conflictCleared'], allowed: ['true'] })];
      const replaced = found['lawyerId'] as string | null;
      if (replaced && !reason?.trim()) return [new Refusal('STEP_NEEDS_MORE', { path: ['reason'] })];
      const faults = textFaults({ reason }, 2000);
      if (faults.length > 0) return faults;
      const why = replaced && reason ? noteOf(disputeId, reason, at.newId('note')) : null;
      // A union that was handed a part of the dispute hands on no more than that part.
      const { only } = sightIn(principal, loaded.file.participations, at.now);
      return {
        facts: [
          ownFact('UnionAidLawyerAssigned', disputeId, 'F8', { unionAidId, lawyerId }),
          ...stopClocks(clocksOf(loaded.deadlines, unionAidId, 'LA_ASSIGN'), at.now, 'F8'),
          ...alongTrack(loaded.file.dispute, 'AID', 'ASSIGNED'),
          ...(why ? [why.fact] : []),
          ...(replaced && !referralId ? endOfPart(loaded.file, replaced, at.now) : []),
          ...(referralId
            ? []
            : [
                ownFact('ParticipationOpened', disputeId, 'F0', {
                  participationId: at.newId('participation'),
                  agencyId: lawyer.agencyId,
                  staffId: lawyerId,
                  role: 'AID_LAWYER',
                  legalBasis: { law: 'LAL', article: '43, 68', version: '2022' },
                  scope: setOf(['F0', 'F3', 'F10', 'F11']),
                  referralId: null,
                  ...(only ? { onlyIds: only } : {}),
                }),
              ]),
        ],
        rows: [
          { change: 'unionAid', id: unionAidId, values: { lawyerId, assignedAt: at.now } },
          ...(why ? [why.row] : []),
        ],
        step: {
          step: replaced ? 'REASSIGN' : 'ASSIGN_LAWYER',
          assigneeId: lawyerId,
          conflictCleared,
          reason: reason ?? undefined,
          documents: [],
        },
      };
    },
  );
}

/** Whoever is replaced takes part no longer. */
function endOfPart({ dispute, participations }: DisputeFile, lawyerId: string, now: Date): Fact[] {
  return participations
    .filter((part) => part.staffId === lawyerId && part.role === 'AID_LAWYER' && isLive(part, now))
    .map(({ id }) =>
      ownFact('ParticipationEnded', dispute.id, 'F0', { participationId: id, endsAt: now.toISOString() }),
    );
}

/** Why the lawyer was replaced is part of the aid file. */
function noteOf(disputeId: string, body: string, noteId: string): { fact: Fact; row: RecordRow } {
  return {
    fact: ownFact('NoteAdded', disputeId, 'F8', { noteId }),
    row: { into: 'note', values: { id: noteId, disputeId, referralId: null, fieldGroup: 'F8', body } },
  };
}
