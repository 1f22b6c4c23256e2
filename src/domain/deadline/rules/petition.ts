import { cite } from './cite.ts';
import { days, defineRules, workingDays } from './define-rules.ts';
import { approvedUpTo } from './usual-extensions.ts';
import { noStatedEffect, petitionHearing, rightLost } from './usual-words.ts';

const rollToCheck = { zh: '末日遇休假日顺延待核', en: 'Whether an end on a rest day rolls' };
const received = { zh: '收到信访事项', en: 'The petition is received' };

/** Petitions (信访). */
export const petitionRules = defineRules({
  PET_FORWARD: {
    title: { zh: '转送、交办信访事项', en: 'Petition is forwarded to the competent organ' },
    period: days(15),
    startEvent: received,
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('PET', '22'), cite('PET', '23')],
    mark: 'SURE',
    toCheck: rollToCheck,
  },
  PET_TELL: {
    title: { zh: '书面告知信访人', en: 'Petitioner is told in writing' },
    period: days(15),
    startEvent: received,
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('PET', '22'), cite('PET', '23')],
    mark: 'SURE',
    toCheck: rollToCheck,
  },
  PET_OBJECT: {
    title: { zh: '对转送、交办提出异议', en: 'Organ objects to its competence' },
    period: workingDays(5),
    startEvent: { zh: '收到转送、交办的信访事项', en: 'The transfer is received' },
    breach: { zh: '视为有权处理', en: 'Deemed competent' },
    nature: 'STATUTORY_DUTY',
    basis: [cite('PET', '23')],
    mark: 'SURE',
  },
  PET_DONE: {
    title: { zh: '办结信访事项', en: 'Petition is concluded' },
    period: days(60),
    extension: {
      ...approvedUpTo(days(30)),
      note: { zh: '经本机关负责人批准，并告知信访人延期理由', en: 'The head approves and the petitioner is told why' },
    },
    excludedTime: petitionHearing,
    startEvent: { zh: '受理信访事项', en: 'The petition is accepted' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('PET', '34')],
    mark: 'SURE',
    toCheck: rollToCheck,
  },
  PET_REVIEW_ASK: {
    title: { zh: '申请复查、复核', en: 'Petitioner asks for review' },
    period: days(30),
    startEvent: { zh: '收到书面答复', en: 'The reply is received' },
    breach: rightLost,
    nature: 'PARTY_PERIOD',
    basis: [cite('PET', '35'), cite('PET', '36')],
    mark: 'SURE',
  },
  PET_REVIEW_DO: {
    title: { zh: '作出复查、复核意见', en: 'Organ decides on review' },
    period: days(30),
    excludedTime: petitionHearing,
    startEvent: { zh: '收到复查、复核请求', en: 'The request is received' },
    breach: noStatedEffect,
    nature: 'STATUTORY_DUTY',
    basis: [cite('PET', '35'), cite('PET', '36')],
    mark: 'SURE',
  },
});
