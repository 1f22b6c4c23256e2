import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

const ends = { settles: false, needsReason: true } as const;

/** A signal of trouble at an employer goes to who has to check it, the sooner the higher its level. */
export const kind = defineReferralKind({
  code: 'R03',
  name: 'EARLY_WARNING_PUSH',
  title: { zh: '预警信息推送', en: 'Early warning' },
  // That there are warnings is law; their levels and hours are not.
  basis: [{ law: 'WAGE', article: '38', version: '2020' }],
  mark: 'DESIGN',
  from: [
    'UNION',
    'ENTERPRISE_UNION',
    'COMPREHENSIVE_GOVERNANCE_CENTRE',
    'HRSS_BUREAU',
    'TAX',
    'SOCIAL_INSURANCE_AGENCY',
    'HOUSING_CONSTRUCTION',
    'TRANSPORT',
    'MARKET_REGULATION',
    'POSTAL',
    'HOTLINE_12345',
    'HOTLINE_12351',
    'INDUSTRY_COMMERCE_FEDERATION',
    'TOWNSHIP_MEDIATION_ORG',
  ],
  to: ['UNION', 'LABOUR_INSPECTION'],
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  variants: ['BLUE', 'YELLOW', 'ORANGE', 'RED'],
  perReceiver: true,
  declares: ['SOURCE_LAWFUL'],
  // Employer, headcount and amount; nobody's name.
  packet: { documents: ['WARNING_NOTE'], groups: ['F0', 'F4', 'F16'] },
  group: 'F0',
  // A red one is not checked first: whoever receives it reports (R04), orally within the hour.
  clocksAtSending: [
    { rule: 'EW_BLUE', bears: 'RECEIVER', variant: ['BLUE'] },
    { rule: 'EW_YELLOW', bears: 'RECEIVER', variant: ['YELLOW'] },
    { rule: 'EW_ORANGE', bears: 'RECEIVER', variant: ['ORANGE'] },
    { rule: 'MI_ORAL', bears: 'RECEIVER', variant: ['RED'] },
  ],
  declineReasons: ['NO_JURISDICTION', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    // Checking needs no acceptance: it begins with having read the note.
    COMPLETE: { from: ['RECEIVED', 'ACCEPTED', 'IN_PROGRESS'] },
    SUSPEND: null,
    RESUME: null,
    TERMINATE: null,
  }),
  outcomes: {
    VERIFIED: { title: { zh: '核实属实', en: 'Verified' }, ...ends, offers: ['R04', 'R21', 'R24'] },
    FALSE_ALARM: { title: { zh: '误报', en: 'False alarm' }, ...ends },
    MONITORING: { title: { zh: '持续关注', en: 'Watched further' }, ...ends },
  },
  tells: [
    { zh: '信息来源（非匿名的）', en: 'The source, unless anonymous' },
    { zh: '牵头工会', en: 'The leading union' },
    { zh: '联席会议', en: 'The joint meeting' },
  ],
});
