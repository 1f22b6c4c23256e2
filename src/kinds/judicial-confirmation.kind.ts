import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** The parties jointly ask a court to confirm an agreement; the mediation body hands the bundle over for them. */
export const kind = defineReferralKind({
  code: 'R13',
  name: 'JUDICIAL_CONFIRMATION',
  title: { zh: '司法确认', en: 'Judicial confirmation' },
  basis: [
    { law: 'CPL', article: '187, 205-206', version: '2024' },
    { law: 'CPL-I', article: '351-358, 372', version: '2022' },
    { law: 'JCR', article: '1-5, 9, 11', version: '2011' },
    { law: 'PML', article: '33', version: '2011' },
  ],
  mark: 'SURE',
  from: [
    'INVITED_MEDIATION_ORG',
    'PEOPLES_MEDIATION_COMMITTEE',
    'TOWNSHIP_MEDIATION_ORG',
    'ENTERPRISE_MEDIATION_COMMITTEE',
    'ONE_STOP_NEW_FORM_CENTRE',
    'UNION',
  ],
  to: ['COURT'],
  consent: 'JOINT',
  requires: ['DISPUTE_OPEN', 'AGREEMENT_EFFECTIVE', 'CONFIRMATION_IN_TIME'],
  line: 'MAIN',
  about: 'OBLIGATION',
  packet: {
    documents: ['CONFIRMATION_APPLICATION', 'MEDIATION_AGREEMENT'],
    groups: ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F10', 'F11', 'F13'],
  },
  group: 'F0',
  clocksAtSending: [{ rule: 'JC_ACCEPT', bears: 'RECEIVER' }],
  stopsAtSending: ['JC_APPLY'],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: {
      posts: ['COURT_FILING_CLERK', 'JUDGE', 'JUDICIAL_ASSISTANT', 'COURT_CLERK'],
      phase: 'DOCKETED',
      needs: ['CASE_NUMBER'],
      stops: ['JC_ACCEPT'],
      starts: [
        { rule: 'SPECIAL_30', bears: 'RECEIVER' },
        { rule: 'JC_REVIEW_15', bears: 'RECEIVER' },
      ],
    },
    COMPLETE: { posts: ['JUDGE'] },
  }),
  outcomes: {
    CONFIRMED: {
      title: { zh: '裁定确认有效', en: 'Confirmed by ruling' },
      settles: true,
      makesEnforceable: true,
      starts: [
        { rule: 'JC_OBJECT', bears: 'SENDER' },
        { rule: 'ENF_2Y', bears: 'SENDER', anchor: 'LAST_INSTALMENT' },
      ],
      offers: ['R33'],
    },
    REJECTED: {
      title: { zh: '裁定驳回', en: 'Rejected by ruling' },
      settles: false,
      needsReason: true,
      offers: ['R07', 'R15', 'R18'],
    },
    NOT_ACCEPTED: {
      title: { zh: '不予受理', en: 'Not accepted' },
      settles: false,
      needsReason: true,
      offers: ['R14', 'R15'],
    },
    WITHDRAWN: { title: { zh: '撤回申请', en: 'Application withdrawn' }, settles: false },
  },
  tells: [
    { zh: '双方当事人', en: 'Both parties' },
    { zh: '委派法院与移送工会', en: 'The court and the union that referred it' },
  ],
});
