import { cite } from './cite.ts';
import { days, defineRules, hours, months, workingDays, years } from './define-rules.ts';
import { noStatedEffect, reminderOnly, rightLost } from './usual-words.ts';

const measureLifted = { zh: '解除保全措施', en: 'The measure is lifted' };

/** Preservation and enforcement. */
export const enforcementRules = defineRules({
  PRESERVE_48H: {
    title: { zh: '情况紧急的财产保全裁定', en: 'Ruling on urgent preservation' },
    period: hours(48, 'NEXT_FULL_HOUR'),
    startEvent: { zh: '接受保全申请', en: 'The application is accepted' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '103-104'), cite('CPL-I', '125')],
    mark: 'SURE',
  },
  PRESERVE_SUE: {
    title: { zh: '诉前保全后起诉或者申请仲裁', en: 'Suit or arbitration after pre-suit preservation' },
    period: days(30),
    startEvent: { zh: '采取诉前保全措施', en: 'The measure is taken' },
    breach: measureLifted,
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '104')],
    mark: 'SURE',
  },
  PRESERVE_ENF: {
    title: { zh: '保全后申请执行', en: 'Application for enforcement after preservation' },
    period: months(3),
    startEvent: { zh: '裁判、裁决发生法律效力', en: 'The award or judgment takes effect' },
    breach: measureLifted,
    nature: 'PARTY_PERIOD',
    basis: [cite('LDI-1', '49')],
    mark: 'SURE',
  },
  ENF_2Y: {
    title: { zh: '申请执行时效', en: 'Limitation of enforcement' },
    period: years(2),
    excludedTime: { zh: '时效中止期间（中断的，重新起算）', en: 'Suspension (an interruption starts the period anew)' },
    startEvent: {
      zh: '履行期间最后一日；分期履行的为最后一期届满日；未定履行期间的为文书生效日',
      en: 'Last day of the performance period, or of its last instalment; without one, the day of effect',
    },
    startsBy: {
      who: { zh: '法院、仲裁委员会或者当事人', en: 'Court, commission or party' },
      proof: { zh: '生效法律文书', en: 'The effective document' },
      commonError: { zh: '误从送达之日起算', en: 'Starting at the date of service' },
    },
    breach: { zh: '被执行人提出时效异议的，不得强制执行', en: 'Cannot be enforced if the debtor objects' },
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '250')],
    mark: 'SURE',
  },
  ENF_NOTICE: {
    title: { zh: '发出执行通知', en: 'Notice of enforcement goes out' },
    period: days(10),
    startEvent: { zh: '收到执行申请', en: 'Application received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL-I', '480')],
    mark: 'SURE',
  },
  ENF_6M: {
    title: { zh: '未执行的可申请上一级法院执行', en: 'Unexecuted: the higher court may be asked' },
    period: months(6),
    startEvent: { zh: '收到执行申请', en: 'Application received' },
    breach: { zh: '申请人可以向上一级法院申请执行', en: 'The applicant may turn to the next higher court' },
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '237')],
    mark: 'SURE',
  },
  ENF_OBJECT_15: {
    title: { zh: '审查执行行为异议', en: 'Court decides on an objection to enforcement' },
    period: days(15),
    startEvent: { zh: '收到书面异议', en: 'Objection received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '236')],
    mark: 'SURE',
  },
  ENF_REVIEW_10: {
    title: { zh: '对异议裁定申请复议', en: 'Reconsideration of that decision' },
    period: days(10),
    startEvent: { zh: '异议裁定送达', en: 'The ruling is served' },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '236')],
    mark: 'SURE',
  },
  NOEXEC_SUE_30: {
    title: { zh: '裁决不予执行后起诉', en: 'Suit after enforcement of the award was refused' },
    period: days(30),
    startEvent: {
      zh: '收到不予执行裁定（自次日起算）',
      en: 'The refusal ruling is received; counted from the next day',
    },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('LDI-1', '24')],
    mark: 'SURE',
  },
  ASSIST_5: {
    title: { zh: '答复协助执行、协查函', en: 'Answer to a request for assistance' },
    period: workingDays(5),
    startEvent: { zh: '收到协助执行通知书或者协查函', en: 'The notice or letter is received' },
    breach: reminderOnly,
    nature: 'CUSTOMARY',
    basis: [cite('CPL', '253-255'), cite('DESIGN')],
    mark: 'DESIGN',
  },
});
