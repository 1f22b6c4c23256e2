import { isSignedBy, parseNote, signNote, type NoteSigner, type NoteVerifier } from './signed-note.ts';

/** What a checkpoint says (C2SP tlog-checkpoint), with the time and the assurance level as extension lines. */
export interface CheckpointBody {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly at: Date;
  readonly assurance: string;
}

/** The note of a checkpoint, signed. */
export function checkpointNote(
  { size, root, at, assurance }: Omit<CheckpointBody, 'origin'>,
  signer: NoteSigner,
): string {
  const lines = [signer.name, size, Buffer.from(root).toString('base64'), `time ${at.toISOString()}`];
  return signNote(`${lines.join('\n')}\nassurance ${assurance}\n`, [signer]);
}

/** What the note says when it is a checkpoint of ours that one of the keys signed; null when it is not. */
export function readCheckpoint(note: string, verifiers: readonly NoteVerifier[]): CheckpointBody | null {
  const parsed = parseNote(note);
  return parsed && verifiers.some((each) => isSignedBy(parsed, each)) ? claimedCheckpoint(note) : null;
}

/** What the note claims, whoever signed it; null when it is not a checkpoint. */
export function claimedCheckpoint(note: string): CheckpointBody | null {
  const form = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\ntime (\S+)\nassurance (\S+)\n$/;
  const [, origin, size, root, at, assurance] = form.exec(parseNote(note)?.text ?? '') ?? [];
  if (!origin || !size || !root || !at || !assurance) return null;
  return { origin, size: Number(size), root: Buffer.from(root, 'base64'), at: new Date(at), assurance };
}
