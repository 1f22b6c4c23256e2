import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A hotline hands a caller's order to the union or the labour department, which answers; the hotline calls back. */
export const kind = defineReferralKind({
  code: 'R01',
  name: 'HOTLINE_DISPATCH',
  title: { zh: '热线工单派办', en: 'Hotline order' },
  basis: [
    { law: 'ACFTU-HOTLINE', article: '', version: '2023' },
    { law: '国办发〔2020〕53号', article: '', version: '2020' },
  ],
  mark: 'TO_CHECK',
  from: ['HOTLINE_12351', 'HOTLINE_12345'],
  to: ['UNION', 'HRSS_BUREAU'],
  // To handle an order needs no consent. To tell the employer who called does: no group of the employer's is here.
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'MAIN',
  about: 'DISPUTE',
  variants: ['TIER_GENERAL', 'TIER_DIFFICULT', 'TIER_COMPLEX'],
  declares: ['CALLER_INFORMED'],
  packet: { documents: ['WORK_ORDER'], groups: ['F0', 'F1', 'F2', 'F4', 'F6'] },
  group: 'F0',
  // On an order of 12345 the date printed on it governs; the tier is the default.
  clocksAtSending: [
    { rule: 'HOT_CONTACT', bears: 'RECEIVER' },
    { rule: 'HOT_TIER_1', bears: 'RECEIVER', variant: ['TIER_GENERAL'] },
    { rule: 'HOT_TIER_2', bears: 'RECEIVER', variant: ['TIER_DIFFICULT'] },
    { rule: 'HOT_TIER_3', bears: 'RECEIVER', variant: ['TIER_COMPLEX'] },
  ],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: { phase: 'TAKEN_UP' },
    START: null,
    RECORD_CONTACTED: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      fromPhase: ['TAKEN_UP', 'UNREACHED_ONCE', 'UNREACHED_TWICE'],
      to: 'IN_PROGRESS',
      phase: 'CONTACTED',
      stops: ['HOT_CONTACT'],
    },
    RECORD_UNREACHED: {
      by: 'RECEIVER',
      from: ['ACCEPTED'],
      fromPhase: ['TAKEN_UP'],
      to: 'IN_PROGRESS',
      phase: 'UNREACHED_ONCE',
    },
    RECORD_UNREACHED_AGAIN: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['UNREACHED_ONCE'],
      to: 'IN_PROGRESS',
      phase: 'UNREACHED_TWICE',
      stops: ['HOT_CONTACT'],
    },
    // Once: the phase it leads to is none it starts from.
    EXTEND: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['CONTACTED'],
      to: 'IN_PROGRESS',
      phase: 'EXTENDED',
      needs: ['EXTENSION_DAYS', 'REASON'],
      extends: ['HOT_TIER_1', 'HOT_TIER_2', 'HOT_TIER_3'],
    },
    RECORD_REPLY: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['CONTACTED', 'EXTENDED'],
      to: 'IN_PROGRESS',
      phase: 'ORDER_REPLIED',
      stops: ['HOT_TIER_1', 'HOT_TIER_2', 'HOT_TIER_3'],
    },
    RECORD_CALLBACK: {
      by: 'EITHER',
      from: ['IN_PROGRESS'],
      fromPhase: ['ORDER_REPLIED'],
      to: 'IN_PROGRESS',
      phase: 'CALLBACK_DONE',
    },
    SUSPEND: null,
    RESUME: null,
    TERMINATE: { from: ['ACCEPTED', 'IN_PROGRESS'] },
  }),
  outcomes: {
    RESOLVED: {
      title: { zh: '已解决', en: 'Resolved' },
      settles: true,
      fromPhase: ['ORDER_REPLIED', 'CALLBACK_DONE'],
    },
    EXPLAINED: {
      title: { zh: '已解释说明', en: 'Explained' },
      settles: false,
      fromPhase: ['ORDER_REPLIED', 'CALLBACK_DONE'],
    },
    DIVERTED: {
      title: { zh: '已引导转办', en: 'Diverted' },
      settles: false,
      offers: ['R07', 'R15', 'R19', 'R24'],
    },
    INVALID: { title: { zh: '无效工单', en: 'Invalid' }, settles: false },
    UNREACHABLE: {
      title: { zh: '无法联系', en: 'Unreachable' },
      settles: false,
      fromPhase: ['UNREACHED_TWICE'],
    },
  },
  tells: [
    { zh: '来电人（回访）', en: 'The caller, by a call back' },
    { zh: '热线平台', en: 'The hotline' },
    { zh: '上级工会（月度汇总）', en: 'The superior union, in the monthly summary' },
  ],
});
