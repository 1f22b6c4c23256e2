import type { Words } from '../../kernel/words.ts';
import type { AppliedFigure } from './deadline-rule.ts';

/** Why each line of the arithmetic is there, in words an officer can read out. Shared objects: never built per step. */
export const stepReasons = {
  startDay: { zh: '起始当日不计入', en: 'The day of the start event is not counted' },
  sameDay: { zh: '以当个工作日为限', en: 'Within the same working day' },
  nextFullHour: {
    zh: '起始的小时不计入，从次时起算',
    en: 'The hour of the event is not counted; the next full hour begins',
  },
  atOnce: { zh: '自事件发生的时刻起算', en: 'Counted from the minute of the event' },
  hearingDay: { zh: '事件当日不计入，向前计算', en: 'The day of the event is not counted; counting back' },
  naturalPeriod: { zh: '按期间计算，期间内的休假日不扣除', en: 'The period; rest days inside it are not deducted' },
  workingDays: { zh: '连续计入的工作日', en: 'Working days counted in a row' },
  clearDays: { zh: '事件之前的完整工作日', en: 'Clear working days before the event' },
  noticeDay: { zh: '通知或请求当日不计入', en: 'The day of notice or request is not one of the clear days' },
  hours: { zh: '按小时连续计算，不因休假日顺延', en: 'Hours run on; they never roll over rest days' },
  extension: { zh: '延长的期间，加在顺延之前的届满日上', en: 'Extension, added to the end before any rolling' },
  pause: { zh: '不计入期间的时间', en: 'Time that is not counted' },
  pauseAfterEnd: {
    zh: '不计入期间的时间；开始时期间已经届满，请核对',
    en: 'Time that is not counted; it began after the period had run out, please check',
  },
  pauseStands: {
    zh: '计算停止，尚未恢复；届满日按停止当日恢复推算',
    en: 'The clock stands; the end is stated as if it resumed on the day it stopped',
  },
  nominal: { zh: '顺延之前的届满日', en: 'End before any rolling' },
  weekend: { zh: '周末休息', en: 'Weekend' },
  holiday: { zh: '节假日安排中的休息日', en: 'Rest day of a published holiday' },
  rolled: {
    zh: '最后一日是法定休假日，以其后第一个工作日为届满日',
    en: 'The last day is a rest day; the first working day after it is the end',
  },
  uncertain: {
    zh: '该年度放假安排尚未公布，仅按周末推算',
    en: 'No calendar is published for this year; only weekends were taken as rest days',
  },
} as const;

const unitWords = {
  DAY: { zh: '日', en: 'days' },
  WORKING_DAY: { zh: '个工作日', en: 'working days' },
  MONTH: { zh: '个月', en: 'months' },
  YEAR: { zh: '年', en: 'years' },
  HOUR: { zh: '小时', en: 'hours' },
} as const;

/** That the default gave way to the figure of a place, which still has to be verified. */
export function figureReason({ amount, unit, source }: AppliedFigure): Words {
  const words = unitWords[unit];
  return {
    zh: `按本地数字${amount}${words.zh}计算；来源：${source.zh}（待核）`,
    en: `Counted by the local figure of ${amount} ${words.en}; source: ${source.en} (待核, to be verified)`,
  };
}
