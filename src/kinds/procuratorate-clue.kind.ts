import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A clue goes to the procuratorate, where supervision was of no avail or a group or the public interest is at risk. */
export const kind = defineReferralKind({
  code: 'R26',
  name: 'PROCURATORATE_CLUE',
  title: { zh: '案件线索移送检察机关', en: 'Clue passed to the procuratorate' },
  basis: [
    { law: 'ACFTU-SPP 一函两书', article: '', version: '2024' },
    { law: 'PSG', article: '', version: '2019' },
    { law: '妇女权益保障法', article: '77', version: '2023' },
    { law: 'PIL', article: '', version: '2020' },
  ],
  mark: 'SURE',
  from: ['UNION', 'COURT', 'HRSS_BUREAU'],
  senderLevels: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'],
  to: ['PROCURATORATE'],
  // The worker stays unnamed: with no personal group in the packet nobody has to be asked.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  declares: ['CLUE_GROUND'],
  packet: { documents: ['CLUE_TRANSFER_LETTER'], groups: ['F0', 'F4', 'F6', 'F17'] },
  // It belongs to the union's supervision, which is what its sender may see; the review of the clue (F15) is the prosecutor's.
  group: 'F17',
  clocksAtSending: [
    { rule: 'CLUE_ACK_5', bears: 'RECEIVER' },
    { rule: 'CLUE_FEEDBACK_30', bears: 'RECEIVER' },
  ],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    RECEIVE: { stops: ['CLUE_ACK_5'] },
    ACCEPT: { posts: ['PROSECUTOR', 'PROSECUTOR_ASSISTANT'], phase: 'REVIEWING', stops: ['CLUE_ACK_5'] },
    START: null,
    RECORD_REPLY: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      to: 'IN_PROGRESS',
      phase: 'FEEDBACK',
      stops: ['CLUE_FEEDBACK_30'],
    },
    SUSPEND: null,
    RESUME: null,
    TERMINATE: null,
    COMPLETE: { posts: ['PROSECUTOR'] },
  }),
  outcomes: {
    FILED: { title: { zh: '立案', en: 'Filed' }, settles: false },
    NOT_FILED: { title: { zh: '不予立案', en: 'Not filed' }, settles: false, needsReason: true },
    SUPPORT_SUIT: { title: { zh: '支持起诉', en: 'Suit to be supported' }, settles: false, offers: ['R27'] },
    SUGGESTION: { title: { zh: '制发检察建议', en: 'Suggestion to be made' }, settles: false, offers: ['R28'] },
    PUBLIC_INTEREST: { title: { zh: '公益诉讼立案', en: 'Public-interest case' }, settles: false },
    TRANSFERRED: { title: { zh: '移送其他机关', en: 'Passed on elsewhere' }, settles: false },
  },
  tells: [
    { zh: '工会', en: 'The union' },
    { zh: '劳动者（适当时）', en: 'The worker, when appropriate' },
  ],
});
