import { cite } from './cite.ts';
import { days, defineRules } from './define-rules.ts';
import { afterObstacle } from './usual-extensions.ts';
import { rightLost } from './usual-words.ts';

const becomesEffective = { zh: '裁判发生法律效力', en: 'The decision takes effect' };

/** What a party must do in time to go on to a court, or to the next one. */
export const suitAndAppealRules = defineRules({
  SUIT_15: {
    title: { zh: '不服仲裁裁决起诉', en: 'Suit against the award' },
    period: days(15),
    extension: afterObstacle,
    startEvent: { zh: '各当事人分别收到仲裁裁决书', en: 'Each party receives the award, each for itself' },
    startsBy: {
      who: {
        zh: '仲裁委员会工作人员、邮政回执、拒收记录',
        en: 'Arbitration clerk, postal receipt or record of refusal',
      },
      proof: { zh: '送达回证', en: 'Proof of service' },
      commonError: { zh: '误从裁决作出之日起算', en: 'Starting at the date of the award' },
    },
    breach: { zh: '裁决对该当事人发生法律效力', en: 'The award takes effect for that party' },
    nature: 'PARTY_PERIOD',
    basis: [cite('LDMAL', '48'), cite('LDMAL', '50')],
    mark: 'SURE',
  },
  SETASIDE_30: {
    title: { zh: '用人单位申请撤销终局裁决', en: 'Employer applies to set a final award aside' },
    period: days(30),
    extension: afterObstacle,
    startEvent: {
      zh: '用人单位收到终局裁决书，或者收到基层法院不予受理、驳回起诉裁定',
      en: "The employer receives the final award, or the basic court's refusal or dismissal ruling",
    },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('LDMAL', '49'), cite('LDI-1', '18'), cite('LDI-1', '21')],
    mark: 'SURE',
  },
  SETASIDE_SUIT_15: {
    title: { zh: '裁决被撤销后起诉', en: 'Suit after the award was set aside' },
    period: days(15),
    startEvent: { zh: '收到撤销裁决的裁定', en: 'The set-aside ruling is received' },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('LDMAL', '49')],
    mark: 'SURE',
  },
  APPEAL_J15: {
    title: { zh: '对判决上诉', en: 'Appeal against a judgment' },
    period: days(15),
    extension: afterObstacle,
    startEvent: { zh: '判决书分别送达', en: 'The judgment is served, on each party for itself' },
    breach: becomesEffective,
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '171')],
    mark: 'SURE',
  },
  APPEAL_R10: {
    title: { zh: '对裁定上诉', en: 'Appeal against a ruling' },
    period: days(10),
    extension: afterObstacle,
    startEvent: { zh: '裁定书送达', en: 'The ruling is served' },
    breach: becomesEffective,
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '171')],
    mark: 'SURE',
  },
  OBSTACLE_10: {
    title: { zh: '申请顺延期限', en: 'Request for more time after an obstacle' },
    period: days(10),
    startEvent: { zh: '障碍消除', en: 'The obstacle is gone' },
    breach: { zh: '不予顺延', en: 'More time is refused' },
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '86')],
    mark: 'SURE',
  },
});
