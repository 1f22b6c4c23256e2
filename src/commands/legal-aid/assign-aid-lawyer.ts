import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { maxStatement } from '../../domain/dispute/register-dispute.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { aidFileOf } from './own-aid-file.ts';

export interface AssignAidLawyerInput extends ActInput {
  readonly aidFileId: string;
  readonly lawyerId: string;
  /** First thoughts on the case; part of the aid file. */
  readonly strategy?: string | null | undefined;
}

/** The centre assigns a lawyer, who takes part in person from then on. */
export function assignAidLawyer(input: AssignAidLawyerInput, context: CommandContext) {
  return runAct(
    { operation: 'assignAidLawyer', permission: 'legalAid.act', input },
    context,
    async ({ work, loaded, at }) => {
      const { disputeId, aidFileId, lawyerId, strategy } = input;
      const found = await aidFileOf(work, aidFileId, { disputeId, agencyId: context.principal.agencyId });
      if (found instanceof Refusal) return [found];
      if (found['decision'] !== 'APPROVED')
        return [new Refusal('NOT_APPROVED', { path: ['aidFileId'], allowed: ['decideAid'] })];
      const lawyer = context.directory.staff(lawyerId);
      if (!lawyer?.roles.includes('LEGAL_AID_LAWYER')) return [notFound('lawyerId')];
      const fault = strategy ? textFault(strategy, ['strategy'], maxStatement) : null;
      if (fault) return [fault];
      const assigning = loaded.deadlines.filter(
        ({ rule, subjectId }) => rule === 'LA_ASSIGN' && subjectId === aidFileId,
      );
      return {
        facts: [
          ownFact('AidLawyerAssigned', disputeId, 'F8', { aidFileId, lawyerId }),
          ...stopClocks(assigning, at.now, 'F8'),
          ownFact('ParticipationOpened', disputeId, 'F0', {
            participationId: at.newId('participation'),
            agencyId: lawyer.agencyId,
            staffId: lawyerId,
            role: 'AID_LAWYER',
            legalBasis: { law: 'LAL', article: '43', version: '2022' },
            scope: setOf(['F0', 'F3', 'F10', 'F11']),
            referralId: null,
          }),
        ],
        rows: [
          {
            change: 'aidFile',
            id: aidFileId,
            values: { lawyerId, assignedAt: at.now, ...(strategy ? { strategy } : {}) },
          },
        ],
      };
    },
  );
}
