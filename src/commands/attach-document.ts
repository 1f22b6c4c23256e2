import { isRefused } from '../kernel/refusal.ts';
import { attachments, type DocumentEntry } from './attachments.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { fileOfAct } from './file-of-act.ts';
import { minorMarks } from './minor-marks.ts';
import { notFound, whyNot } from './permitted-file.ts';
import type { LoadedFile } from './unit-of-work.ts';

export interface AttachDocumentInput {
  readonly disputeId: string;
  /** Referral the document travels with, of either direction; none when it belongs to the dispute. */
  readonly referralId?: string | null | undefined;
  readonly document: DocumentEntry;
  readonly key: string | null;
}

/** Attaches a document to a dispute or to one of its referrals. */
export async function attachDocument(
  { key, ...input }: AttachDocumentInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; documentId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'attachDocument', key, input }, async (work, moment) => {
    const loaded = await fileOfAct(work, input, context, moment.now);
    if (isRefused(loaded)) return loaded;
    const known = loaded as LoadedFile | null;
    const refused = whyNot(known, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !known) return refused ?? [notFound('disputeId')];
    const { referral } = known;

    const papers = attachments(
      [input.document],
      {
        ...{ disputeId: input.disputeId, referralId: referral?.id ?? null, path: ['document'] },
        hidden: await minorMarks(work, known),
      },
      moment,
    );
    if (papers.faults.length > 0) return papers.faults;
    await work.record(papers.facts, papers.rows);
    return { disputeId: input.disputeId, documentId: papers.facts[0]!.body.documentId };
  });
}
