import { Refusal } from '../../kernel/refusal.ts';
import type { AidFile } from '../../domain/aid/aid-file.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { byItself, clocksOf, textFaults } from '../record-act.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';
import { lawyerPart } from './lawyer-part.ts';

export interface AssignAidLawyerInput extends AidActInput {
  readonly lawyerId: string;
  /** First thoughts on the case; part of the aid file. */
  readonly strategy?: string | null | undefined;
  /** The lawyer has no conflict of interest; needed where the act is a step of a referral. */
  readonly conflictCleared?: boolean | null | undefined;
}

/** The centre assigns a lawyer, of its own or of a law firm, who takes part in person from then on. */
export function assignAidLawyer(input: AssignAidLawyerInput, context: CommandContext) {
  const { disputeId, aidFileId, lawyerId, strategy } = input;
  const first = ({ decision, provisionalAt, lawyerId: before }: AidFile) => {
    if (before) return new Refusal('LAWYER_ASSIGNED_ALREADY', { path: ['aidFileId'], allowed: ['changeAidLawyer'] });
    return decision === 'APPROVED' || (decision === null && provisionalAt)
      ? null
      : new Refusal('NOT_APPROVED', { path: ['aidFileId'], allowed: ['decideAid', 'provideAidFirst'] });
  };
  return actOnAidFile({ act: 'assignAidLawyer', input, first }, context, ({ file, loaded, at }) => {
    const lawyer = context.directory.staff(lawyerId);
    if (!lawyer?.roles.includes('LEGAL_AID_LAWYER')) return [notFound('lawyerId')];
    const faults = textFaults({ strategy: strategy || null });
    if (faults.length > 0) return faults;
    return {
      ...(file.decision === 'APPROVED' ? { to: 'SERVING' as const } : {}),
      values: { lawyerId, assignedAt: at.now, ...(strategy ? { strategy } : {}) },
      facts: [
        ownFact('AidLawyerAssigned', disputeId, 'F8', { aidFileId, lawyerId }),
        ...byItself(input, [
          ...stopClocks(clocksOf(loaded, file, 'LA_ASSIGN'), at.now, 'F8'),
          lawyerPart(lawyer, disputeId, at),
        ]),
        ...softTrack(loaded.file.dispute, 'AID', 'ASSIGNED'),
      ],
      step: {
        step: 'ASSIGN_LAWYER',
        assigneeId: lawyerId,
        conflictCleared: input.conflictCleared ?? undefined,
        documents: [],
      },
    };
  });
}
