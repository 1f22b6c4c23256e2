import { attachDocument } from '../../../src/commands/attach-document.ts';
import { closeDispute } from '../../../src/commands/close-dispute.ts';
import { docketCase } from '../../../src/commands/court/docket-case.ts';
import { issueRuling } from '../../../src/commands/court/issue-ruling.ts';
import { receiveComplaint } from '../../../src/commands/court/receive-complaint.ts';
import { recordCollection } from '../../../src/commands/court/record-collection.ts';
import { recordAgreement } from '../../../src/commands/record-agreement.ts';
import { recordConsent } from '../../../src/commands/record-consent.ts';
import { recordPayment } from '../../../src/commands/record-payment.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import { reopenDispute } from '../../../src/commands/reopen-dispute.ts';
import { sendReferral } from '../../../src/commands/send-referral.ts';
import { recordMediationSession } from '../../../src/commands/union/record-mediation-session.ts';
import { withdrawConsent } from '../../../src/commands/withdraw-consent.ts';
import { papers, type Office } from './office.ts';

const station = 'agy_station_yunhua';
const court = 'agy_court_chenggong';

const clerk = 'stf_court_clerk';
const admin = 'stf_station_admin';
const mediator = 'stf_mediator';
const officer = 'stf_enforcement';

/** Assigned, mediated, agreed, confirmed, not paid in full, enforced, closed and reopened. Tells the dispute. */
export async function playWholeMatter(office: Office): Promise<string> {
  const { disputeId, worker, employer } = await register(office, '2025-立-1');
  await office.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: true });
  await consent(office, clerk, { disputeId, purpose: 'R08', partyIds: [worker, employer] });
  const referralId = await playMediation(office, disputeId);
  const { obligationId } = await office.act(mediator, recordAgreement, {
    disputeId,
    partyId: worker,
    amountFen: 900_000,
    instalments: [
      { dueOn: '2025-09-10', amountFen: 400_000 },
      { dueOn: '2025-09-20', amountFen: 500_000 },
    ],
    signedAt: office.clock.now(),
  });
  await office.step(mediator, referralId, 'COMPLETE', { outcome: 'AGREED' });
  await office.step(clerk, referralId, 'ACKNOWLEDGE');
  await playConfirmation(office, { disputeId, subjectId: obligationId, partyIds: [worker, employer] });
  await playEnforcement(office, { disputeId, subjectId: obligationId, partyIds: [worker] });
  const version = await office.versionOf('dispute', disputeId);
  await office.act(clerk, closeDispute, { disputeId, reason: 'ENFORCED', version });
  await office.act(clerk, reopenDispute, {
    disputeId,
    reason: '发现漏项',
    version: await office.versionOf('dispute', disputeId),
  });
  return disputeId;
}

/** A draft that is sent, returned for more, accepted, lengthened, suspended and resumed. */
async function playMediation(office: Office, disputeId: string): Promise<string> {
  const { referralId } = await office.act(clerk, sendReferral, {
    disputeId,
    kind: 'R08',
    toAgencyId: station,
    hold: 'DRAFT',
    message: '请确认',
    documents: papers('ASSIGNED_MEDIATION_LETTER', 'COMPLAINT'),
  });
  await office.step(clerk, referralId, 'SUBMIT');
  await office.step(admin, referralId, 'RECEIVE');
  await office.step(admin, referralId, 'ASK_MORE', { reason: '缺少地址' });
  await office.step(clerk, referralId, 'RESUBMIT', { documents: papers('EVIDENCE') });
  await office.step(admin, referralId, 'ACCEPT', { assigneeId: mediator, conflictCleared: true });
  await office.step(mediator, referralId, 'RECORD_OTHER_PARTY_AGREED', { documents: papers('ADDRESS_CONFIRMATION') });
  await office.step(mediator, referralId, 'EXTEND', { extensionDays: 5, consentOfAll: true });
  await office.step(mediator, referralId, 'SUSPEND', { reason: '鉴定' });
  office.clock.moveTo(new Date('2025-09-04T02:00:00Z'));
  await office.step(mediator, referralId, 'RESUME');
  await office.act(mediator, recordMediationSession, { disputeId, referralId, processNote: '背对背' });
  return referralId;
}

interface Subject {
  readonly disputeId: string;
  readonly subjectId: string;
  readonly partyIds: readonly string[];
}

async function playConfirmation(office: Office, { disputeId, subjectId, partyIds }: Subject): Promise<void> {
  await consent(office, admin, { disputeId, purpose: 'R13', partyIds });
  const documents = papers('CONFIRMATION_APPLICATION', 'MEDIATION_AGREEMENT');
  const sending = { disputeId, kind: 'R13', toAgencyId: court, subjectId, documents };
  const { referralId } = await office.act(admin, sendReferral, sending);
  const caseNumber = '（2025）云0114民特101号';
  await office.act(clerk, docketCase, { disputeId, referralId, version: 1, type: 'CONFIRMATION', caseNumber });
  await office.act('stf_judge', issueRuling, {
    disputeId,
    referralId,
    version: await office.versionOf('referral', referralId),
    courtCaseId: await caseOf(office, referralId),
    ruling: 'CONFIRMED',
    documents: papers('RULING'),
  });
  await office.step(admin, referralId, 'ACKNOWLEDGE');
}

