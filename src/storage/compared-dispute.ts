import { blinded, type Blind } from '../domain/duplicate/blind.ts';
import { profileOf, type DuplicateProfile, type ProfileSource } from '../domain/duplicate/profile.ts';

/** A dispute as the look-up of duplicates reads it: numbers as digests, or as they were written before they were sealed. */
export type ComparedSource = ProfileSource;

const digestForm = /^[a-z0-9-]{1,32}:[0-9a-f]{64}$/;

/** The profile of a dispute on the hub, its numbers blind; none is opened for it. */
export function comparedOf(source: ComparedSource, blind: Blind): DuplicateProfile {
  const isDigest = (text: string | null | undefined) => !!text && digestForm.test(text);
  const plain = source.parties.map((party) => ({
    ...party,
    phone: isDigest(party.phone) ? null : party.phone,
    idNumber: isDigest(party.idNumber) ? null : party.idNumber,
  }));
  const profile = blinded(profileOf({ ...source, parties: plain }), blind);
  const workers = source.parties.filter(({ role }) => role === 'WORKER');
  const digests = (texts: readonly (string | null | undefined)[]) =>
    texts.flatMap((text) => (isDigest(text) ? [text!] : []));
  return {
    ...profile,
    idNumbers: [...new Set([...digests(workers.map(({ idNumber }) => idNumber)), ...profile.idNumbers])],
    phones: [...new Set([...digests(workers.map(({ phone }) => phone)), ...profile.phones])],
  };
}
