import { cite } from './cite.ts';
import { days, defineRules, workingDays } from './define-rules.ts';
import { approvedUpTo } from './usual-extensions.ts';
import { noStatedEffect, rightLost } from './usual-words.ts';

const numberToCheck = { zh: '条文号待核', en: 'The article number' };

/** Mediation a tribunal entrusts, and the commission's review of a mediation agreement (仲裁审查). */
export const arbitrationMediationRules = defineRules({
  ARB_ENTRUST_10: {
    title: { zh: '仲裁委托调解期限', en: 'Mediation entrusted by the tribunal' },
    period: workingDays(10),
    startEvent: { zh: '双方当事人同意', en: 'Both sides agree' },
    breach: { zh: '应当开庭审理', en: 'The hearing goes on' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('ARB-R', '70')],
    mark: 'SURE',
    toCheck: numberToCheck,
  },
  ARBREV_APPLY: {
    title: { zh: '申请仲裁审查调解协议', en: 'Parties apply for review of their agreement' },
    period: days(15),
    startEvent: { zh: '调解协议生效', en: 'The agreement takes effect' },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('NEG-R', '27'), cite('ARB-R', '74')],
    mark: 'SURE',
  },
  ARBREV_5: {
    title: { zh: '审查调解协议', en: 'Commission reviews the agreement' },
    period: workingDays(5),
    extension: approvedUpTo(workingDays(5)),
    startEvent: { zh: '受理审查申请', en: 'Application accepted' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('ARB-R', '76')],
    mark: 'SURE',
    toCheck: numberToCheck,
  },
});
