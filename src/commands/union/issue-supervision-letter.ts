import { Refusal } from '../../kernel/refusal.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { issueFaults, trackOfIssue, type LetterSoFar } from '../../domain/supervision/letter.ts';
import type { LetterKind } from '../../domain/supervision/letter-terms.ts';
import { namesInTexts } from '../../domain/supervision/unnamed-text.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { notFound } from '../permitted-file.ts';
import { marksFor } from '../personal-marks.ts';
import { textFaults } from '../text-faults.ts';

export interface IssueSupervisionLetterInput extends ActInput {
  readonly kind: LetterKind;
  readonly number: string;
  /** Opinion a suggestion rests on, or reminder an opinion follows. */
  readonly previousId?: string | null | undefined;
  /** Department a suggestion goes to. */
  readonly addresseeAgencyId?: string | null | undefined;
  readonly facts: string;
  readonly articles: readonly string[];
  readonly demand: string;
  readonly contact?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** Most articles one document may name. */
const mostArticles = 50;

/**
 * Issues one of the three documents of union supervision (TUL 23, 26; UNION-S). Nobody who complained is named in it,
 * and the periods run from its delivery.
 */
export function issueSupervisionLetter(input: IssueSupervisionLetterInput, context: CommandContext) {
  return runAct({ operation: 'issueSupervisionLetter', permission: 'union.act', input }, context, async (scene) => {
    const { at, loaded } = scene;
    const { disputeId, kind, referralId, documents } = input;
    const faults = await letterFaults(input, scene);
    if (faults.length > 0) return faults;
    const { number, previousId, addresseeAgencyId, facts, articles, demand, contact } = input;
    const id = at.newId('supervisionLetter');
    return {
      facts: [
        ownFact('SupervisionLetterIssued', disputeId, 'F17', { letterId: id, kind }),
        ...alongTrack(loaded.file.dispute, 'SUPERVISION', ...trackOfIssue[kind]),
      ],
      rows: [
        {
          into: 'supervisionLetter',
          values: {
            id,
            disputeId,
            referralId: referralId ?? null,
            kind,
            number,
            previousId: previousId ?? null,
            addresseeAgencyId: addresseeAgencyId ?? null,
            facts,
            articles: [...articles],
            demand,
            contact: contact ?? null,
            signedBy: context.principal.staffId,
            issuedAt: at.now,
          },
        },
      ],
      papers: documents,
    };
  });
}

async function letterFaults(
  input: IssueSupervisionLetterInput,
  { work, loaded, at, context }: ActScene,
): Promise<Refusal[]> {
  const { disputeId, number, previousId, addresseeAgencyId, facts, articles, demand, contact } = input;
  const { principal, directory } = context;
  const { agencyId } = principal;
  const previous = previousId
    ? await ownRow(work, 'supervisionLetter', previousId, { disputeId, agencyId, path: 'previousId' })
    : null;
  if (previous instanceof Refusal) return [previous];
  const faults = [
    ...issueFaults(input, principal, previous as LetterSoFar | null),
    ...textFaults({ number, contact }, 100),
    ...textFaults({ facts, demand }, 10_000),
    ...textFaults(Object.fromEntries(articles.map((article, index) => [`articles.${index}`, article])), 200),
  ];
  if (articles.length === 0 || articles.length > mostArticles)
    faults.push(new Refusal('TOO_MANY', { path: ['articles'], allowed: [`1–${mostArticles}`] }));
  if (addresseeAgencyId && !directory.agency(addresseeAgencyId)) faults.push(notFound('addresseeAgencyId'));
  if (await work.numberTaken('supervisionLetter', agencyId, number))
    faults.push(new Refusal('CASE_NUMBER_TAKEN', { path: ['number'], allowed: ['an unused number'] }));
  const texts = { number, facts, articles: articles.join('\n'), demand, contact };
  return [...faults, ...namesInTexts(texts, await marksFor(work, { disputeId, loaded }, principal, at.now))];
}
