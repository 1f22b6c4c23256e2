import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';
import { supervisionLoop } from '../domain/referral/supervision-loop.ts';
import { stepNames } from '../domain/referral/step-names.ts';

/** A general union of a county or above asks the department of its level to act, its opinion having been of no avail. */
export const kind = defineReferralKind({
  code: 'R23',
  name: 'UNION_SUGGESTION',
  title: { zh: '工会劳动法律监督建议书', en: "Union's suggestion to a department" },
  basis: [
    { law: 'TUL', article: '23, 26', version: '2022' },
    { law: 'INSP', article: '9', version: '2004' },
    { law: 'UNION-S', article: '', version: '2021' },
    { law: '浙江省工会劳动法律监督条例', article: '23', version: '2022' },
  ],
  mark: 'TO_CHECK',
  from: ['UNION'],
  senderLevels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'],
  to: [
    'HRSS_BUREAU',
    'LABOUR_INSPECTION',
    'HOUSING_CONSTRUCTION',
    'TRANSPORT',
    'MARKET_REGULATION',
    'POSTAL',
    'EMERGENCY_MANAGEMENT',
    'HEALTH',
    'TAX',
    'SOCIAL_INSURANCE_AGENCY',
  ],
  // The complainant stays unnamed: with no personal group in the packet nobody has to be asked.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN', 'OPINION_NOT_FOLLOWED'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  packet: {
    documents: ['UNION_SUGGESTION', 'UNION_OPINION', 'DELIVERY_PROOF'],
    groups: ['F0', 'F4', 'F6', 'F17'],
  },
  group: 'F17',
  clocksAtSending: [],
  declineReasons: [],
  steps: supervisionLoop({
    replyWithin: [
      { rule: 'UNION_SUG_DEPT', bears: 'RECEIVER' },
      { rule: 'UNION_SUG_REPLY', bears: 'RECEIVER' },
    ],
    between: {
      RECORD_FILED: {
        title: stepNames.RECORD_FILED,
        by: 'EITHER',
        from: ['IN_PROGRESS'],
        fromPhase: ['DELIVERED'],
        to: 'IN_PROGRESS',
        phase: 'DEPT_FILED',
        stops: ['UNION_SUG_DEPT'],
      },
    },
  }),
  outcomes: {
    ADOPTED: { title: { zh: '采纳', en: 'Adopted' }, settles: false },
    PARTLY_ADOPTED: { title: { zh: '部分采纳', en: 'Adopted in part' }, settles: false, needsReason: true },
    NOT_ADOPTED: { title: { zh: '不予采纳', en: 'Not adopted' }, settles: false, needsReason: true, offers: ['R26'] },
    NO_REPLY: {
      title: { zh: '逾期未答复', en: 'No reply' },
      settles: false,
      fromPhase: ['DELIVERED', 'DEPT_FILED'],
      offers: ['R26', 'R35'],
    },
  },
  tells: [
    { zh: '用人单位', en: 'The employer' },
    { zh: '投诉人', en: 'The complainant' },
    { zh: '上级工会', en: 'The superior union' },
  ],
});
