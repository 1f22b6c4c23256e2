import { cite } from './cite.ts';
import { days, defineRules, years } from './define-rules.ts';
import { noStatedEffect } from './usual-words.ts';

const accident = {
  zh: '事故伤害发生或者被诊断、鉴定为职业病',
  en: 'Accident, or diagnosis of an occupational disease',
};
const accepted = { zh: '受理工伤认定申请', en: 'Application accepted' };
const otherOrgan = {
  zh: '等待司法机关或者有关行政主管部门结论的期间',
  en: "Waiting for another organ's conclusion",
};

/** Duties at the end of employment, and recognition of work injuries. */
export const employmentRules = defineRules({
  LCL50_TRANSFER: {
    title: { zh: '办理档案和社会保险关系转移', en: 'Employer transfers file and social insurance' },
    period: days(15),
    startEvent: { zh: '解除或者终止劳动合同', en: 'The contract ends' },
    breach: { zh: '责令改正，造成损害的应当赔偿', en: 'Ordered to comply; liable for damage' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('LCL', '50')],
    mark: 'SURE',
  },
  WII_EMPLOYER: {
    title: { zh: '用人单位申请工伤认定', en: 'Employer applies for recognition of a work injury' },
    period: days(30),
    extension: {
      by: 'AUTHORITY',
      maximum: null,
      note: {
        zh: '遇有特殊情况，经社会保险行政部门同意',
        en: 'Special circumstances; the social-insurance department agrees',
      },
    },
    startEvent: accident,
    breach: { zh: '在此期间的工伤待遇费用由用人单位负担', en: 'The employer bears the costs meanwhile' },
    nature: 'PARTY_PERIOD',
    basis: [cite('WII', '17')],
    mark: 'SURE',
  },
  WII_WORKER: {
    title: { zh: '职工一方申请工伤认定', en: 'Worker applies for recognition of a work injury' },
    period: years(1),
    excludedTime: { zh: '非因职工自身原因耽误的时间', en: 'Time lost for reasons not due to the worker' },
    startEvent: accident,
    breach: { zh: '不予认定', en: 'No recognition' },
    nature: 'PARTY_PERIOD',
    basis: [cite('WII', '17')],
    mark: 'SURE',
  },
  WII_DECIDE: {
    title: { zh: '作出工伤认定决定', en: 'Decision on recognition' },
    period: days(60),
    excludedTime: otherOrgan,
    startEvent: accepted,
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('WII', '20')],
    mark: 'SURE',
  },
  WII_SIMPLE_15: {
    title: { zh: '事实清楚的工伤认定决定', en: 'Decision on recognition where facts and duties are clear' },
    period: days(15),
    excludedTime: otherOrgan,
    startEvent: accepted,
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('WII', '20')],
    mark: 'SURE',
  },
});
