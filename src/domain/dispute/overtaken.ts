import type { DisputeFile } from './dispute.ts';

/**
 * The file for a decision that began before others were done: what they ended in the meantime is ended for it, too. A
 * write that waited for the dispute is ordered after what it waited for, and its rights with it; it may not stand on
 * the moment it came with.
 *
 * @param now       moment the decision speaks of
 * @param writtenAt when the newest entry of the dispute was written down
 */
export function overtaken(file: DisputeFile, now: Date, writtenAt: Date | null): DisputeFile {
  if (writtenAt === null || writtenAt <= now) return file;
  const isOver = (end: Date | null) => end !== null && end > now && end <= writtenAt;
  return {
    ...file,
    participations: file.participations.map((part) => (isOver(part.to) ? { ...part, to: now } : part)),
    mandates: file.mandates.map((mandate) => (isOver(mandate.endsAt) ? { ...mandate, endsAt: now } : mandate)),
  };
}
