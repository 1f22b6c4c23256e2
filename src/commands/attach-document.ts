import type { Moment } from '../kernel/moment.ts';
import { Refusal } from '../kernel/refusal.ts';
import { documentKinds, type DocumentKind } from '../domain/document/document-kind.ts';
import type { Fact } from '../domain/history/fact.ts';
import { textFault } from '../domain/party/check-party.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';
import type { RecordRow } from './record-rows.ts';

/** A document as its issuer announces it: the hub keeps the digest, the issuer keeps the bytes. */
export interface DocumentEntry {
  readonly kind: DocumentKind;
  readonly title: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
}

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
    const loaded = input.referralId ? await work.referral(input.referralId) : await work.dispute(input.disputeId);
    const known = loaded?.file.dispute.id === input.disputeId ? loaded : null;
    const refused = whyNot(known, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !known) return refused ?? [notFound('disputeId')];
    const { referral } = known;
    if (referral && ![referral.fromAgencyId, referral.toAgencyId].includes(principal.agencyId))
      return [notFound('referralId')];

    const papers = attachments(
      [input.document],
      { disputeId: input.disputeId, referralId: referral?.id ?? null },
      moment,
    );
    if (papers.faults.length > 0) return papers.faults;
    await work.record(papers.facts, papers.rows);
    return { disputeId: input.disputeId, documentId: papers.facts[0]!.body.documentId };
  });
}

/** Words that mark a document as a state secret; nothing so marked may enter (保守国家秘密法 31). */
const secretMarks = /机密|绝密|秘密★|国家秘密/;

const digestForm = /^[0-9a-f]{64}$/;

interface Attachments {
  readonly faults: Refusal[];
  readonly facts: Extract<Fact, { type: 'DocumentAttached' }>[];
  readonly rows: RecordRow[];
}

/** Facts and rows of documents, or every fault they have. */
export function attachments(
  entries: readonly DocumentEntry[],
  { disputeId, referralId, isKept = false }: { disputeId: string; referralId: string | null; isKept?: boolean },
  moment: Moment,
): Attachments {
  const faults = entries.flatMap((entry, index) =>
    documentFaults(entry, entries.length > 1 ? ['documents', String(index)] : ['documents', '0']),
  );
  if (faults.length > 0) return { faults, facts: [], rows: [] };
  const withIds = entries.map((entry) => ({
    entry,
    id: moment.newId('document'),
    fieldGroup: documentKinds[entry.kind].group,
  }));
  return {
    faults,
    facts: withIds.map(({ entry, id, fieldGroup }) => ({
      type: 'DocumentAttached',
      disputeId,
      ...(referralId ? { referralId } : {}),
      group: fieldGroup,
      audience: isKept ? 'OWN' : 'PARTICIPANTS',
      body: { documentId: id, kind: entry.kind, sha256: entry.sha256 },
    })),
    rows: withIds.map(({ entry, id, fieldGroup }) => ({
      into: 'document',
      values: { ...entry, id, disputeId, referralId, fieldGroup },
    })),
  };
}

function documentFaults(entry: DocumentEntry, path: readonly string[]): Refusal[] {
  const faults = [textFault(entry.title, [...path, 'title'])];
  if (secretMarks.test(entry.title)) faults.push(new Refusal('SECRET_NOT_ALLOWED', { path: [...path, 'title'] }));
  if (!digestForm.test(entry.sha256))
    faults.push(new Refusal('DIGEST_MALFORMED', { path: [...path, 'sha256'], allowed: ['64 hexadecimal digits'] }));
  if (!Number.isSafeInteger(entry.sizeBytes) || entry.sizeBytes < 1)
    faults.push(new Refusal('SIZE_NOT_POSITIVE', { path: [...path, 'sizeBytes'], allowed: ['≥ 1'] }));
  if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(entry.mediaType))
    faults.push(
      new Refusal('MEDIA_TYPE_MALFORMED', { path: [...path, 'mediaType'], allowed: ['application/pdf', 'image/jpeg'] }),
    );
  return faults.filter((fault) => fault !== null);
}
