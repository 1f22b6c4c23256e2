import { Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { maxStatement } from '../../domain/dispute/register-dispute.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

export interface RecordMediationSessionInput extends ActInput {
  /** Record the session belongs to; a first session opens one. */
  readonly mediationId?: string | null | undefined;
  /** What was offered and said in confidence. Only the mediators of this matter ever read it (OMR 18; IM 28). */
  readonly processNote: string;
}

/** The mediator writes down a session; the record counts it, the note stays behind the mediation firewall. */
export function recordMediationSession(input: RecordMediationSessionInput, context: CommandContext) {
  return runAct(
    { operation: 'recordMediationSession', permission: 'mediation.note', input },
    context,
    async ({ work, loaded, at }) => {
      const { disputeId, processNote } = input;
      const { agencyId, staffId } = context.principal;
      const found = input.mediationId ? await work.ownRecord('mediation', input.mediationId) : null;
      if (input.mediationId && (found?.['disputeId'] !== disputeId || found['agencyId'] !== agencyId))
        return [notFound('mediationId')];
      const fault = textFault(processNote, ['processNote'], maxStatement);
      if (fault instanceof Refusal) return [fault];

      const id = input.mediationId ?? at.newId('mediation');
      const noteId = at.newId('note');
      const sessions = Number(found?.['sessions'] ?? 0) + 1;
      const opening = {
        id,
        disputeId,
        referralId: loaded.referral?.id ?? null,
        mediatorId: staffId,
        openedAt: at.now,
        sessions,
        lastSessionAt: at.now,
      };
      return {
        facts: [
          ...(found ? [] : [ownFact('MediationOpened', disputeId, 'F10', { mediationId: id, mediatorId: staffId })]),
          ownFact('MediationSessionHeld', disputeId, 'F9', { mediationId: id }),
        ],
        rows: [
          found
            ? { change: 'mediation', id, values: { sessions, lastSessionAt: at.now } }
            : { into: 'mediation', values: opening },
          {
            into: 'note',
            values: {
              id: noteId,
              disputeId,
              referralId: loaded.referral?.id ?? null,
              fieldGroup: 'F9',
              body: processNote,
            },
          },
        ],
      };
    },
  );
}
