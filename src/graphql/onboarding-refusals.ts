import type { Words } from '../kernel/words.ts';

/** Refusals about agencies that join, and about those that are not live yet. */
export const onboardingRefusals = {
  CONTACT_NOT_A_POST: {
    zh: '联系岗位只写岗位名称，2–40个字，不写姓名、电话',
    en: 'Name a post in 2 to 40 letters: no person, no number',
  },
  CREDIT_CODE_KNOWN: {
    zh: '该统一社会信用代码已有在办或已同意的申请',
    en: 'There is an application for this unified social credit code already',
  },
  APPLICATION_QUOTA_USED: {
    zh: '本单位24小时内的接入申请次数已用完',
    en: 'Your agency has lodged as many applications as 24 hours allow',
  },
  OTHER_OPERATOR_NEEDED: {
    zh: '须由另一名平台运营人员同意，提出申请者与已同意者除外',
    en: 'Another operator has to agree: neither who applied nor who agreed before',
  },
  AGENCY_NOT_LIVE: {
    zh: '该单位尚未上线，不得收发、登记真实事项；见上线清单',
    en: 'The agency is not live yet: it neither receives, sends nor registers real matters; see its checklist',
  },
  AGENCY_LIVE_ALREADY: { zh: '该单位已经上线', en: 'The agency is live already' },
  CONTRACT_CHANGED: {
    zh: '摘要与现行契约不符，请重新取得契约',
    en: 'This is not the digest of the contract as it stands; ask for it again',
  },
  REPORT_NOT_CURRENT: { zh: '检验报告无效', en: 'The conformance report does not count' },
  GO_LIVE_ITEM_MISSING: {
    zh: '上线清单中此项尚未完成',
    en: 'This item of the checklist does not stand yet',
  },
} as const satisfies Record<string, Words>;
