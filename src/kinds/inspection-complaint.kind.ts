import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A breach is brought to the labour inspection: by whose right it is (投诉), or by anyone who knows of it (举报). */
export const kind = defineReferralKind({
  code: 'R24',
  name: 'INSPECTION_COMPLAINT',
  title: { zh: '劳动监察投诉举报移送', en: 'Complaint or report to the labour inspection' },
  basis: [
    { law: 'INSP', article: '9, 11, 13-18, 20-21, 26', version: '2004' },
    { law: 'INSP-R', article: '18', version: '2005' },
    { law: 'WAGE', article: '10, 42', version: '2020' },
  ],
  mark: 'SURE',
  from: [
    'UNION',
    'COURT',
    'HOTLINE_12351',
    'HOTLINE_12345',
    'TOWNSHIP_MEDIATION_ORG',
    'COMPREHENSIVE_GOVERNANCE_CENTRE',
  ],
  to: ['LABOUR_INSPECTION'],
  consent: 'NONE',
  requires: ['DISPUTE_OPEN', 'NOT_BEFORE_TRIBUNAL'],
  line: 'SIDE',
  about: 'DISPUTE',
  variants: ['COMPLAINT', 'REPORT'],
  inVariant: {
    COMPLAINT: { consent: 'WORKER', documents: ['COMPLAINT_FORM'], groups: ['F1', 'F2'] },
    // Who reported is the inspector's to know and nobody else's (INSP 9).
    REPORT: { documents: ['REPORT_FORM'], groups: ['F14W'] },
  },
  declares: ['WITHIN_TWO_YEARS'],
  packet: { documents: [], groups: ['F0', 'F4', 'F6', 'F7', 'F14'] },
  group: 'F14',
  clocksAtSending: [{ rule: 'INSP_ACCEPT', bears: 'RECEIVER' }],
  // To look into a complaint is a duty (INSP 11, 13): want of people is no ground to send it back.
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    // The case is filed on the day it is accepted (INSP-R 18), and the sixty days run from there (INSP 17).
    ACCEPT: {
      posts: ['INSPECTOR'],
      phase: 'FILED',
      stops: ['INSP_ACCEPT'],
      starts: [{ rule: 'INSP_60', bears: 'RECEIVER' }],
    },
    START: { posts: ['INSPECTOR'], phase: 'INVESTIGATING' },
    EXTEND: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['INVESTIGATING'],
      to: 'IN_PROGRESS',
      needs: ['EXTENSION_DAYS', 'REASON'],
      extends: ['INSP_60'],
    },
    RECORD_INVESTIGATED: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['INVESTIGATING'],
      to: 'IN_PROGRESS',
      phase: 'INVESTIGATED',
      posts: ['INSPECTOR'],
      stops: ['INSP_60'],
      starts: [{ rule: 'INSP_DECIDE', bears: 'RECEIVER' }],
    },
    SUSPEND: null,
    RESUME: null,
    TERMINATE: { from: ['ACCEPTED', 'IN_PROGRESS'] },
    COMPLETE: { from: ['RECEIVED', 'ACCEPTED', 'IN_PROGRESS'], posts: ['INSPECTOR'] },
  }),
  outcomes: {
    ORDERED: {
      title: { zh: '责令改正/支付', en: 'Ordered to correct or to pay' },
      settles: false,
      fromPhase: ['INVESTIGATED'],
      documents: ['RECTIFICATION_ORDER'],
      offers: ['R30'],
    },
    PENALISED: {
      title: { zh: '行政处理/处罚', en: 'Decided against or penalised' },
      settles: false,
      fromPhase: ['INVESTIGATED'],
      documents: ['ADMIN_DECISION'],
      offers: ['R30'],
    },
    WITHDRAWN: { title: { zh: '已改正撤案', en: 'Withdrawn, corrected' }, settles: true, needsReason: true },
    REDIRECTED: {
      title: { zh: '告知通过仲裁或者诉讼处理', en: 'Told to use arbitration or court' },
      settles: false,
      offers: ['R25'],
    },
    NOT_ACCEPTED: { title: { zh: '不予受理', en: 'Not accepted' }, settles: false, needsReason: true },
    TRANSFERRED: { title: { zh: '移送公安机关', en: 'Transferred to the police' }, settles: false, offers: ['R30'] },
    COURT_ENFORCED: {
      title: { zh: '申请法院强制执行', en: 'Taken to the court for enforcement' },
      settles: false,
      fromPhase: ['INVESTIGATED'],
      documents: ['ADMIN_DECISION'],
    },
  },
  tells: [
    { zh: '投诉人', en: 'The complainant' },
    { zh: '移送工会', en: 'The union that referred it' },
    { zh: '行业主管部门', en: 'The industry department' },
  ],
});
