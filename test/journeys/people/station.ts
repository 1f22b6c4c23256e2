import type { TestHub } from '../../support/hub.ts';
import { Caller, paper, registered } from './ask.ts';

/** A court's dispute that was assigned to the mediation station before filing, and not accepted yet. */
export async function assignedToStation(hub: TestHub) {
  const clerk = new Caller(hub, 'stf_court_clerk');
  const known = await registered(clerk);
  const { disputeId, worker } = known;
  await clerk.done('receiveComplaint', { disputeId, copies: 1, mediationAgreed: true });
  await clerk.done('recordConsent', {
    disputeId,
    purpose: 'R08',
    partyIds: [worker],
    method: 'E_SIGNED',
    sensitiveAgreed: true,
  });
  const documents = [paper('ASSIGNED_MEDIATION_LETTER'), paper('COMPLAINT')];
  const sending = { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents };
  const { referral } = await clerk.done<{ referral: { id: string } }>('sendReferral', sending, 'referral { id }');
  return { ...known, referralId: referral.id };
}

/** Has the station accept it with the mediator, and tells the codes if it is refused. */
export function accept(hub: TestHub, referralId: string, assigneeId = 'stf_mediator'): Promise<string[]> {
  return new Caller(hub, 'stf_station_admin').step(referralId, 'ACCEPT', { assigneeId, conflictCleared: true });
}
