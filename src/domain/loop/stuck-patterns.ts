import type { Words } from '../../kernel/words.ts';

/** A way a hand-off can be stuck, and what sets it going again. */
export interface StuckPattern {
  readonly title: Words;
  /** What whoever is responsible does about it. */
  readonly fix: Words;
  /** Operation that does it, where one does. */
  readonly by: string | null;
}

/** How long something may lie before it counts as stuck, in days; all of them product defaults (design). */
export const stuckAfterDays = { returned: 7, draft: 30, lapsed: 3 } as const;

/** Every broken pattern the hub looks for. None of them can come about by lawful steps alone, or not for long. */
export const stuckPatterns = {
  RECEIVER_CANNOT_ACT: {
    title: { zh: '接收单位没有在岗人员', en: 'Nobody at the receiver can act' },
    fix: { zh: '撤回后改送其他单位，或为该单位登记人员', en: 'Withdraw and send elsewhere, or enrol somebody there' },
    by: 'takeReferralStep WITHDRAW',
  },
  NOTICE_UNDELIVERED: {
    title: { zh: '移送通知未能送达接收单位的系统', en: 'The receiver’s system was not told of it' },
    fix: {
      zh: '以其他方式告知接收单位；该单位恢复系统后补发通知',
      en: 'Tell the receiver by other means; it replays the notice once its system is back',
    },
    by: 'replayWebhook',
  },
  ASSIGNEE_LEFT: {
    title: { zh: '承办人已离岗', en: 'The person put on it has left' },
    fix: { zh: '接收单位改派承办人，或终止后移送', en: 'The receiver puts somebody else on it, or ends it' },
    by: 'takeReferralStep REASSIGN',
  },
  CLOSED_WITH_OPEN_REFERRAL: {
    title: { zh: '争议已结，移送未闭环', en: 'The dispute is closed and a loop is open' },
    fix: { zh: '重启争议，办完该移送后再结', en: 'Reopen the dispute, end the loop, close again' },
    by: 'reopenDispute',
  },
  ACCEPTED_WITHOUT_CLOCK: {
    title: { zh: '已接受，但法定期限没有起算', en: 'Accepted, and the clock of acceptance never started' },
    fix: { zh: '由运维按接受时间补记期限', en: 'The operator writes the clock down from the acceptance' },
    by: null,
  },
  RETURNED_UNACKNOWLEDGED: {
    title: { zh: '已退回或办结多日，发出单位未确认', en: 'Back for days, and its sender has not acknowledged it' },
    fix: { zh: '发出单位确认闭环', en: 'The sender acknowledges it' },
    by: 'takeReferralStep ACKNOWLEDGE',
  },
  ACCOUNTABLE_WITHOUT_PART: {
    title: { zh: '责任单位看不到本案', en: 'The accountable agency has no live part in the dispute' },
    fix: { zh: '由牵头单位移送给能够办理的单位', en: 'The leading agency refers it to one that can act' },
    by: 'sendReferral',
  },
  CLOCK_ON_CLOSED_REFERRAL: {
    title: { zh: '移送已结束，其期限仍在计算', en: 'A clock runs on a referral that is over' },
    fix: { zh: '由运维停止该期限', en: 'The operator stops the clock' },
    by: null,
  },
  PAUSED_WITH_NOBODY_TO_RESUME: {
    title: { zh: '期限停止计算，无人可恢复', en: 'A clock stands still and nothing under way can resume it' },
    fix: { zh: '负有期限的单位恢复或重新办理', en: 'The agency that bears it resumes it or sends the matter on' },
    by: 'sendReferral',
  },
  STALE_DRAFT: {
    title: { zh: '草稿搁置过久', en: 'A draft has been lying for long' },
    fix: { zh: '发出或取消', en: 'Submit it or cancel it' },
    by: 'takeReferralStep SUBMIT, CANCEL',
  },
  CONSENT_WITHDRAWN: {
    title: { zh: '当事人已撤回同意，移送仍在办理', en: 'A party took its consent back and the referral goes on' },
    fix: { zh: '接收单位终止，或重新取得同意', en: 'The receiver ends it, or consent is given anew' },
    by: 'takeReferralStep TERMINATE',
  },
  LAPSED_NOT_REROUTED: {
    title: { zh: '逾期未接后未改送', en: 'Nobody accepted it in time, and it was sent nowhere else' },
    fix: { zh: '改送其他单位', en: 'Send it to another agency' },
    by: 'rerouteReferral',
  },
  OVERDUE_UNWARNED: {
    title: { zh: '期限已过，无人得到提醒', en: 'A clock ran out and nobody was warned' },
    fix: {
      zh: '由运维检查提醒任务，并通知负有期限的单位',
      en: 'The operator looks after the warnings and tells the bearer',
    },
    by: null,
  },
} as const satisfies Record<string, StuckPattern>;

export type StuckPatternName = keyof typeof stuckPatterns;

export const stuckPatternNames = Object.keys(stuckPatterns) as StuckPatternName[];
