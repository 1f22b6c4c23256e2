import type { Moment } from '../kernel/moment.ts';
import { Refusal } from '../kernel/refusal.ts';
import { documentKinds, type DocumentKind } from '../domain/document/document-kind.ts';
import type { Fact } from '../domain/history/fact.ts';
import { textFault } from '../domain/party/check-party.ts';
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

/** Words that mark a document as a state secret; nothing so marked may enter (保守国家秘密法 31). */
const secretMarks = /机密|绝密|秘密★|国家秘密/;

const digestForm = /^[0-9a-f]{64}$/;

/** Largest document, in bytes; far above what anybody hands over. */
const largestSize = 2_147_483_647;

/** What documents are attached to. */
interface AttachedTo {
  readonly disputeId: string;
  readonly referralId: string | null;
  /** The referral is kept back: nobody else is to know of its papers. */
  readonly isKept?: boolean;
  /** Where a single document stands in the input; a list is counted through. */
  readonly path?: readonly string[];
  /** Texts a title may not hold: what tells who a person under age is. */
  readonly hidden?: readonly string[];
}

interface Attachments {
  readonly faults: Refusal[];
  readonly facts: Extract<Fact, { type: 'DocumentAttached' }>[];
  readonly rows: RecordRow[];
}

/** Facts and rows of documents, or every fault they have. */
export function attachments(
  entries: readonly DocumentEntry[],
  { disputeId, referralId, isKept = false, path, hidden = [] }: AttachedTo,
  moment: Moment,
): Attachments {
  const faults = entries.flatMap((entry, index) => documentFaults(entry, path ?? ['documents', String(index)], hidden));
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

function documentFaults(entry: DocumentEntry, path: readonly string[], hidden: readonly string[]): Refusal[] {
  const faults = [textFault(entry.title, [...path, 'title'])];
  if (secretMarks.test(entry.title)) faults.push(new Refusal('SECRET_NOT_ALLOWED', { path: [...path, 'title'] }));
  if (hidden.some((mark) => entry.title.includes(mark)))
    faults.push(new Refusal('MINOR_NAMED', { path: [...path, 'title'] }));
  if (!digestForm.test(entry.sha256))
    faults.push(new Refusal('DIGEST_MALFORMED', { path: [...path, 'sha256'], allowed: ['64 hexadecimal digits'] }));
  if (!Number.isSafeInteger(entry.sizeBytes) || entry.sizeBytes < 1 || entry.sizeBytes > largestSize)
    faults.push(new Refusal('SIZE_NOT_POSITIVE', { path: [...path, 'sizeBytes'], allowed: [`1–${largestSize}`] }));
  if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(entry.mediaType))
    faults.push(
      new Refusal('MEDIA_TYPE_MALFORMED', { path: [...path, 'mediaType'], allowed: ['application/pdf', 'image/jpeg'] }),
    );
  return faults.filter((fault) => fault !== null);
}
