import { cite } from './cite.ts';
import { days, defineRules, hours, months, workingDays } from './define-rules.ts';
import { escalates, noStatedEffect, reminderOnly } from './usual-words.ts';

const suggestionReceived = { zh: '收到检察建议书', en: 'The suggestion is received' };
const clueReceived = { zh: '检察机关收到线索', en: 'The procuratorate receives the clue' };
const supervisedOrSued = {
  zh: '可以报告上级、人大，或者提起公益诉讼',
  en: 'May be reported upward, or followed by a public-interest suit',
};

/** Suggestions of procuratorate and court, clues, supported suits, and transfer of suspected crimes. */
export const procuratorateRules = defineRules({
  PROC_2M: {
    title: { zh: '回复检察建议', en: 'Answer to a procuratorial suggestion' },
    period: months(2),
    startEvent: suggestionReceived,
    breach: supervisedOrSued,
    nature: 'STATUTORY_DUTY',
    basis: [cite('PSG'), cite('PIL', '21')],
    mark: 'SURE',
  },
  PROC_URGENT_15: {
    title: { zh: '紧急情形回复公益诉讼检察建议', en: 'Urgent answer in a public-interest matter' },
    period: days(15),
    startEvent: suggestionReceived,
    breach: supervisedOrSued,
    nature: 'STATUTORY_DUTY',
    basis: [cite('PIL', '21')],
    mark: 'SURE',
  },
  JUD_2M: {
    title: { zh: '反馈司法建议', en: 'Answer to a judicial suggestion' },
    period: months(2),
    startEvent: { zh: '收到司法建议书', en: 'The suggestion is received' },
    breach: escalates,
    nature: 'STATUTORY_DUTY',
    basis: [cite('JS')],
    mark: 'TO_CHECK',
  },
  CLUE_ACK_5: {
    title: { zh: '检察机关签收线索', en: 'Procuratorate acknowledges a clue' },
    period: workingDays(5),
    startEvent: clueReceived,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('PSG'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  CLUE_FEEDBACK_30: {
    title: { zh: '检察机关反馈线索办理情况', en: 'Procuratorate reports on a clue' },
    period: days(30),
    startEvent: clueReceived,
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('PSG'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  SUPPORT_REVIEW_15: {
    title: { zh: '审查支持起诉申请', en: 'Review of a request to support a suit' },
    period: days(15),
    startEvent: { zh: '收到支持起诉申请', en: 'The request is received' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('CPL', '15'), cite('DESIGN')],
    mark: 'DESIGN',
  },
  TR_DECIDE: {
    title: { zh: '决定是否移送涉嫌犯罪案件', en: 'Decision whether to transfer a suspected crime' },
    period: days(3),
    startEvent: { zh: '接到移送报告', en: 'The report is received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('TRANSF')],
    mark: 'TO_CHECK',
  },
  TR_SEND: {
    title: { zh: '向公安机关移送', en: 'Case goes to the police' },
    period: hours(24, 'AT_ONCE'),
    startEvent: { zh: '决定移送', en: 'The transfer is decided' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('TRANSF')],
    mark: 'TO_CHECK',
  },
  TR_REVIEW: {
    title: { zh: '对公安机关不予立案提请复议', en: 'Request to review the refusal of the police' },
    period: days(3),
    startEvent: { zh: '收到不予立案通知', en: 'The refusal is received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('TRANSF')],
    mark: 'TO_CHECK',
  },
  TR_POLICE: {
    title: { zh: '公安机关决定是否立案', en: 'Police decide whether to open a case' },
    period: days(3),
    startEvent: { zh: '公安机关接受移送', en: 'The police receive the transfer' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('TRANSF')],
    mark: 'TO_CHECK',
  },
});
