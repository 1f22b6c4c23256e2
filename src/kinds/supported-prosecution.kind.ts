import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** The procuratorate is asked to support a worker's own suit; the worker stays the plaintiff. */
export const kind = defineReferralKind({
  code: 'R27',
  name: 'SUPPORTED_PROSECUTION',
  title: { zh: '支持起诉', en: 'Support of a suit' },
  basis: [{ law: 'CPL', article: '15', version: '2024' }],
  mark: 'TO_CHECK',
  from: [
    'UNION',
    'LEGAL_AID_CENTRE',
    'HRSS_BUREAU',
    'LAW_FIRM',
    'WOMENS_FEDERATION',
    'DISABLED_FEDERATION',
    'JUSTICE_BUREAU',
  ],
  to: ['PROCURATORATE'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  packet: {
    documents: ['SUPPORT_APPLICATION'],
    groups: ['F0', 'F1', 'F2', 'F4', 'F6', 'F7', 'F10', 'F11', 'F12', 'F15'],
  },
  group: 'F0',
  clocksAtSending: [{ rule: 'SUPPORT_REVIEW_15', bears: 'RECEIVER' }],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'PARTY_REFUSED', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: { posts: ['PROSECUTOR', 'PROSECUTOR_ASSISTANT'], phase: 'REVIEWING' },
    COMPLETE: { posts: ['PROSECUTOR'] },
  }),
  outcomes: {
    OPINION_ISSUED: {
      title: { zh: '出具支持起诉意见', en: 'Opinion issued' },
      settles: false,
      documents: ['SUPPORT_OPINION'],
      offers: ['R18'],
    },
    NOT_SUPPORTED: { title: { zh: '不支持起诉', en: 'Not supported' }, settles: false, needsReason: true },
    SETTLED_BEFORE: { title: { zh: '起诉前已解决', en: 'Settled before suit' }, settles: true },
  },
  tells: [
    { zh: '劳动者', en: 'The worker' },
    { zh: '法院与工会', en: 'Court and union' },
  ],
});
