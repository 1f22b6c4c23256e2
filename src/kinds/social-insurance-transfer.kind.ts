import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** Contributions that were not paid, or too little of them, go to whoever audits or collects them. */
export const kind = defineReferralKind({
  code: 'R32',
  name: 'SOCIAL_INSURANCE_TRANSFER',
  title: { zh: '社会保险稽核/征缴移送', en: 'Transfer for social-insurance audit or collection' },
  basis: [
    { law: '社会保险法', article: '58, 61-63, 82, 86', version: '2018' },
    { law: 'INSP', article: '11', version: '2004' },
    { law: 'LDI-2', article: '19', version: '2025' },
  ],
  mark: 'SURE',
  from: ['UNION', 'LABOUR_INSPECTION', 'LABOUR_ARBITRATION'],
  to: ['SOCIAL_INSURANCE_AGENCY', 'TAX'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  declares: ['DAMAGES_NOT_CLAIMED'],
  // The identity number (F3) is there to find the account, for nothing else.
  packet: { documents: ['SOCIAL_INSURANCE_SLIP'], groups: ['F0', 'F1', 'F3', 'F4', 'F6', 'F7'] },
  group: 'F0',
  clocksAtSending: [{ rule: 'SOCIAL_60', bears: 'RECEIVER' }],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({ START: { phase: 'INVESTIGATING' } }),
  outcomes: {
    PAID: { title: { zh: '已补缴', en: 'Paid' }, settles: true },
    PLAN: { title: { zh: '签订缓缴协议/补缴计划', en: 'Plan to pay' }, settles: false },
    NO_BASIS: { title: { zh: '无征缴依据', en: 'No basis to collect' }, settles: false },
    COURT_ENFORCED: {
      title: { zh: '申请法院强制征缴', en: 'Taken to the court for collection' },
      settles: false,
    },
  },
  tells: [
    { zh: '劳动者', en: 'The worker' },
    { zh: '工会', en: 'The union' },
  ],
});
