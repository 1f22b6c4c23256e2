import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';
import { supervisionLoop } from '../domain/referral/supervision-loop.ts';

/** A procuratorate suggests that a department, a court or an enterprise mend what it found. */
export const kind = defineReferralKind({
  code: 'R28',
  name: 'PROCURATORIAL_SUGGESTION',
  title: { zh: '检察建议', en: 'Procuratorial suggestion' },
  basis: [
    { law: 'PSG', article: '', version: '2019' },
    { law: 'PIL', article: '21', version: '2020' },
    { law: '妇女权益保障法', article: '77', version: '2023' },
    { law: '未成年人保护法', article: '106', version: '2024' },
    // Its number is to be checked.
    { law: '安全生产法', article: '74', version: '2021' },
    { law: 'PIPL', article: '70', version: '2021' },
  ],
  mark: 'SURE',
  from: ['PROCURATORATE'],
  senderPosts: ['PROSECUTOR'],
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
    'COURT',
    'EMPLOYER',
  ],
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  // Fifteen days are for a public interest in danger alone (PIL 21).
  variants: ['REGULAR', 'URGENT'],
  perReceiver: true,
  packet: { documents: ['PROC_SUGGESTION'], groups: ['F0', 'F4', 'F17'] },
  group: 'F17',
  clocksAtSending: [],
  declineReasons: [],
  steps: supervisionLoop({
    replyWithin: [
      { rule: 'PROC_2M', bears: 'RECEIVER', variant: ['REGULAR'] },
      { rule: 'PROC_URGENT_15', bears: 'RECEIVER', variant: ['URGENT'] },
    ],
    proof: ['DELIVERY_PROOF'],
    reply: ['SUPERVISION_REPLY'],
  }),
  outcomes: {
    ADOPTED: { title: { zh: '采纳', en: 'Adopted' }, settles: false },
    PARTLY: { title: { zh: '部分采纳', en: 'Adopted in part' }, settles: false, needsReason: true },
    NOT_ADOPTED: { title: { zh: '不予采纳', en: 'Not adopted' }, settles: false, needsReason: true },
    // What follows is no hand-off of this dispute: report to the superior or the people's congress, or a suit of its own.
    NO_REPLY: { title: { zh: '逾期未回复', en: 'No reply' }, settles: false, fromPhase: ['DELIVERED'] },
  },
  tells: [
    { zh: '被建议单位的上级', en: 'The superior of the body it was made to' },
    { zh: '工会', en: 'The union' },
  ],
});
