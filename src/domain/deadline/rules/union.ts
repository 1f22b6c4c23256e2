import { cite } from './cite.ts';
import { days, defineRules, workingDays } from './define-rules.ts';
import { escalates, reminderOnly } from './usual-words.ts';

const suggestionReceived = { zh: '收到工会劳动法律监督建议书', en: "The union's suggestion is received" };
const provincial = cite('浙江省工会劳动法律监督地方性法规', '22');

/** Union labour-law supervision (一函两书), and the union's own visits afterwards. */
export const unionRules = defineRules({
  UNION_REMINDER_10: {
    title: { zh: '用人单位答复提示函', en: 'Employer answers the reminder' },
    period: workingDays(10),
    startEvent: { zh: '收到提示函', en: 'The reminder is received' },
    breach: { zh: '可以发出监督意见书', en: 'The union may issue its opinion' },
    nature: 'CUSTOMARY',
    basis: [cite('UNION-S'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  UNION_OPINION_REPLY: {
    title: { zh: '用人单位答复监督意见书', en: "Employer answers the union's opinion" },
    period: workingDays(15),
    startEvent: { zh: '收到工会劳动法律监督意见书', en: 'The opinion is received' },
    breach: {
      zh: '可以提出监督建议书，或者将线索移送检察机关',
      en: 'The union may issue a suggestion, or pass the clue to the procuratorate',
    },
    nature: 'CUSTOMARY',
    basis: [provincial, cite('TUL', '23'), cite('UNION-S')],
    mark: 'TO_CHECK',
  },
  UNION_SUG_DEPT: {
    title: { zh: '主管部门对监督建议书立案', en: "Department dockets the union's suggestion" },
    period: workingDays(5),
    startEvent: suggestionReceived,
    breach: escalates,
    nature: 'CUSTOMARY',
    basis: [cite('UNION-S'), cite('TUL', '23')],
    mark: 'TO_CHECK',
  },
  UNION_SUG_REPLY: {
    title: { zh: '主管部门答复监督建议书', en: "Department answers the union's suggestion" },
    period: workingDays(15),
    startEvent: suggestionReceived,
    breach: escalates,
    nature: 'CUSTOMARY',
    basis: [cite('UNION-S'), cite('TUL', '23')],
    mark: 'TO_CHECK',
  },
  FOLLOW_UP_30: {
    title: { zh: '结案后回访', en: 'Follow-up visit' },
    period: days(30),
    startEvent: { zh: '争议办结', en: 'The dispute is closed' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('LAL', '59'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  FOLLOW_UP_180: {
    title: { zh: '重点案件再次回访', en: 'Second visit in a key case' },
    period: days(180),
    startEvent: { zh: '争议办结', en: 'The dispute is closed' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('LAL', '59'), cite('DESIGN')],
    mark: 'DESIGN',
  },
});
