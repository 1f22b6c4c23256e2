import { textFault } from '../../domain/party/check-party.ts';
import type { ConsultationCategory } from '../../domain/hotline/consultation.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runOpeningAct, type OpeningInput } from '../opening-act.ts';

export interface RecordConsultationInput extends OpeningInput {
  readonly category: ConsultationCategory;
  readonly question: string;
  readonly anonymous: boolean;
  readonly answer?: string | null | undefined;
}

/**
 * Writes down a question, and its answer when it was given at once. A question alone does not interrupt the limitation
 * of one year; a claim on the other side or a request to a competent body does (LDMAL 27).
 */
export function recordConsultation(input: RecordConsultationInput, context: CommandContext) {
  return runOpeningAct({ operation: 'recordConsultation', permission: 'union.act', input }, context, (scene) => {
    const { category, question, anonymous, answer } = input;
    const { disputeId, at } = scene;
    const faults = [textFault(question, ['question'], 5000), answer ? textFault(answer, ['answer'], 5000) : null];
    const found = faults.filter((fault) => fault !== null);
    if (found.length > 0) return found;
    const id = at.newId('consultation');
    const answered = answer ? { answer, answeredAt: at.now, answeredBy: context.principal.staffId } : {};
    return {
      facts: [
        ownFact('ConsultationRecorded', disputeId, 'F8', { consultationId: id, category }),
        ...(answer ? [ownFact('ConsultationAnswered', disputeId, 'F8', { consultationId: id })] : []),
      ],
      rows: [
        {
          into: 'consultation',
          values: { id, disputeId, category, question, anonymous, askedAt: at.now, ...answered },
        },
      ],
    };
  });
}
