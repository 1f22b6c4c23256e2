import type { Principal } from '../domain/agency/agency.ts';
import type { DisputeFile, DisputePaper } from '../domain/dispute/dispute.ts';
import { bitOf } from '../domain/dispute/field-group.ts';
import { examine } from './condition.ts';
import { permissions } from './permissions.ts';
import { seen, sightIn } from './sight.ts';

/**
 * The file as the caller may work on it: who was handed a part of a dispute finds nothing of the rest, so that naming
 * a hidden party or claim answers as naming one that does not exist. What accountability rests on stays whole.
 */
export function handedPart(whole: DisputeFile, principal: Principal, at: Date): DisputeFile {
  const file = withKnownPapers(whole, principal, at);
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

/**
 * The file for choosing what an act is about: to whoever sees nothing of F10 there are no obligations, so that a refusal
 * lists none and naming one answers as naming none.
 */
export function toldFile(file: DisputeFile, principal: Principal, at: Date): DisputeFile {
  return seen(sightIn(principal, file.participations, at)) & bitOf('F10') ? file : { ...file, obligations: [] };
}

/**
 * The file with the papers the caller is shown: naming another one, or lacking one that only others see, answers as if
 * there were none.
 */
function withKnownPapers(file: DisputeFile, principal: Principal, at: Date): DisputeFile {
  const { participations, seals = [] } = file;
  const unsent = file.openReferrals.filter(({ sentAt }) => sentAt === null).map(({ id }) => id);
  const isShown = ({ id, group, agencyId, referralId }: DisputePaper) => {
    if (id === undefined) return true;
    const isSent = referralId === null || !unsent.includes(referralId);
    const row = { participations, seals, group, agencyId, isSent, ids: [id, referralId], sealable: [id] };
    return examine(permissions['document.read'].when, principal, row, at) === 'yes';
  };
  return { ...file, documents: file.documents.filter(isShown) };
}
