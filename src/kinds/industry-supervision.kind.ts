import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A department of a trade is asked to use its own levers where the inspection alone cannot get the wages paid. */
export const kind = defineReferralKind({
  code: 'R31',
  name: 'INDUSTRY_SUPERVISION',
  title: { zh: '行业主管部门督办', en: 'Supervision by an industry department' },
  basis: [{ law: 'WAGE', article: '7, 28-33, 38, 55-57, 63', version: '2020' }],
  mark: 'SURE',
  from: ['HRSS_BUREAU', 'UNION', 'LABOUR_INSPECTION', 'COMPREHENSIVE_GOVERNANCE_CENTRE'],
  to: ['HOUSING_CONSTRUCTION', 'TRANSPORT', 'MARKET_REGULATION', 'POSTAL'],
  // A list of arrears without names or identity numbers: nobody has to be asked.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  packet: { documents: ['SUPERVISION_LETTER'], groups: ['F0', 'F4', 'F6', 'F17'] },
  group: 'F17',
  clocksAtSending: [
    { rule: 'INDUSTRY_PLAN_5', bears: 'RECEIVER' },
    { rule: 'INDUSTRY_RESULT_15', bears: 'RECEIVER' },
  ],
  // Supervision of its trade is the department's duty (WAGE 7): want of people is no ground to send it back.
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    START: { phase: 'INVESTIGATING' },
    RECORD_REPLY: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      to: 'IN_PROGRESS',
      phase: 'PLAN_REPLIED',
      stops: ['INDUSTRY_PLAN_5'],
    },
    SUSPEND: null,
    RESUME: null,
    TERMINATE: { from: ['ACCEPTED', 'IN_PROGRESS'] },
  }),
  outcomes: {
    PAID_BY_GENERAL_CONTRACTOR: {
      title: { zh: '施工总承包单位先行清偿', en: 'Paid first by the general contractor' },
      settles: true,
    },
    PAID_FROM_GUARANTEE: { title: { zh: '工资保证金支付', en: 'Paid from the wage deposit' }, settles: true },
    PAID_BY_OWNER: { title: { zh: '建设单位垫付', en: 'Advanced by the project owner' }, settles: true },
    STOPPED: { title: { zh: '责令停工/停业', en: 'Work stopped' }, settles: false, needsReason: true },
    PENALISED: { title: { zh: '行政处罚', en: 'Penalised' }, settles: false, needsReason: true },
    NO_GROUND: { title: { zh: '无处置依据', en: 'No ground to act' }, settles: false, needsReason: true },
  },
  tells: [
    { zh: '人社部门', en: 'The labour department' },
    { zh: '工会', en: 'The union' },
    { zh: '劳动者', en: 'The workers' },
  ],
});
