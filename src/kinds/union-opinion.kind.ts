import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';
import { supervisionLoop } from '../domain/referral/supervision-loop.ts';

/** A union tells an employer in writing what it has broken and asks for correction and a written reply (两书之一). */
export const kind = defineReferralKind({
  code: 'R22',
  name: 'UNION_OPINION',
  title: { zh: '工会劳动法律监督意见书', en: "Union's opinion to an employer" },
  basis: [
    { law: 'TUL', article: '23, 26', version: '2022' },
    { law: 'UNION-S', article: '', version: '2021' },
    { law: '浙江省工会劳动法律监督条例', article: '21-24', version: '2022' },
  ],
  mark: 'TO_CHECK',
  from: ['UNION'],
  to: ['EMPLOYER'],
  // The complainant stays unnamed: with no personal group in the packet nobody has to be asked.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  declares: ['FACTS_CHECKED', 'SIGNED_BY_CHAIR'],
  packet: { documents: ['UNION_OPINION'], groups: ['F0', 'F4', 'F17'] },
  group: 'F17',
  clocksAtSending: [],
  declineReasons: [],
  steps: supervisionLoop({
    replyWithin: [{ rule: 'UNION_OPINION_REPLY', bears: 'RECEIVER' }],
    // A record that delivery was refused is a proof too: the suggestion rests on it (浙江省工会劳动法律监督条例 23).
    proof: ['DELIVERY_PROOF'],
    reply: ['SUPERVISION_REPLY'],
  }),
  outcomes: {
    CORRECTED: { title: { zh: '已改正', en: 'Corrected' }, settles: true, needsReason: true },
    PARTLY: {
      title: { zh: '部分改正', en: 'Corrected in part' },
      settles: false,
      needsReason: true,
      offers: ['R23', 'R26'],
    },
    DISPUTED: {
      title: { zh: '提出异议', en: 'Disputed' },
      settles: false,
      needsReason: true,
      offers: ['R23', 'R26'],
    },
    NO_REPLY: {
      title: { zh: '逾期未答复', en: 'No reply' },
      settles: false,
      fromPhase: ['DELIVERED'],
      offers: ['R23', 'R26'],
    },
    REFUSED: {
      title: { zh: '拒收或拒绝改正', en: 'Delivery or correction refused' },
      settles: false,
      needsReason: true,
      offers: ['R23', 'R26'],
    },
  },
  tells: [
    { zh: '企业工会', en: 'The enterprise union' },
    { zh: '投诉人（结果）', en: 'The complainant, of the result' },
    { zh: '上级工会', en: 'The superior union' },
  ],
});
