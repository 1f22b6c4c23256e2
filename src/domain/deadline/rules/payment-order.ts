import { cite } from './cite.ts';
import { days, defineRules } from './define-rules.ts';
import { afterObstacle } from './usual-extensions.ts';
import { noStatedEffect } from './usual-words.ts';

/** The payment order (支付令). */
export const paymentOrderRules = defineRules({
  PO_NOTIFY: {
    title: { zh: '通知是否受理支付令申请', en: 'Court tells whether it accepts the application' },
    period: days(5),
    startEvent: { zh: '收到支付令申请', en: 'Application received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '226'), cite('CPL-I', '427')],
    mark: 'SURE',
  },
  PO_ISSUE: {
    title: { zh: '发出支付令', en: 'Court issues the payment order' },
    period: days(15),
    startEvent: { zh: '受理支付令申请', en: 'Application accepted' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '227')],
    mark: 'SURE',
  },
  PO_OBJECT: {
    title: { zh: '债务人清偿债务或者提出书面异议', en: 'Debtor pays or objects in writing' },
    period: days(15),
    extension: afterObstacle,
    startEvent: { zh: '债务人收到支付令', en: 'The debtor receives the order' },
    breach: { zh: '支付令具有强制执行效力', en: 'The order becomes enforceable' },
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '227')],
    mark: 'SURE',
  },
  PO_UNDELIV: {
    title: { zh: '支付令送达期限', en: 'Payment order has to reach the debtor' },
    period: days(30),
    startEvent: { zh: '发出支付令', en: 'The order is issued' },
    breach: { zh: '无法送达的，终结督促程序', en: 'Undelivered, the procedure ends' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL-I', '430')],
    mark: 'SURE',
  },
  PO_DECLINE_SUIT: {
    title: { zh: '申请人表明不同意转入诉讼', en: 'Applicant declines conversion into a suit' },
    period: days(7),
    startEvent: { zh: '收到终结督促程序裁定', en: 'The ruling ending the procedure is received' },
    breach: { zh: '视为向受理支付令申请的法院起诉', en: 'Deemed to have sued at that court' },
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL-I', '438-439')],
    mark: 'SURE',
  },
});
