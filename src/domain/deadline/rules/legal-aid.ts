import { cite } from './cite.ts';
import { days, defineRules } from './define-rules.ts';
import { noStatedEffect, supervisionOnly, supplementTime } from './usual-words.ts';

const rollToCheck = { zh: '末日遇休假日顺延待核', en: 'Whether an end on a rest day rolls' };

/** State legal aid, and union legal aid by analogy (LAL 68). */
export const legalAidRules = defineRules({
  LA_DECIDE: {
    title: { zh: '审查法律援助申请', en: 'Decision on an application for legal aid' },
    period: days(7),
    excludedTime: supplementTime,
    startEvent: { zh: '收到完整的法律援助申请', en: 'A complete application is received' },
    startsBy: {
      who: { zh: '法律援助工作人员', en: 'The legal-aid officer' },
      proof: { zh: '完整申请的收件凭证', en: 'Receipt of the complete application' },
      commonError: { zh: '材料不全时即开始计算', en: 'Counting while the application is incomplete' },
    },
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('LAL', '43')],
    mark: 'SURE',
    toCheck: rollToCheck,
  },
  LA_ASSIGN: {
    title: { zh: '指派法律援助人员', en: 'Lawyer is assigned' },
    period: days(3),
    startEvent: { zh: '决定给予法律援助', en: 'Aid is approved' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('LAL', '43')],
    mark: 'SURE',
    toCheck: rollToCheck,
  },
  LA_OBJECT: {
    title: { zh: '审查对不予援助决定的异议', en: 'Decision on an objection to refusal or termination' },
    period: days(5),
    startEvent: { zh: '司法行政部门收到异议', en: 'The justice bureau receives the objection' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('LAL', '49')],
    mark: 'SURE',
    toCheck: rollToCheck,
  },
});
