import { cite } from './cite.ts';
import { days, defineRules, months } from './define-rules.ts';
import { approvedUpTo, byPresident } from './usual-extensions.ts';
import { rightLost, supervisionOnly, supplementTime } from './usual-words.ts';

/** Judicial confirmation of a mediation agreement (司法确认). */
export const judicialConfirmationRules = defineRules({
  JC_APPLY: {
    title: { zh: '申请司法确认', en: 'Parties apply for judicial confirmation' },
    period: days(30),
    startEvent: { zh: '调解协议生效', en: 'The mediation agreement takes effect' },
    startsBy: {
      who: { zh: '调解员', en: 'The mediator' },
      proof: { zh: '协议最后一方签名的时间', en: 'Time of the last signature on the agreement' },
      commonError: { zh: '误从调解开始或首个签名起算', en: 'Starting when mediation began, or at the first signature' },
    },
    breach: {
      zh: '丧失申请确认的权利，协议仍具合同效力',
      en: 'Confirmation is no longer available; the agreement still binds as a contract',
    },
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL', '205'), cite('PML', '33')],
    mark: 'SURE',
  },
  JC_ACCEPT: {
    title: { zh: '决定是否受理司法确认申请', en: 'Court decides whether to accept the application' },
    period: days(3),
    startEvent: { zh: '收到司法确认申请', en: 'Application received' },
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('JCR', '4')],
    mark: 'SURE',
  },
  JC_REVIEW_15: {
    title: { zh: '审查司法确认申请（目标期限）', en: 'Court reviews the application (target)' },
    period: days(15),
    extension: approvedUpTo(days(10), 'PRESIDENT'),
    excludedTime: supplementTime,
    startEvent: { zh: '受理司法确认申请', en: 'Application accepted' },
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('JCR', '5')],
    mark: 'SURE',
    toCheck: {
      zh: '旧规定；与特别程序三十日期限何者优先待核',
      en: 'An older rule; whether it or the thirty days of special procedure prevail',
    },
  },
  SPECIAL_30: {
    title: { zh: '特别程序审理期限', en: 'Court concludes a special procedure' },
    period: days(30),
    extension: byPresident,
    startEvent: { zh: '立案', en: 'Docketed' },
    breach: supervisionOnly,
    nature: 'STATUTORY_DUTY',
    basis: [cite('CPL', '187')],
    mark: 'SURE',
  },
  JC_OBJECT: {
    title: { zh: '当事人对确认裁定提出异议', en: 'Party objects to the confirmation ruling' },
    period: days(15),
    startEvent: { zh: '当事人收到裁定', en: 'The party receives the ruling' },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL-I', '372')],
    mark: 'SURE',
  },
  JC_OBJECT_3P: {
    title: { zh: '利害关系人对确认裁定提出异议', en: 'Interested third person objects to the ruling' },
    period: months(6),
    startEvent: {
      zh: '利害关系人知道或者应当知道其权益受到侵害',
      en: 'The third person knew, or should have known, of the infringement',
    },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('CPL-I', '372')],
    mark: 'SURE',
  },
});
