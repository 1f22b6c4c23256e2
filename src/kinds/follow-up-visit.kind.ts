import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** Agencies that close disputes, and the union whose desk visits afterwards. */
const handlers = [
  'UNION',
  'INVITED_MEDIATION_ORG',
  'TOWNSHIP_MEDIATION_ORG',
  'PEOPLES_MEDIATION_COMMITTEE',
  'ONE_STOP_NEW_FORM_CENTRE',
  'LABOUR_ARBITRATION',
  'LABOUR_INSPECTION',
  'COURT',
  'LEGAL_AID_CENTRE',
] as const;

const visited = { settles: false, fromPhase: ['CONTACTED', 'RATED'] } as const;

/** After the closing somebody asks whether it was performed and whether the worker is content. */
export const kind = defineReferralKind({
  code: 'R36',
  name: 'FOLLOW_UP_VISIT',
  title: { zh: '回访', en: 'Follow-up visit' },
  basis: [{ law: 'LAL', article: '59', version: '2022' }],
  mark: 'DESIGN',
  // A hotline leads what nobody took over, and so may be the one that closes.
  from: [...handlers, 'HOTLINE_12351', 'HOTLINE_12345'],
  to: handlers,
  consent: 'WORKER',
  requires: ['DISPUTE_CLOSED'],
  line: 'SIDE',
  about: 'DISPUTE',
  variants: ['REGULAR', 'KEY_CASE'],
  declares: ['CONTACT_CONSENT_LIVE'],
  packet: { documents: ['FOLLOW_UP_TASK'], groups: ['F0', 'F1', 'F2', 'F10', 'F18'] },
  group: 'F0',
  clocksAtSending: [
    { rule: 'FOLLOW_UP_30', bears: 'RECEIVER' },
    { rule: 'FOLLOW_UP_180', bears: 'RECEIVER', variant: ['KEY_CASE'] },
  ],
  declineReasons: ['CAPACITY', 'CONFLICT_OF_INTEREST', 'PARTY_REFUSED', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: { phase: 'PLANNED' },
    START: null,
    // A key case is reached a second time before it is completed.
    RECORD_CONTACTED: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      to: 'IN_PROGRESS',
      phase: 'CONTACTED',
      stops: ['FOLLOW_UP_30'],
    },
    RECORD_UNREACHED: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      fromPhase: ['PLANNED', 'RATED'],
      to: 'IN_PROGRESS',
      phase: 'UNREACHED_ONCE',
    },
    RECORD_UNREACHED_AGAIN: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['UNREACHED_ONCE'],
      to: 'IN_PROGRESS',
      phase: 'UNREACHED_TWICE',
      stops: ['FOLLOW_UP_30'],
    },
    RECORD_RATING: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['CONTACTED'],
      to: 'IN_PROGRESS',
      phase: 'RATED',
      documents: ['RATING_FORM'],
    },
    SUSPEND: null,
    RESUME: null,
    TERMINATE: { from: ['ACCEPTED', 'IN_PROGRESS'] },
    COMPLETE: { from: ['IN_PROGRESS'], fromPhase: ['CONTACTED', 'RATED', 'UNREACHED_TWICE'], raises: 'FOLLOW_UP_DONE' },
  }),
  outcomes: {
    SATISFIED: { title: { zh: '满意', en: 'Satisfied' }, ...visited },
    BASICALLY: { title: { zh: '基本满意', en: 'Satisfied on the whole' }, ...visited },
    DISSATISFIED: { title: { zh: '不满意', en: 'Dissatisfied' }, ...visited },
    // Two attempts on different days come first.
    UNREACHED: {
      title: { zh: '未联系上', en: 'Not reached' },
      settles: false,
      fromPhase: ['UNREACHED_TWICE'],
    },
    // The breach is a ground to reopen, which the lead decides; the visit itself edits nothing.
    RELAPSED: { title: { zh: '再次违约', en: 'Broken again' }, ...visited, offers: ['R33'] },
  },
  tells: [
    { zh: '原承办单位', en: 'The agency that handled it' },
    { zh: '统计', en: 'Statistics' },
  ],
});
