import { cite } from './cite.ts';
import { defineRules, hours, workingDays } from './define-rules.ts';
import { reminderOnly } from './usual-words.ts';

const known = { zh: '知悉重大情况', en: 'The event becomes known' };
const accountability = { zh: '迟报、漏报的依规追责', en: 'Late or missing reports are answered for' };
/** The duty to report at once is statutory; the hours are a default each jurisdiction may change. */
const reportDuty = [cite('INSP', '14(4)'), cite('WAGE', '29(3)'), cite('PET', '25'), cite('DESIGN')];
const warned = { zh: '收到预警信息', en: 'The warning is received' };
const warningBasis = [cite('WAGE', '38'), cite('DESIGN')];

/** Major incidents, early warnings and joint handling. Hours run from the minute, by night and on holidays. */
export const incidentRules = defineRules({
  MI_ORAL: {
    title: { zh: '重大情况口头报告', en: 'Oral report of a major incident' },
    period: hours(1, 'AT_ONCE'),
    startEvent: known,
    breach: accountability,
    nature: 'CUSTOMARY',
    basis: reportDuty,
    mark: 'TO_CHECK',
  },
  MI_WRITTEN: {
    title: { zh: '重大情况书面报告', en: 'Written report of a major incident' },
    period: hours(2, 'AT_ONCE'),
    startEvent: known,
    breach: accountability,
    nature: 'CUSTOMARY',
    basis: reportDuty,
    mark: 'TO_CHECK',
  },
  MI_FOLLOW: {
    title: { zh: '重大情况续报', en: 'Follow-up report until the incident is controlled' },
    period: hours(24, 'AT_ONCE'),
    startEvent: { zh: '知悉重大情况或者上一次续报', en: 'The event becomes known, or the last follow-up report' },
    breach: accountability,
    nature: 'CUSTOMARY',
    basis: reportDuty,
    mark: 'TO_CHECK',
  },
  MI_ACK: {
    title: { zh: '签收重大情况报告', en: 'Report of a major incident is acknowledged' },
    period: hours(0.5, 'AT_ONCE'),
    startEvent: { zh: '收到重大情况报告', en: 'The report is received' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('DESIGN')],
    mark: 'DESIGN',
  },
  EW_ORANGE: {
    title: { zh: '核实橙色预警', en: 'Orange warning is verified' },
    period: hours(24, 'AT_ONCE'),
    startEvent: warned,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: warningBasis,
    mark: 'DESIGN',
  },
  EW_YELLOW: {
    title: { zh: '核实黄色预警', en: 'Yellow warning is verified' },
    period: workingDays(2),
    startEvent: warned,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: warningBasis,
    mark: 'DESIGN',
  },
  EW_BLUE: {
    title: { zh: '核实蓝色预警', en: 'Blue warning is verified' },
    period: workingDays(5),
    startEvent: warned,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: warningBasis,
    mark: 'DESIGN',
  },
  JOINT_RED_24: {
    title: { zh: '召集红色等级联合处置', en: 'Joint group convenes at level red' },
    period: hours(24, 'AT_ONCE'),
    startEvent: { zh: '启动联合处置', en: 'Joint handling is opened' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('LDMAL', '8'), cite('INSP', '14(4)'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  JOINT_3: {
    title: { zh: '召集联合处置', en: 'Joint group convenes' },
    period: workingDays(3),
    startEvent: { zh: '启动联合处置', en: 'Joint handling is opened' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('LDMAL', '8'), cite('DESIGN')],
    mark: 'DESIGN',
  },
});
