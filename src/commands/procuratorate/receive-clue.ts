import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import type { ClueSubject } from '../../domain/procuratorate/clue-terms.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { textFaults } from '../text-faults.ts';

export interface ReceiveClueInput extends ActInput {
  readonly subject: ClueSubject;
  readonly summary: string;
  readonly sourceAgencyId?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** Enters a clue in the procuratorate's book; where a referral brought it, the referral's clocks run and no others. */
export function receiveClue(input: ReceiveClueInput, context: CommandContext) {
  return runAct({ operation: 'receiveClue', permission: 'procuratorate.act', input }, context, ({ at, loaded }) => {
    const { disputeId, subject, summary, referralId, documents } = input;
    const sourceAgencyId = loaded.referral?.fromAgencyId ?? input.sourceAgencyId ?? null;
    const faults: Refusal[] = textFaults({ summary }, 5000);
    if (sourceAgencyId && !context.directory.agency(sourceAgencyId)) faults.push(notFound('sourceAgencyId'));
    if (faults.length > 0) return faults;
    const id = at.newId('clue');
    const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F15' } as const;
    return {
      facts: [
        ownFact('ClueReceived', disputeId, 'F15', { clueId: id, subject }),
        ...(referralId ? [] : [startClock('CLUE_FEEDBACK_30', at.now, place, at)]),
        ...alongTrack(loaded.file.dispute, 'PROCURATORIAL', 'CLUE_RECEIVED'),
      ],
      rows: [
        {
          into: 'clue',
          values: {
            id,
            disputeId,
            referralId: referralId ?? null,
            sourceAgencyId,
            subject,
            summary,
            receivedAt: at.now,
          },
        },
      ],
      papers: documents,
    };
  });
}
