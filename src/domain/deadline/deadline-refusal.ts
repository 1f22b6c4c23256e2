import type { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';

/** Every reason a due date is refused, with the sentence shown to people. */
export const deadlineRefusalWords = {
  DEADLINE_BAD_DATE: { zh: '日期或者时间不存在，或者格式不对', en: 'The date or time does not exist or is misspelt' },
  DEADLINE_INSTANT_NEEDED: {
    zh: '按小时计算的期限需要带时区的准确时间',
    en: 'A period in hours needs the exact time with its offset',
  },
  DEADLINE_PAUSE_NOT_ALLOWED: { zh: '该期限没有可以扣除的时间', en: 'Nothing stops this period' },
  DEADLINE_PAUSE_BEFORE_START: { zh: '停止计算早于期限开始', en: 'The pause begins before the period does' },
  DEADLINE_PAUSE_REVERSED: { zh: '恢复计算早于停止计算', en: 'The pause ends before it begins' },
  DEADLINE_BAD_EXTENSION: {
    zh: '延长天数应当是合理的非负整数',
    en: 'An extension is a whole number of days, zero or more, and below a century',
  },
  DEADLINE_EXTENSION_NOT_ALLOWED: { zh: '该期限不能延长', en: 'This period cannot be extended' },
  DEADLINE_EXTENSION_TOO_LONG: { zh: '延长超过上限', en: 'The extension exceeds its maximum' },
  DEADLINE_EXTENSION_WRONG_AUTHORITY: {
    zh: '同意或者批准延长的主体不对',
    en: 'This extension has to be agreed or approved by somebody else',
  },
} as const satisfies Record<string, Words>;

/** Stable code of such a reason. */
export type DeadlineRefusalCode = keyof typeof deadlineRefusalWords;

/** An unusable question: which part of it, and what would have been accepted. */
export type DeadlineRefusal = Refusal<DeadlineRefusalCode>;
