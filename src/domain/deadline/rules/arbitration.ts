import { cite } from './cite.ts';
import { days, defineRules, workingDays, years } from './define-rules.ts';
import { approvedUpTo } from './usual-extensions.ts';
import { noStatedEffect } from './usual-words.ts';

const beforeHearing = { zh: '开庭日（向前计算）', en: 'The day of the hearing, counted backwards' };

/** Labour arbitration: in its rules 3, 5 and 10 days are working days, 15 and 45 are natural days. */
export const arbitrationRules = defineRules({
  ARB_LIMIT: {
    title: { zh: '仲裁时效', en: 'Limitation of the claim in arbitration' },
    period: years(1),
    excludedTime: {
      zh: '时效中止期间（中断的，从中断事由起重新起算）',
      en: 'Suspension (an interruption starts the year anew)',
    },
    startEvent: {
      zh: '知道或者应当知道权利被侵害；在职期间的劳动报酬自劳动关系终止起算',
      en: 'The infringement was or should have been known; for wages during employment, its end',
    },
    breach: {
      zh: '对方在仲裁阶段提出时效抗辩的，不予支持',
      en: 'The claim fails if the other side raises it in the arbitration',
    },
    nature: 'PARTY_PERIOD',
    basis: [cite('LDMAL', '27')],
    mark: 'SURE',
    warns: [60, 30, 7],
  },
  ARB_DOCKET: {
    title: { zh: '决定是否受理仲裁申请', en: 'Commission decides whether to accept' },
    period: workingDays(5),
    excludedTime: { zh: '一次性补正材料期间', en: 'The one time the papers are completed' },
    startEvent: { zh: '收到仲裁申请', en: 'Application received' },
    breach: { zh: '当事人可以向法院起诉', en: 'The party may sue' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('LDMAL', '29'), cite('ARB-R')],
    mark: 'SURE',
  },
  ARB_COPY: {
    title: { zh: '送达仲裁申请书副本', en: 'Copy of the application goes to the respondent' },
    period: workingDays(5),
    startEvent: { zh: '受理仲裁申请', en: 'Application accepted' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('LDMAL', '30')],
    mark: 'SURE',
  },
  ARB_ANSWER: {
    title: { zh: '被申请人提交答辩书', en: 'Respondent files its answer' },
    period: workingDays(10),
    startEvent: { zh: '被申请人收到申请书副本', en: 'The respondent receives the copy' },
    breach: { zh: '不影响仲裁程序进行', en: 'The arbitration proceeds without it' },
    nature: 'PARTY_PERIOD',
    basis: [cite('LDMAL', '30')],
    mark: 'SURE',
  },
  ARB_TRIBUNAL: {
    title: { zh: '书面通知仲裁庭组成情况', en: 'Parties are told of the tribunal' },
    period: workingDays(5),
    startEvent: { zh: '受理仲裁申请', en: 'Application accepted' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('LDMAL', '32')],
    mark: 'SURE',
  },
  ARB_HEARING_NOTICE: {
    title: { zh: '开庭通知', en: 'Notice of the hearing' },
    period: workingDays(5),
    direction: 'BACKWARD',
    startEvent: beforeHearing,
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('LDMAL', '35')],
    mark: 'SURE',
  },
  ARB_ADJOURN: {
    title: { zh: '请求延期开庭', en: 'Request to adjourn the hearing' },
    period: workingDays(3),
    direction: 'BACKWARD',
    startEvent: beforeHearing,
    breach: noStatedEffect,
    nature: 'PARTY_PERIOD',
    basis: [cite('LDMAL', '35')],
    mark: 'SURE',
  },
  ARB_AWARD: {
    title: { zh: '作出仲裁裁决', en: 'Award is made' },
    period: days(45),
    extension: {
      ...approvedUpTo(days(15)),
      note: {
        zh: '经仲裁委员会主任批准并书面通知当事人',
        en: 'The head of the commission approves; parties told in writing',
      },
    },
    excludedTime: { zh: '中止审理、公告送达期间', en: 'Suspension, and service by public notice' },
    startEvent: {
      zh: '受理仲裁申请；追加当事人、反申请、移送、变更请求的重新起算',
      en: 'Application accepted; starts anew on an added party, a counter-claim, a transfer or a changed claim',
    },
    startsBy: {
      who: { zh: '仲裁立案人员', en: 'The filing clerk of the commission' },
      proof: { zh: '受理通知书', en: 'Notice of acceptance' },
      commonError: { zh: '误从提交申请之日起算', en: 'Starting at the date of filing' },
    },
    breach: {
      zh: '当事人可以就该争议起诉，但有法定正当理由的除外',
      en: 'The party may sue, unless the law excuses the delay (LDI-1 12)',
    },
    nature: 'STATUTORY_DUTY',
    basis: [cite('LDMAL', '43'), cite('ARB-R', '45-47')],
    mark: 'SURE',
  },
});
