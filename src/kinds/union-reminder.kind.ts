import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';
import { supervisionLoop } from '../domain/referral/supervision-loop.ts';

/** A union reminds an employer of a risk or a minor breach, before anything stronger is said (一函). */
export const kind = defineReferralKind({
  code: 'R21',
  name: 'UNION_REMINDER',
  title: { zh: '工会劳动法律监督提示函', en: "Union's reminder to an employer" },
  basis: [{ law: 'UNION-S', article: '', version: '2021' }],
  mark: 'SURE',
  from: ['UNION'],
  to: ['EMPLOYER'],
  // The complainant stays unnamed: with no personal group in the packet nobody has to be asked.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  declares: ['FACTS_CHECKED'],
  packet: { documents: ['UNION_REMINDER_LETTER'], groups: ['F0', 'F4', 'F17'] },
  group: 'F17',
  clocksAtSending: [],
  declineReasons: [],
  steps: supervisionLoop({ replyWithin: [{ rule: 'UNION_REMINDER_10', bears: 'RECEIVER' }] }),
  outcomes: {
    CORRECTED: { title: { zh: '已改正', en: 'Corrected' }, settles: true, needsReason: true },
    EXPLAINED: {
      title: { zh: '已说明并被采纳', en: 'Explained, and accepted' },
      settles: false,
      needsReason: true,
    },
    PARTLY_CORRECTED: {
      title: { zh: '部分改正', en: 'Corrected in part' },
      settles: false,
      needsReason: true,
      offers: ['R22'],
    },
    NO_REPLY: {
      title: { zh: '逾期未答复', en: 'No reply' },
      settles: false,
      fromPhase: ['DELIVERED'],
      offers: ['R22'],
    },
    REFUSED: { title: { zh: '拒绝改正', en: 'Refused' }, settles: false, needsReason: true, offers: ['R22'] },
  },
  tells: [
    { zh: '企业工会', en: 'The enterprise union' },
    { zh: '投诉人（不泄露身份）', en: 'The complainant, without a leak of identity' },
  ],
});
