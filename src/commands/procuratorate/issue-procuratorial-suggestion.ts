import { Refusal } from '../../kernel/refusal.ts';
import { urgencyFault } from '../../domain/procuratorate/suggestion-terms.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { notFound } from '../permitted-file.ts';
import { textFaults } from '../text-faults.ts';

export interface IssueProcuratorialSuggestionInput extends ActInput {
  readonly clueId?: string | null | undefined;
  readonly number: string;
  readonly addressee: string;
  readonly addresseeAgencyId?: string | null | undefined;
  readonly publicInterest: boolean;
  readonly urgent: boolean;
  readonly problem: string;
  readonly basis: string;
  readonly measures: string;
  readonly documents: readonly DocumentEntry[];
}

/** Issues a procuratorial suggestion (PSG; PIL 21); the period for the answer runs from its delivery. */
export function issueProcuratorialSuggestion(input: IssueProcuratorialSuggestionInput, context: CommandContext) {
  return runAct(
    { operation: 'issueProcuratorialSuggestion', permission: 'procuratorate.act', input },
    context,
    async (scene) => {
      const { at, loaded } = scene;
      const faults = await suggestionFaults(input, scene);
      if (faults.length > 0) return faults;
      const { disputeId, publicInterest, documents, referralId } = input;
      const { clueId, number, addressee, addresseeAgencyId, urgent, problem, basis, measures } = input;
      const id = at.newId('procuratorialSuggestion');
      return {
        facts: [
          ownFact('ProcuratorialSuggestionIssued', disputeId, 'F15', { suggestionId: id, publicInterest }),
          ...alongTrack(loaded.file.dispute, 'PROCURATORIAL', 'SUGGESTED'),
        ],
        rows: [
          {
            into: 'procuratorialSuggestion',
            values: {
              id,
              disputeId,
              referralId: referralId ?? null,
              clueId: clueId ?? null,
              number,
              addressee,
              addresseeAgencyId: addresseeAgencyId ?? null,
              publicInterest,
              urgent,
              problem,
              basis,
              measures,
              issuedAt: at.now,
            },
          },
        ],
        papers: documents,
      };
    },
  );
}

async function suggestionFaults(
  input: IssueProcuratorialSuggestionInput,
  { work, context }: ActScene,
): Promise<Refusal[]> {
  const { disputeId, clueId, number, addressee, addresseeAgencyId, problem, basis, measures } = input;
  const { agencyId } = context.principal;
  const urgency = urgencyFault(input);
  const faults = [
    ...textFaults({ number, addressee }, 200),
    ...textFaults({ problem, basis, measures }, 10_000),
    ...(urgency ? [urgency] : []),
  ];
  const clue = clueId ? await ownRow(work, 'clue', clueId, { disputeId, agencyId, path: 'clueId' }) : null;
  if (clue instanceof Refusal) faults.push(clue);
  if (addresseeAgencyId && !context.directory.agency(addresseeAgencyId)) faults.push(notFound('addresseeAgencyId'));
  if (await work.numberTaken('procuratorialSuggestion', agencyId, number))
    faults.push(new Refusal('CASE_NUMBER_TAKEN', { path: ['number'], allowed: ['an unused number'] }));
  return faults;
}
