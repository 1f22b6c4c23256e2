import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** The parties jointly ask the commission to review an agreement and turn it into an enforceable document. */
export const kind = defineReferralKind({
  code: 'R12',
  name: 'ARBITRATION_REVIEW',
  title: { zh: '调解协议仲裁审查', en: 'Review of an agreement by the commission' },
  basis: [
    { law: 'ARB-R', article: '74-77', version: '2017' },
    { law: 'NEG-R', article: '27', version: '2012' },
    { law: '人社部发〔2022〕9号', article: '1', version: '2022' },
  ],
  mark: 'TO_CHECK',
  from: [
    'UNION',
    'INVITED_MEDIATION_ORG',
    'PEOPLES_MEDIATION_COMMITTEE',
    'TOWNSHIP_MEDIATION_ORG',
    'ENTERPRISE_MEDIATION_COMMITTEE',
    'ONE_STOP_NEW_FORM_CENTRE',
  ],
  to: ['LABOUR_ARBITRATION'],
  consent: 'JOINT',
  requires: ['DISPUTE_OPEN', 'AGREEMENT_EFFECTIVE', 'REVIEW_IN_TIME'],
  declares: ['SIGNED_JOINTLY', 'NOT_ON_LABOUR_RELATION'],
  line: 'MAIN',
  about: 'OBLIGATION',
  packet: {
    documents: ['ARB_REVIEW_APPLICATION', 'MEDIATION_AGREEMENT'],
    groups: ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F10', 'F11', 'F12'],
  },
  group: 'F0',
  // The commission decides on acceptance "promptly"; there is no figure.
  clocksAtSending: [],
  stopsAtSending: ['ARBREV_APPLY'],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: {
      posts: ['ARBITRATION_FILING_CLERK', 'ARBITRATOR'],
      phase: 'DOCKETED',
      needs: ['CASE_NUMBER'],
      starts: [{ rule: 'ARBREV_5', bears: 'RECEIVER' }],
    },
    EXTEND: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      to: 'IN_PROGRESS',
      needs: ['EXTENSION_DAYS', 'REASON'],
      extends: ['ARBREV_5'],
    },
    COMPLETE: { posts: ['ARBITRATOR'] },
  }),
  outcomes: {
    GRANTED: {
      title: { zh: '审查确认，制作调解书', en: 'Confirmed by a mediation document' },
      settles: true,
      documents: ['ARB_MEDIATION_DOCUMENT'],
      makesEnforceable: true,
      starts: [{ rule: 'ENF_2Y', bears: 'SENDER', anchor: 'LAST_INSTALMENT' }],
      offers: ['R33'],
    },
    REFUSED: {
      title: { zh: '不予受理或不予确认', en: 'Not accepted or not confirmed' },
      settles: false,
      needsReason: true,
      offers: ['R14', 'R15'],
    },
    WITHDRAWN: { title: { zh: '撤回申请', en: 'Application withdrawn' }, settles: false },
  },
  tells: [
    { zh: '双方当事人', en: 'Both parties' },
    { zh: '调解组织', en: 'The mediation body' },
  ],
});
