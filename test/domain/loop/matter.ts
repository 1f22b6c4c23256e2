import { receiveComplaint } from '../../../src/commands/court/receive-complaint.ts';
import { recordConsent } from '../../../src/commands/record-consent.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import { sendReferral } from '../../../src/commands/send-referral.ts';
import { papers, type Office } from '../referral/office.ts';

export const court = 'agy_court_chenggong';
export const station = 'agy_station_yunhua';
export const clerk = 'stf_court_clerk';
export const admin = 'stf_station_admin';
export const mediator = 'stf_mediator';

/** A complaint the court has received, ready to be assigned to a mediation organisation. */
export async function complaint(office: Office, ownNumber: string, { consented = true } = {}): Promise<string> {
  const { disputeId } = await office.act(clerk, registerDispute, {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    channelGround: 'WAGE_IOU',
    channel: 'COURT_FILING',
    headcount: 1,
    ownNumber,
    statement: '要求支付所欠工资。',
    parties: [
      { role: 'WORKER', name: '甲' },
      { role: 'EMPLOYER', name: '乙公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1000 }],
  });
  await office.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: true });
  if (!consented) return disputeId;
  const parties = await office.rows<{ id: string }>('select id from party where dispute_id = $1', disputeId);
  const partyIds = parties.map(({ id }) => id);
  await office.act(clerk, recordConsent, {
    disputeId,
    purpose: 'R08',
    partyIds,
    method: 'SIGNED_PAPER',
    sensitiveAgreed: true,
  });
  return disputeId;
}

export const assignment = papers('ASSIGNED_MEDIATION_LETTER', 'COMPLAINT');

/** Assigns the mediation of a complaint; tells the referral. */
export async function assign(
  office: Office,
  disputeId: string,
  more: Partial<Parameters<typeof sendReferral>[0]> = {},
): Promise<string> {
  const sending = { disputeId, kind: 'R08', toAgencyId: station, documents: assignment, ...more };
  return (await office.act(clerk, sendReferral, sending)).referralId;
}

export async function accept(office: Office, referralId: string): Promise<void> {
  await office.step(admin, referralId, 'ACCEPT', { assigneeId: mediator, conflictCleared: true });
}
