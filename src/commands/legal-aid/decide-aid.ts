import { Refusal } from '../../kernel/refusal.ts';
import type { AidFile } from '../../domain/aid/aid-file.ts';
import type { AidRefusal } from '../../domain/aid/aid-grounds.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf, textFaults } from '../record-act.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface DecideAidInput extends AidActInput {
  readonly decision: 'APPROVED' | 'REFUSED';
  /** Needed when refused: a refusal is in writing and says why (LAL 43). */
  readonly refusalGround?: AidRefusal | null | undefined;
  readonly refusalText?: string | null | undefined;
  /** The decision in writing. */
  readonly documents: readonly DocumentEntry[];
}

/** The centre decides; approval starts three days to assign a lawyer (LAL 43). */
export function decideAid(input: DecideAidInput, context: CommandContext) {
  const { disputeId, aidFileId, decision, refusalGround = null, refusalText = null } = input;
  const { agencyId } = context.principal;
  const first = (file: AidFile) => (file.decision ? new Refusal('ALREADY_DECIDED', { path: ['aidFileId'] }) : null);
  return actOnAidFile({ act: 'decideAid', input, first }, context, ({ file, loaded, at }) => {
    const faults = textFaults({ refusalText });
    const approved = decision === 'APPROVED';
    if (!approved && !refusalGround)
      faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['refusalGround'], allowed: ['refusalGround'] }));
    if (faults.length > 0) return faults;
    const place = { disputeId, subjectId: aidFileId, bearerAgencyId: agencyId, group: 'F8' } as const;
    const grounds = approved ? {} : { refusalGround, refusalText };
    return {
      to: !approved ? 'REFUSED' : file.lawyerId ? 'SERVING' : 'APPROVED',
      values: { decision, decidedAt: at.now, ...grounds },
      facts: [
        ownFact('AidDecided', disputeId, 'F8', { aidFileId, decision }),
        ...byItself(input, [
          ...stopClocks(clocksOf(loaded, file, 'LA_DECIDE'), at.now, 'F8'),
          ...(approved && !file.lawyerId ? [startClock('LA_ASSIGN', at.now, place, at)] : []),
        ]),
        ...softTrack(loaded.file.dispute, 'AID', decision),
      ],
      step: approved
        ? { step: 'ACCEPT', documents: input.documents }
        : { step: 'COMPLETE', outcome: 'REFUSED', reason: refusalText ?? refusalGround!, documents: input.documents },
    };
  });
}
