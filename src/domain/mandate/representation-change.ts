import { Refusal } from '../../kernel/refusal.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import type { Staff } from '../agency/agency.ts';
import type { ConsentMethod } from '../consent/consent.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { Fact } from '../history/fact.ts';
import { holds } from './mandate.ts';
import type { RepresentationChange } from './change-request.ts';
import type { MandateEntry } from './mandate-entry.ts';
import { endMandate, mandateFaults, recordMandate } from './record-mandate.ts';

const shared = { group: 'F0', audience: 'PARTICIPANTS' } as const;

/** Asks for a change; refused while another one for the party is open. */
export function requestChange(
  entry: Omit<MandateEntry, 'fromOn' | 'partyId'> & { readonly mandateId: string },
  file: DisputeFile,
  person: Staff | null,
  moment: Moment,
): Fact[] | Refusal[] {
  const mandate = file.mandates.find(({ id }) => id === entry.mandateId);
  if (!mandate) return [new Refusal('NOT_FOUND', { path: ['mandateId'] })];
  const faults = mandateFaults({ ...entry, partyId: mandate.partyId }, file, person, moment.now);
  if (!holds(mandate, moment.now))
    faults.push(new Refusal('MANDATE_ENDED', { path: ['mandateId'], allowed: ['recordMandate'] }));
  if (file.openChanges.some(({ partyId }) => partyId === mandate.partyId))
    faults.push(
      new Refusal('CHANGE_ALREADY_OPEN', {
        path: ['mandateId'],
        allowed: ['verifyRepresentationChange', 'decideRepresentationChange'],
      }),
    );
  if (faults.length > 0) return faults;

  const { mandateId, staffId, kind, scope, authorities, untilOn, documentId } = entry;
  const body = {
    ...{ changeId: moment.newId('representationChange'), mandateId, partyId: mandate.partyId, staffId, kind, scope },
    ...{ authorities: [...authorities], untilOn: untilOn as LegalDate, documentId },
  };
  return [{ ...shared, type: 'RepresentationChangeRequested', disputeId: file.dispute.id, body }];
}

/** Writes down that the party was asked, by somebody other than who acts now or would act then. */
export function verifyChange(
  change: RepresentationChange,
  file: DisputeFile,
  { staffId, how }: { readonly staffId: string; readonly how: ConsentMethod },
): Fact[] | Refusal[] {
  if (change.state !== 'REQUESTED') return [new Refusal('CHANGE_VERIFIED_ALREADY', { path: ['changeId'] })];
  if (concerned(change, file).includes(staffId))
    return [new Refusal('CHANGE_CONCERNS_YOU', { path: ['changeId'], allowed: ['another person'] })];
  const body = { changeId: change.id, how };
  return [{ ...shared, type: 'RepresentationChangeVerified', disputeId: file.dispute.id, body }];
}

interface ChangeDecision {
  readonly approved: boolean;
  /** Who decides: not who asked, and neither of the two who act. */
  readonly staffId: string;
  /** The incoming person. */
  readonly person: Staff | null;
}

/**
 * Approves or refuses a verified change. Approved, the old mandate ends and the new one begins at one and the same
 * instant, with the sight of the matter that hangs on each.
 */
export function decideChange(
  change: RepresentationChange,
  file: DisputeFile,
  { approved, staffId, person }: ChangeDecision,
  moment: Moment,
): Fact[] | Refusal[] {
  if (staffId === change.requestedBy || concerned(change, file).includes(staffId))
    return [new Refusal('CHANGE_CONCERNS_YOU', { path: ['changeId'], allowed: ['another person'] })];
  const disputeId = file.dispute.id;
  const decided = (decision: 'APPROVED' | 'REFUSED'): Fact => {
    return { ...shared, type: 'RepresentationChangeDecided', disputeId, body: { changeId: change.id, decision } };
  };
  if (!approved) return [decided('REFUSED')];
  if (change.state !== 'VERIFIED')
    return [new Refusal('CHANGE_NOT_VERIFIED', { path: ['changeId'], allowed: ['verifyRepresentationChange'] })];
  const faults = mandateFaults(change, file, person, moment.now);
  if (faults.length > 0 || !person) return faults;

  const outgoing = file.mandates.find(({ id }) => id === change.mandateId)!;
  return [
    decided('APPROVED'),
    ...(holds(outgoing, moment.now) ? endMandate(disputeId, outgoing, 'REPLACED', moment.now) : []),
    ...recordMandate(change, file, person, moment),
  ];
}

function concerned(change: RepresentationChange, file: DisputeFile): readonly string[] {
  const outgoing = file.mandates.filter(({ id }) => id === change.mandateId).map(({ staffId }) => staffId);
  return [change.staffId, ...outgoing];
}
