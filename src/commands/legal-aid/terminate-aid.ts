import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { TerminationGround } from '../../domain/aid/aid-grounds.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';
import { lawyerPartEnds } from './lawyer-part.ts';

export interface TerminateAidInput extends AidActInput {
  readonly ground: TerminationGround;
}

/** Aid ends before its matter does, on a ground of the law; the person may object (LAL 48, 49). */
export function terminateAid(input: TerminateAidInput, context: CommandContext) {
  return actOnAidFile({ act: 'terminateAid', input }, context, ({ file, loaded, at }) => ({
    to: 'TERMINATED',
    values: { terminationGround: input.ground, terminatedAt: at.now, result: 'TERMINATED_48', closedAt: at.now },
    facts: [
      ...stopClocks(clocksOf(loaded, file, 'LA_ASSIGN'), at.now, 'F8', 'VOID'),
      ...lawyerPartEnds(loaded, file.lawyerId, at.now),
      ...softTrack(loaded.file.dispute, 'AID', 'TERMINATED'),
    ],
  }));
}
