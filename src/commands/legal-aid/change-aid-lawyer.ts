import { softTrack } from '../../domain/record/soft-track.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';
import { lawyerPart, lawyerPartEnds } from './lawyer-part.ts';

export interface ChangeAidLawyerInput extends AidActInput {
  readonly lawyerId: string;
}

/** Another lawyer takes over; the sight of the one before ends at once (LAL 55-56). */
export function changeAidLawyer(input: ChangeAidLawyerInput, context: CommandContext) {
  const { disputeId, aidFileId, lawyerId } = input;
  return actOnAidFile({ act: 'changeAidLawyer', input }, context, ({ file, loaded, at }) => {
    const lawyer = context.directory.staff(lawyerId);
    if (!lawyer?.roles.includes('LEGAL_AID_LAWYER')) return [notFound('lawyerId')];
    if (file.lawyerId === lawyerId) return [new Refusal('SAME_LAWYER', { path: ['lawyerId'] })];
    return {
      values: { lawyerId, assignedAt: at.now },
      facts: [
        ownFact('AidLawyerAssigned', disputeId, 'F8', { aidFileId, lawyerId }),
        ...lawyerPartEnds(loaded, file.lawyerId, at.now),
        lawyerPart(lawyer, disputeId, at),
        ...softTrack(loaded.file.dispute, 'AID', 'ASSIGNED'),
      ],
    };
  });
}
