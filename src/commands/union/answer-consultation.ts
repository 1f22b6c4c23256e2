import { Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';

export interface AnswerConsultationInput extends ActInput {
  readonly consultationId: string;
  readonly answer: string;
}

/** Answers a question that was left open; an answer given is not overwritten. */
export function answerConsultation(input: AnswerConsultationInput, context: CommandContext) {
  return runAct(
    { operation: 'answerConsultation', permission: 'union.act', input },
    context,
    async ({ work, at, context: { principal } }) => {
      const { disputeId, consultationId, answer } = input;
      const { agencyId, staffId } = principal;
      const found = await ownRow(work, 'consultation', consultationId, { disputeId, agencyId, path: 'consultationId' });
      if (found instanceof Refusal) return [found];
      if (found['answeredAt'])
        return [new Refusal('ALREADY_DECIDED', { path: ['consultationId'], allowed: ['recordConsultation'] })];
      const fault = textFault(answer, ['answer'], 5000);
      if (fault) return [fault];
      return {
        facts: [ownFact('ConsultationAnswered', disputeId, 'F8', { consultationId })],
        rows: [
          { change: 'consultation', id: consultationId, values: { answer, answeredAt: at.now, answeredBy: staffId } },
        ],
      };
    },
  );
}
