import { cite } from './cite.ts';
import { days, defineRules, workingDays } from './define-rules.ts';
import { byAllParties } from './usual-extensions.ts';
import { noStatedEffect } from './usual-words.ts';

/** Negotiation and mediation outside courts and arbitration. */
export const mediationRules = defineRules({
  MED_15: {
    title: { zh: '劳动争议调解期限', en: 'Mediation of a labour dispute' },
    period: days(15),
    startEvent: { zh: '调解组织收到调解申请', en: 'The mediation body receives the application' },
    breach: {
      zh: '当事人可以依法申请仲裁；期限不因一方延长而妨碍该权利',
      en: 'A party may go to arbitration; the period cannot be lengthened against that right',
    },
    nature: 'PARTY_PERIOD',
    basis: [cite('LDMAL', '14')],
    mark: 'SURE',
  },
  ENT_ACCEPT: {
    title: { zh: '企业调解委员会决定是否受理', en: 'Enterprise committee decides whether to accept' },
    period: workingDays(3),
    startEvent: { zh: '企业调解委员会收到调解申请', en: 'The enterprise committee receives the application' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('NEG-R', '22')],
    mark: 'SURE',
    toCheck: { zh: '条文号待核', en: 'The article number' },
  },
  NEG_REPLY: {
    title: { zh: '回应协商要求', en: 'Answer to a request to negotiate' },
    period: days(5),
    extension: {
      ...byAllParties,
      note: { zh: '双方可以书面约定延长', en: 'Both sides may agree in writing on a longer period' },
    },
    startEvent: { zh: '收到协商要求', en: 'The request is received' },
    breach: { zh: '视为不愿协商', en: 'Deemed unwilling to negotiate' },
    nature: 'PARTY_PERIOD',
    basis: [cite('NEG-R', '10')],
    mark: 'SURE',
    toCheck: { zh: '条文号及按自然日计算待核', en: 'The article number, and the count in natural days' },
  },
  ONESTOP_15: {
    title: { zh: '新就业形态一站式调解期限', en: 'One-stop centre mediates a new-form dispute' },
    period: days(15),
    extension: {
      by: 'ALL_PARTIES',
      maximum: days(15),
      note: { zh: '双方当事人同意，延长不超过十五日', en: 'Both sides agree; at most fifteen days' },
    },
    startEvent: { zh: '一站式调解中心受理', en: 'The centre accepts' },
    breach: { zh: '终结调解', en: 'Mediation ends' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('人社厅发〔2024〕4号')],
    mark: 'SURE',
  },
  CB_REPLY: {
    title: { zh: '回应集体协商要约', en: 'Answer to an offer of collective bargaining' },
    period: days(20),
    startEvent: { zh: '收到集体协商要约', en: 'The offer is received' },
    breach: { zh: '由劳动行政部门责令改正', en: 'The labour department orders an answer' },
    nature: 'PARTY_PERIOD',
    basis: [cite('集体合同规定', '32')],
    mark: 'TO_CHECK',
  },
  CB_SUBMIT: {
    title: { zh: '报送集体合同', en: 'Collective contract is submitted' },
    period: days(10),
    startEvent: { zh: '集体合同签订', en: 'The contract is signed' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('集体合同规定', '42')],
    mark: 'TO_CHECK',
  },
  CB_EFFECT: {
    title: { zh: '劳动行政部门对集体合同提出异议', en: 'Labour department objects to the collective contract' },
    period: days(15),
    startEvent: { zh: '劳动行政部门收到集体合同文本', en: 'The department receives the text' },
    breach: { zh: '集体合同即行生效', en: 'The contract takes effect' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('LCL', '54')],
    mark: 'SURE',
  },
});
