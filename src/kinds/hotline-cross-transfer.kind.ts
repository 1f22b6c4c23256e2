import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** 12351, 12345, 12348 (justice), 12333 (labour department), 12368 (courts): any line may pass a call to any other. */
const lines = ['HOTLINE_12351', 'HOTLINE_12345', 'JUSTICE_BUREAU', 'HRSS_BUREAU', 'COURT'] as const;

/** One line passes a call to the line whose subject it is. */
export const kind = defineReferralKind({
  code: 'R02',
  name: 'HOTLINE_CROSS_TRANSFER',
  title: { zh: '热线互转', en: 'Transfer between hotlines' },
  basis: [{ law: '国办发〔2020〕53号', article: '', version: '2020' }],
  mark: 'DESIGN',
  from: lines,
  to: lines,
  // The caller is told, which the sender states; no consent is asked for.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'MAIN',
  about: 'DISPUTE',
  perReceiver: true,
  declares: ['CALLER_INFORMED'],
  packet: { documents: ['WORK_ORDER'], groups: ['F0', 'F1', 'F2', 'F4', 'F6'] },
  group: 'F0',
  clocksAtSending: [{ rule: 'SAME_DAY', bears: 'SENDER' }],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    RECEIVE: { stops: ['SAME_DAY'] },
    // From here the receiver's own order runs.
    ACCEPT: { stops: ['SAME_DAY'], starts: [{ rule: 'HOT_CONTACT', bears: 'RECEIVER' }] },
    START: null,
    RECORD_CONTACTED: {
      by: 'RECEIVER',
      from: ['ACCEPTED'],
      to: 'IN_PROGRESS',
      phase: 'CONTACTED',
      stops: ['HOT_CONTACT'],
    },
    SUSPEND: null,
    RESUME: null,
    TERMINATE: null,
  }),
  outcomes: {
    ACCEPTED: { title: { zh: '已承接', en: 'Taken over' }, settles: false },
    RETURNED: { title: { zh: '退回原热线', en: 'Returned to the first line' }, settles: false, needsReason: true },
    DUPLICATE_LINKED: {
      title: { zh: '与重复工单关联', en: 'Linked to an order that exists' },
      settles: false,
      needsReason: true,
    },
  },
  tells: [
    { zh: '来电人', en: 'The caller' },
    { zh: '转出热线', en: 'The line it came from' },
  ],
});
