import { cite } from './cite.ts';
import { defineRules, workingDays, years } from './define-rules.ts';
import { approvedUpTo } from './usual-extensions.ts';
import { escalates, noStatedEffect, reminderOnly, supervisionOnly } from './usual-words.ts';

/** Labour inspection, and what it passes to industry departments and to social insurance. */
export const inspectionRules = defineRules({
  INSP_ACCEPT: {
    title: { zh: '决定是否受理投诉', en: 'Inspection decides whether to accept a complaint' },
    period: workingDays(5),
    startEvent: { zh: '接到投诉', en: 'Complaint received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('INSP-R', '18')],
    mark: 'TO_CHECK',
  },
  INSP_60: {
    title: { zh: '完成监察调查', en: 'Investigation is finished' },
    period: workingDays(60),
    extension: approvedUpTo(workingDays(30)),
    startEvent: { zh: '监察立案', en: 'The case is filed' },
    startsBy: {
      who: { zh: '劳动保障监察员', en: 'The inspector' },
      proof: { zh: '立案审批表', en: 'Filing form' },
      commonError: { zh: '误从投诉之日起算', en: 'Counting from the complaint' },
    },
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('INSP', '17')],
    mark: 'SURE',
  },
  INSP_DECIDE: {
    title: { zh: '作出监察处理决定', en: 'Decision after the investigation' },
    period: workingDays(15),
    startEvent: { zh: '调查终结', en: 'The investigation is finished' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('INSP-R')],
    mark: 'TO_CHECK',
  },
  INSP_2Y: {
    title: { zh: '监察查处时效', en: 'Limitation of inspection' },
    period: years(2),
    rolls: false,
    startEvent: {
      zh: '违法行为发生；连续或者继续状态的为行为终了',
      en: 'The violation, or the end of a continuing one',
    },
    breach: { zh: '不再查处', en: 'No longer investigated' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('INSP', '20')],
    mark: 'SURE',
  },
  INSP_REDIRECT_5: {
    title: { zh: '告知通过仲裁或者诉讼处理', en: 'Complainant is told to use arbitration or court' },
    period: workingDays(5),
    startEvent: { zh: '认定应当通过争议处理程序解决', en: 'The matter is found to belong to dispute procedure' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('INSP', '21'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  INDUSTRY_PLAN_5: {
    title: { zh: '行业主管部门答复处置计划', en: 'Industry department answers with a plan' },
    period: workingDays(5),
    startEvent: { zh: '收到督办函', en: 'The supervision letter is received' },
    breach: escalates,
    nature: 'CUSTOMARY',
    basis: [cite('WAGE', '7'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  INDUSTRY_RESULT_15: {
    title: { zh: '行业主管部门反馈处置结果', en: 'Industry department reports the result' },
    period: workingDays(15),
    startEvent: { zh: '收到督办函', en: 'The supervision letter is received' },
    breach: escalates,
    nature: 'CUSTOMARY',
    basis: [cite('WAGE', '7'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  SOCIAL_60: {
    title: { zh: '社会保险稽核、征缴办理', en: 'Social-insurance audit or collection' },
    period: workingDays(60),
    startEvent: { zh: '收到社保线索移送', en: 'The transfer is received' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('INSP', '11'), cite('DESIGN')],
    mark: 'DESIGN',
  },
});
