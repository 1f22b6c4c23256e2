import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A judge or a tribunal leads the mediation and asks somebody to attend and help. */
export const kind = defineReferralKind({
  code: 'R10',
  name: 'COURT_INVITED_ASSISTANCE',
  title: { zh: '邀请协助调解', en: 'Invitation to assist mediation' },
  basis: [
    { law: 'CPL', article: '98', version: '2024' },
    { law: 'ARB-R', article: '71', version: '2017' },
  ],
  mark: 'SURE',
  from: ['COURT', 'LABOUR_ARBITRATION'],
  to: [
    'UNION',
    'ENTERPRISE_UNION',
    'INDUSTRY_COMMERCE_FEDERATION',
    'HRSS_BUREAU',
    'PEOPLES_MEDIATION_COMMITTEE',
    'TOWNSHIP_MEDIATION_ORG',
    'INVITED_MEDIATION_ORG',
    'WOMENS_FEDERATION',
    'DISABLED_FEDERATION',
  ],
  consent: 'ALL',
  requires: ['DISPUTE_OPEN', 'CASE_PENDING'],
  declares: ['PRESENCE_AGREED'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  packet: { documents: ['INVITATION_LETTER'], groups: ['F0', 'F1', 'F4', 'F6'] },
  group: 'F0',
  // The invitation names the hour; the law sets no figure.
  clocksAtSending: [],
  declineReasons: ['CONFLICT_OF_INTEREST', 'CAPACITY', 'OTHER'],
  steps: closedLoopWith({ ASK_MORE: null, RESUBMIT: null, SUSPEND: null, RESUME: null }),
  outcomes: {
    ASSISTED: { title: { zh: '已协助', en: 'Assisted' }, settles: false },
    UNABLE: { title: { zh: '未能协助', en: 'Unable to assist' }, settles: false, needsReason: true },
  },
  tells: [
    { zh: '办案法院或仲裁庭', en: 'The court or the tribunal' },
    { zh: '双方当事人', en: 'Both parties' },
  ],
});
