import { cite } from './cite.ts';
import { days, defineRules, months } from './define-rules.ts';
import { approvedUpTo, byPresident } from './usual-extensions.ts';
import { noStatedEffect, supervisionOnly } from './usual-words.ts';

const docketed = { zh: '立案', en: 'Docketed' };
const outsideTrialLimit = {
  zh: '公告、鉴定、管辖争议等不计入审限的期间',
  en: 'Public notice, appraisal, disputes over jurisdiction and the other items outside the trial limit (CPL-I 243)',
};
const becomesOrdinary = { zh: '转为普通程序', en: 'The case is converted to ordinary procedure' };

/** Docketing and trial in court. */
export const courtRules = defineRules({
  COURT_DOCKET: {
    title: { zh: '决定是否立案', en: 'Court decides whether to docket' },
    period: days(7),
    excludedTime: { zh: '当事人同意的诉前调解期间', en: 'Pre-suit mediation the parties agreed to' },
    startEvent: { zh: '收到起诉状', en: 'Complaint received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '126')],
    mark: 'SURE',
    toCheck: { zh: '诉前调解对该期限的影响待核', en: 'What pre-suit mediation does to the period' },
  },
  COURT_COPY: {
    title: { zh: '发送起诉状副本', en: 'Copy of the complaint goes to the defendant' },
    period: days(5),
    startEvent: docketed,
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '128')],
    mark: 'SURE',
  },
  COURT_ANSWER: {
    title: { zh: '被告提出答辩状', en: 'Defendant answers' },
    period: days(15),
    startEvent: { zh: '被告收到起诉状副本', en: 'The defendant receives the copy' },
    breach: { zh: '不影响人民法院审理', en: 'The trial proceeds without it' },
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '128')],
    mark: 'SURE',
  },
  TRIAL_ORD: {
    title: { zh: '一审普通程序审限', en: 'First instance, ordinary procedure' },
    period: months(6),
    extension: {
      by: 'PRESIDENT',
      maximum: months(6),
      beyond: 'SUPERIOR_COURT',
      note: {
        zh: '由本院院长批准延长六个月；还需延长的，报请上级人民法院批准',
        en: 'The president approves six months; more needs the higher court',
      },
    },
    excludedTime: outsideTrialLimit,
    startEvent: docketed,
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '152')],
    mark: 'SURE',
  },
  TRIAL_SIMPLE: {
    title: { zh: '一审简易程序审限', en: 'First instance, simplified procedure' },
    period: months(3),
    extension: approvedUpTo(months(1), 'PRESIDENT'),
    excludedTime: outsideTrialLimit,
    startEvent: docketed,
    breach: becomesOrdinary,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '164')],
    mark: 'SURE',
  },
  TRIAL_SMALL: {
    title: { zh: '小额诉讼审限', en: 'First instance, small claims' },
    period: months(2),
    extension: approvedUpTo(months(1), 'PRESIDENT'),
    excludedTime: outsideTrialLimit,
    startEvent: docketed,
    breach: becomesOrdinary,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '168')],
    mark: 'SURE',
  },
  SECOND_3M: {
    title: { zh: '二审审限（判决）', en: 'Second instance, against a judgment' },
    period: months(3),
    extension: byPresident,
    startEvent: { zh: '第二审立案', en: 'Docketed at second instance' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '183')],
    mark: 'SURE',
  },
  SECOND_RULING_30: {
    title: { zh: '二审审限（裁定）', en: 'Second instance, against a ruling' },
    period: days(30),
    startEvent: { zh: '第二审立案', en: 'Docketed at second instance' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '183')],
    mark: 'SURE',
  },
  PUBLIC_NOTICE: {
    title: { zh: '公告送达', en: 'Service by public notice' },
    period: days(30),
    startEvent: { zh: '发出公告', en: 'The notice is published' },
    breach: { zh: '期满视为送达', en: 'At its end the paper is deemed served' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '95')],
    mark: 'SURE',
  },
});
