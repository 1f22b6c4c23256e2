import type { Principal } from '../domain/agency/agency.ts';
import type { DisputeFile } from '../domain/dispute/dispute.ts';
import { sealedFrom } from '../domain/seal/seal.ts';
import { sightIn } from './sight.ts';

/**
 * The file as the caller may work on it: who was handed a part of a dispute finds nothing of the rest, so that naming
 * a hidden party or claim answers as naming one that does not exist. What accountability rests on stays whole.
 */
export function handedPart(whole: DisputeFile, principal: Principal, at: Date): DisputeFile {
  const file = unsealedPart(whole, principal);
  const { only } = sightIn(principal, file.participations, at);
  if (!only) return file;
  const isHanded = (id: string | null | undefined) => !!id && only.includes(id);
  return {
    ...file,
    parties: file.parties.filter(({ id }) => isHanded(id)),
    claims: file.claims.filter(({ id }) => isHanded(id)),
    obligations: file.obligations.filter(({ partyId }) => isHanded(partyId)),
    mandates: file.mandates.filter(({ partyId }) => isHanded(partyId)),
    openChanges: file.openChanges.filter(({ partyId }) => isHanded(partyId)),
    consents: file.consents.filter(({ partyId }) => isHanded(partyId)),
    documents: file.documents.filter(({ id, referralId }) => isHanded(id) || isHanded(referralId)),
  };
}

/** The file without the papers that are sealed from the caller. */
function unsealedPart(file: DisputeFile, principal: Principal): DisputeFile {
  const sealed = sealedFrom(principal.agencyId, file.seals ?? []);
  if (!sealed) return file;
  return { ...file, documents: file.documents.filter(({ id }) => id === undefined || !sealed.includes(id)) };
}
