import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** The inspection tells the worker that the matter goes, or already is, before arbitration or court. */
export const kind = defineReferralKind({
  code: 'R25',
  name: 'INSPECTION_REDIRECT',
  title: { zh: '监察告知转仲裁/法院', en: 'Notice of the inspection to use arbitration or court' },
  basis: [{ law: 'INSP', article: '21', version: '2004' }],
  mark: 'SURE',
  from: ['LABOUR_INSPECTION'],
  // The worker is told; arbitration or the union gets the copy, each by a referral of its own.
  to: ['WORKERS', 'LABOUR_ARBITRATION', 'UNION'],
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  perReceiver: true,
  packet: { documents: ['REDIRECT_NOTICE'], groups: ['F0', 'F4', 'F14'] },
  group: 'F14',
  clocksAtSending: [{ rule: 'INSP_REDIRECT_5', bears: 'SENDER' }],
  // Who is told something cannot decline to be told.
  declineReasons: [],
  steps: closedLoopWith({
    // The worker may not be at the hub: the inspection then writes down that she was told.
    RECEIVE: { by: 'EITHER', stops: ['INSP_REDIRECT_5'] },
    ACCEPT: null,
    DECLINE: null,
    ASK_MORE: null,
    RESUBMIT: null,
    START: null,
    SUSPEND: null,
    RESUME: null,
    TERMINATE: null,
    LAPSE: null,
    REQUEST_CANCELLATION: null,
    AGREE_CANCELLATION: null,
    REFUSE_CANCELLATION: null,
    COMPLETE: { by: 'EITHER', from: ['RECEIVED'] },
    WITHDRAW: { from: ['SENT'] },
  }),
  outcomes: {
    TOLD: { title: { zh: '已告知', en: 'Told' }, settles: false, offers: ['R15', 'R18'] },
  },
  tells: [
    { zh: '劳动者', en: 'The worker' },
    { zh: '移送单位', en: 'The agency that referred it' },
  ],
});