/** One instalment paid in two parts, the other collected by the court. */
async function playEnforcement(office: Office, { disputeId, subjectId, partyIds }: Subject): Promise<void> {
  const instalments = 'select id from instalment where obligation_id = $1 order by due_on';
  const [first, second] = await office.rows<{ id: string }>(instalments, subjectId);
  office.clock.moveTo(new Date('2025-09-11T02:00:00Z'));
  for (const amountFen of [150_000, 250_000]) {
    const payments = [{ instalmentId: first!.id, amountFen, paidOn: '2025-09-10' }];
    await office.act(admin, recordPayment, { disputeId, payments });
  }
  office.clock.moveTo(new Date('2025-09-29T02:00:00Z'));
  await consent(office, admin, { disputeId, purpose: 'R33', partyIds });
  const sending = { disputeId, kind: 'R33', toAgencyId: court, subjectId, documents: papers('EXEC_APPLICATION') };
  const { referralId } = await office.act(admin, sendReferral, sending);
  const caseNumber = '（2025）云0114执7号';
  await office.act(clerk, docketCase, { disputeId, referralId, version: 1, type: 'ENFORCEMENT', caseNumber });
  await office.step(officer, referralId, 'START', { documents: papers('EXEC_NOTICE') });
  await office.act(officer, recordCollection, {
    disputeId,
    referralId,
    version: await office.versionOf('referral', referralId),
    courtCaseId: await caseOf(office, referralId),
    payments: [{ instalmentId: second!.id, amountFen: 500_000, paidOn: '2025-09-29' }],
    outcome: 'ENFORCED',
  });
  await office.step(admin, referralId, 'ACKNOWLEDGE');
}

/** Kept and cancelled, declined, lapsed, ended because a consent was withdrawn; then the suit. Tells the dispute. */
export async function playWhatComesBack(office: Office): Promise<string> {
  const { disputeId, worker } = await register(office, '2025-立-2');
  await office.act(clerk, receiveComplaint, { disputeId, copies: 1, mediationAgreed: false });
  await office.act(clerk, attachDocument, { disputeId, document: papers('EVIDENCE')[0]! });
  const documents = papers('ASSIGNED_MEDIATION_LETTER', 'COMPLAINT');
  const send = async (hold: 'DRAFT' | 'CONSENT' | null) => {
    const sending = { disputeId, kind: 'R08', toAgencyId: station, documents, hold };
    return (await office.act(clerk, sendReferral, sending)).referralId;
  };
  await office.step(clerk, await send('CONSENT'), 'RECORD_CONSENT_REFUSED');
  await office.step(clerk, await send('DRAFT'), 'CANCEL');

  const consentId = await consent(office, clerk, { disputeId, purpose: 'R08', partyIds: [worker] });
  const declined = await send(null);
  await office.step(admin, declined, 'DECLINE', { declineReason: 'CAPACITY', reason: '人手不足' });
  await office.step(clerk, declined, 'ACKNOWLEDGE');

  const lapsed = await send(null);
  office.clock.moveTo(new Date(office.clock.now().getTime() + 15 * 86_400_000));
  if (!(await office.lapse(lapsed))) throw new Error('the referral did not lapse');
  await office.step(clerk, lapsed, 'ACKNOWLEDGE');

  const ended = await send(null);
  await office.step(admin, ended, 'ACCEPT', { assigneeId: mediator, conflictCleared: true });
  await office.act(clerk, withdrawConsent, { disputeId, consentId });
  await office.act(clerk, docketCase, { disputeId, type: 'CIVIL', caseNumber: '（2025）云0114民初9号' });
  return disputeId;
}

/** A dispute a court registers on signed wage notes, with one worker and one employer. */
async function register(office: Office, ownNumber: string) {
  const { disputeId } = await office.act(clerk, registerDispute, {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    channelGround: 'WAGE_IOU',
    channel: 'COURT_FILING',
    headcount: 1,
    ownNumber,
    statement: '持有工资欠条，要求支付所欠工资。',
    parties: [
      { role: 'WORKER', name: '王一' },
      { role: 'EMPLOYER', name: '某花卉公司甲' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
  });
  const ofRole = 'select id from party where dispute_id = $1 and role = $2';
  const [worker, employer] = await Promise.all(
    ['WORKER', 'EMPLOYER'].map((role) => office.one<{ id: string }>(ofRole, disputeId, role)),
  );
  return { disputeId, worker: worker!.id, employer: employer!.id };
}

async function consent(
  office: Office,
  staffId: string,
  given: { disputeId: string; purpose: string; partyIds: readonly string[] },
): Promise<string> {
  const { consentIds } = await office.act(staffId, recordConsent, {
    ...given,
    method: 'SIGNED_PAPER',
    sensitiveAgreed: true,
  });
  return consentIds[0]!;
}

async function caseOf(office: Office, referralId: string): Promise<string> {
  return (await office.one<{ id: string }>('select id from court_case where referral_id = $1', referralId)).id;
}
