import { cite } from './cite.ts';
import { days, defineRules, workingDays } from './define-rules.ts';
import { byAllParties } from './usual-extensions.ts';
import { appraisalTime, supervisionOnly } from './usual-words.ts';

const acceptedOnPlatform = {
  zh: '调解组织在平台确认接受（线下为签收材料）',
  en: 'The mediation body confirms acceptance on the platform (off-line: signs for the papers)',
};
const trialResumes = { zh: '终结调解，恢复审理', en: 'Mediation ends and the trial resumes' };
const outsideTrialLimit = {
  ...byAllParties,
  note: {
    zh: '经各方当事人同意可以延长，延长期间不计入审限',
    en: 'Every party agrees; the added time is outside the trial limit',
  },
};

/** Mediation a court assigns before docketing (委派) or entrusts after it (委托). */
export const courtMediationRules = defineRules({
  COURT_DESIGNATE: {
    title: { zh: '法院指定调解组织', en: 'Court designates the mediation body' },
    period: workingDays(3),
    startEvent: { zh: '收到在线调解申请', en: 'Application for on-line mediation received' },
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('OMR', '10')],
    mark: 'SURE',
  },
  PARTIES_CHOOSE: {
    title: { zh: '当事人选定调解组织', en: 'Parties choose the mediation body' },
    period: workingDays(2),
    startEvent: { zh: '双方同意在线调解', en: 'Both sides have agreed to on-line mediation' },
    breach: { zh: '由人民法院指定', en: 'The court designates one' },
    nature: 'PARTY_PERIOD',
    basis: [cite('OMR', '10')],
    mark: 'SURE',
  },
  ASSIGN_ACCEPT: {
    title: { zh: '调解组织确认接受委派、委托', en: 'Mediation body confirms the assignment' },
    period: workingDays(3),
    startEvent: { zh: '调解组织收到委派、委托信息', en: 'The body receives the assignment' },
    breach: { zh: '委派、委托失效，由法院另行指定', en: 'The assignment lapses and the court designates anew' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('OMR', '12')],
    mark: 'SURE',
  },
  ASK_OTHER: {
    title: { zh: '征询对方当事人意愿', en: 'Other side is asked whether it will mediate' },
    period: workingDays(3),
    startEvent: { zh: '调解员接受', en: 'The mediator accepts' },
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('OMR', '15')],
    mark: 'SURE',
  },
  PRESUIT_30: {
    title: { zh: '诉前委派调解期限', en: 'Mediation assigned before docketing' },
    period: days(30),
    extension: byAllParties,
    excludedTime: appraisalTime,
    startEvent: acceptedOnPlatform,
    startsBy: {
      who: { zh: '调解组织（确认接受时）', en: 'The mediation body, on acceptance' },
      proof: { zh: '接受确认记录或材料签收单', en: 'Confirmation of acceptance or receipt for the papers' },
      commonError: { zh: '误从法院委派之日起算', en: "Starting at the date of the court's assignment" },
    },
    breach: { zh: '终结调解，法院依法立案', en: 'Mediation ends and the court dockets' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('OMR', '24-26'), cite('IM', '27')],
    mark: 'SURE',
  },
  ENTRUST_15: {
    title: { zh: '诉中委托调解期限（普通程序）', en: 'Mediation entrusted after docketing, ordinary procedure' },
    period: days(15),
    extension: outsideTrialLimit,
    excludedTime: appraisalTime,
    startEvent: acceptedOnPlatform,
    breach: trialResumes,
    nature: 'STATUTORY_DUTY',
    basis: [cite('OMR', '24'), cite('IM', '27')],
    mark: 'SURE',
  },
  ENTRUST_7: {
    title: { zh: '诉中委托调解期限（简易程序）', en: 'Mediation entrusted after docketing, simplified procedure' },
    period: days(7),
    extension: outsideTrialLimit,
    excludedTime: appraisalTime,
    startEvent: acceptedOnPlatform,
    breach: trialResumes,
    nature: 'STATUTORY_DUTY',
    basis: [cite('OMR', '24'), cite('IM', '27')],
    mark: 'SURE',
  },
});
