import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';
import { supervisionLoop } from '../domain/referral/supervision-loop.ts';

/** A court that meets the same fault in its cases suggests to the enterprise, trade or department that it be mended. */
export const kind = defineReferralKind({
  code: 'R29',
  name: 'JUDICIAL_SUGGESTION',
  title: { zh: '司法建议', en: 'Judicial suggestion' },
  basis: [{ law: 'JS', article: '', version: '2023' }],
  mark: 'TO_CHECK',
  from: ['COURT'],
  senderPosts: ['JUDGE'],
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
    'INDUSTRY_COMMERCE_FEDERATION',
    'EMPLOYER',
  ],
  consent: 'NONE',
  requires: ['DISPUTE_OPEN', 'DOCKETED'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  packet: { documents: ['JUD_SUGGESTION'], groups: ['F0', 'F4', 'F17'] },
  group: 'F17',
  clocksAtSending: [],
  declineReasons: [],
  steps: supervisionLoop({
    replyWithin: [{ rule: 'JUD_2M', bears: 'RECEIVER' }],
    proof: ['DELIVERY_PROOF'],
    reply: ['SUPERVISION_REPLY'],
  }),
  outcomes: {
    ADOPTED: { title: { zh: '采纳', en: 'Adopted' }, settles: false },
    PARTLY: { title: { zh: '部分采纳', en: 'Adopted in part' }, settles: false, needsReason: true },
    NOT_ADOPTED: { title: { zh: '不予采纳', en: 'Not adopted' }, settles: false, needsReason: true },
    NO_REPLY: { title: { zh: '逾期未反馈', en: 'No reply' }, settles: false, fromPhase: ['DELIVERED'] },
  },
  tells: [{ zh: '主管部门', en: 'The competent authority' }],
});
