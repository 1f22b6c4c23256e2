import { cite } from './cite.ts';
import { days, defineRules, workingDays } from './define-rules.ts';
import { approvedUpTo } from './usual-extensions.ts';
import { reminderOnly } from './usual-words.ts';

const orderReceived = { zh: '收到热线工单', en: 'The order is received' };
/** An order is lengthened once, at most by as much again. Days per tier are set nationally or by a province; for a 12345 order the date printed on it governs. */
const hotlineBasis = [cite('国办发〔2020〕53号'), cite('DESIGN')];

/** Hotline orders and transfers between lines. */
export const hotlineRules = defineRules({
  HOT_CONTACT: {
    title: { zh: '联系来电人', en: 'Caller is contacted' },
    period: workingDays(2),
    startEvent: orderReceived,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: hotlineBasis,
    mark: 'TO_CHECK',
  },
  HOT_TIER_1: {
    title: { zh: '答复一般工单', en: 'Answer to an ordinary order' },
    period: workingDays(5),
    extension: approvedUpTo(workingDays(5)),
    startEvent: orderReceived,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: hotlineBasis,
    mark: 'TO_CHECK',
  },
  HOT_TIER_2: {
    title: { zh: '答复难点工单', en: 'Answer to a difficult order' },
    period: workingDays(10),
    extension: approvedUpTo(workingDays(10)),
    startEvent: orderReceived,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: hotlineBasis,
    mark: 'TO_CHECK',
  },
  HOT_TIER_3: {
    title: { zh: '答复特别复杂工单', en: 'Answer to an especially complex order' },
    period: workingDays(15),
    extension: approvedUpTo(workingDays(15)),
    startEvent: orderReceived,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: hotlineBasis,
    mark: 'TO_CHECK',
  },
  HOT_PRINTED: {
    title: { zh: '按工单载明的日期答复', en: 'Answer by the day printed on the order' },
    period: days(0),
    rolls: false,
    startEvent: orderReceived,
    extension: {
      by: 'AUTHORITY',
      maximum: null,
      note: {
        zh: '以热线平台在工单上载明的办结日为准，优先于等级期限',
        en: 'The day the hotline prints on its order governs; it goes before the period of the tier',
      },
    },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: hotlineBasis,
    mark: 'TO_CHECK',
  },
  SAME_DAY: {
    title: { zh: '当个工作日内移送', en: 'Passed on within the same working day' },
    period: workingDays(0),
    startEvent: {
      zh: '收到应当移送的事项；休息日收到的，以下一个工作日为准',
      en: 'The matter is received; on a rest day, the next working day counts',
    },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('国办发〔2020〕53号'), cite('LDMAL', '44'), cite('DESIGN')],
    mark: 'DESIGN',
  },
});
