import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';
import { opens } from './commitments.ts';
import { headerOf } from './fact-columns.ts';
import type { Checkpoint } from './log.ts';
import { consistencyProof, inclusionProofs, keysOfLog, type InclusionProof } from './log-proofs.ts';
import { signNote, type NoteSigner } from './signed-note.ts';
import type { FactHeader } from './fact-leaf.ts';
import { leafOfStored, storedFactJson, withMilliseconds, type StoredFact } from './stored-fact.ts';
import { shownOfEntry, shownValues, type Json, type ViewerRecord } from './viewer-record.ts';

/** What a bundle is called, so that a verifier knows what to expect. */
export const evidenceFormat = 'accord-evidence/1';

/** Most bytes of a bundle's text. */
export const mostBytes = 8 * 1024 * 1024;

/** For whom a bundle is made, and when. */
export interface BundleViewer {
  readonly agencyId: string;
  readonly roles: readonly string[];
  readonly at: Date;
}

/** A bundle as it goes out. */
export interface EvidenceBundle {
  /** Canonical JSON; what is verified is these very bytes. */
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly sha256: string;
  readonly entries: number;
}

const facts = statement(`
select ${storedFactJson(true)} as fact from fact f left join fact_salt s on s.fact_id = f.id
where f.dispute_id = $1 and f.id = any($2::text[])`);

/**
 * Puts together what a viewer was shown of a dispute with the proof of it. Salts go out for values the viewer was shown,
 * and for nothing else: every other value of an entry stays a commitment.
 *
 * @param since size of an older checkpoint that the holder of the bundle has, to prove that nothing of it was rewritten
 */
export async function evidenceBundle(
  database: Database,
  {
    record,
    viewer,
    checkpoint,
    signer,
    since,
  }: {
    readonly record: ViewerRecord;
    readonly viewer: BundleViewer;
    readonly checkpoint: Checkpoint;
    readonly signer: NoteSigner;
    readonly since: number | null;
  },
): Promise<EvidenceBundle> {
  const ids = record.timeline.map(({ id }) => id);
  const rows = await database.systemQuery<{ fact: StoredFact }>(facts, [record.id, ids]);
  const stored = new Map(rows.map(({ fact }) => [fact.id, fact]));
  const proofs = await inclusionProofs(database, ids, checkpoint);
  const shown = shownValues(record);
  const entries = record.timeline.flatMap((entry) => {
    const [fact, proof] = [stored.get(entry.id), proofs.get(entry.id)];
    return fact && proof ? [entryOf(fact, proof, { entry, values: new Map([...shown, ...shownOfEntry(entry)]) })] : [];
  });
  const keys = await keysOfLog(database);
  const body = {
    format: evidenceFormat,
    log: signer.name,
    disputeId: record.id,
    viewer: { agencyId: viewer.agencyId, roles: [...viewer.roles] },
    madeAt: viewer.at.toISOString(),
    keys: keys.map(({ note }) => note),
    checkpoint: checkpoint.note,
    since:
      since === null
        ? null
        : { size: since, path: (await consistencyProof(database, since, checkpoint.size)).map(base64) },
    record,
    entries,
  };
  const manifest = {
    record: digest(canonicalJson(record)),
    documents: record.documents.map(({ id, kind, sha256 }) => ({ id, kind, sha256 })),
    entries: entries.map((entry) => ({ id: entry.id, sha256: digest(canonicalJson(entry)) })),
  };
  const sealed = digest(canonicalJson({ ...body, manifest }));
  const seal = signNote(`${signer.name}/evidence\n${sealed}\n${entries.length}\ntime ${body.madeAt}\n`, [signer]);
  const text = canonicalJson({ ...body, manifest, seal });
  return { text, sha256: digest(text), entries: entries.length };
}

/** An entry as its viewer can check it: header, commitments, the values shown with their salts, and the way to the root. */
function entryOf(
  fact: StoredFact,
  { index, path }: InclusionProof,
  shown: { readonly entry: Json; readonly values: ReadonlyMap<string, unknown> },
) {
  const proof = { leafIndex: index, path: path.map(base64) };
  const header = fact.schemaVersion === 1 ? null : headerOf({ ...withMilliseconds(fact), nonce: fact.nonce! });
  // An entry of the first scheme commits to nothing by itself, and a header that is not all for the viewer stays closed:
  // that the entry stands in the log is all that can be proven then.
  if (!header || !isShown(header, shown.entry)) return { id: fact.id, leaf: base64(leafOfStored(fact)), ...proof };
  const { commitments, salts } = fact;
  const { values } = shown;
  const disclosed = Object.keys(commitments ?? {})
    .filter((name) => values.has(name) && opens(commitments?.[name], name, values.get(name), salts?.[name]))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name): Json => ({ name, salt: salts![name], value: values.get(name) }));
  return {
    id: fact.id,
    header,
    // In the order of their bytes, as the root takes them: their order tells no name.
    commitments: Object.values(commitments ?? {}).sort(byBytes),
    disclosed,
    ...proof,
  };
}

function isShown({ fieldGroup, ...header }: FactHeader, entry: Json): boolean {
  const fields = ['type', 'agencyName', 'staffRole', 'referralId', 'occurredAt', 'recordedAt'] as const;
  return fieldGroup === entry['group'] && fields.every((field) => header[field] === (entry[field] ?? null));
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a, 'base64url'), Buffer.from(b, 'base64url'));
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
