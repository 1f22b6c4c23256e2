import type { Words } from '../../kernel/words.ts';

/** Who is given aid without a test of means (LAL 42). */
export const meansTestExemptions = {
  NO_STEADY_INCOME: {
    zh: '无固定生活来源的未成年人、老年人、残疾人等',
    en: 'A minor, an old or a disabled person without a steady income',
  },
  SOCIAL_RELIEF: { zh: '社会救助、司法救助或者优抚对象', en: 'Somebody on social or judicial relief' },
  MIGRANT_WAGES: { zh: '申请支付劳动报酬的进城务工人员', en: 'A migrant worker who claims wages' },
  MIGRANT_INJURY: { zh: '请求工伤事故人身损害赔偿的进城务工人员', en: 'A migrant worker hurt at work' },
  OTHER_LAW: { zh: '法律、法规、规章规定的其他人员', en: 'Somebody another law names' },
} satisfies Record<string, Words>;

export type MeansTestExemption = keyof typeof meansTestExemptions;

/** When aid is given first and examined later (LAL 44). */
export const firstAidGrounds = {
  PERIOD_ENDS: { zh: '距时效或者期限届满不足七日', en: 'Less than seven days are left of a limitation or a period' },
  PRESERVATION: { zh: '需要立即申请保全或者先予执行', en: 'Preservation or advance execution is needed at once' },
  OTHER_LAW: { zh: '法律、法规、规章规定的其他情形', en: 'Another case the law names' },
} satisfies Record<string, Words>;

export type FirstAidGround = keyof typeof firstAidGrounds;

/** Days that must be left of a period for the ordinary way: fewer open the exception (LAL 44). */
export const firstAidDays = 7;

/** Why aid is refused (LAL 43). */
export const aidRefusals = {
  NOT_IN_SCOPE: { zh: '不属于法律援助范围', en: 'Not a matter of legal aid' },
  MEANS_TOO_HIGH: { zh: '不符合经济困难标准', en: 'The means are above the standard' },
  NOT_SUPPLEMENTED: { zh: '未按要求补充材料或者说明', en: 'Not supplemented as asked' },
  AIDED_ALREADY: { zh: '就同一事项已获援助', en: 'Aid is given for the same matter already' },
  OTHER: { zh: '其他', en: 'Another reason' },
} satisfies Record<string, Words>;

export type AidRefusal = keyof typeof aidRefusals;

/** Why aid ends before its matter does (LAL 48). */
export const terminationGrounds = {
  OBTAINED_BY_DECEIT: { zh: '以欺骗等不正当手段获得援助', en: 'Aid was obtained by deceit' },
  FACTS_HIDDEN: { zh: '隐瞒重要事实或者提供虚假证据', en: 'Important facts were hidden or evidence was false' },
  USED_FOR_ILLEGALITY: { zh: '利用法律援助从事违法活动', en: 'Aid was used for an illegal purpose' },
  MEANS_CHANGED: { zh: '经济状况变化，不再符合条件', en: 'The means changed' },
  CASE_ENDED: { zh: '案件终止审理或者已经被撤销', en: 'The case ended or was withdrawn' },
  OWN_LAWYER: { zh: '自行委托律师或者其他代理人', en: 'The person retained a lawyer' },
  ASKED_FOR: { zh: '有正当理由要求终止', en: 'The person asks for it with good reason' },
  OTHER_LAW: { zh: '法律、法规规定的其他情形', en: 'Another case the law names' },
} satisfies Record<string, Words>;

export type TerminationGround = keyof typeof terminationGrounds;

/** What the justice bureau answers to an objection (LAL 49). */
export const objectionOutcomes = {
  UPHELD: { zh: '维持决定', en: 'The decision stands' },
  AID_ORDERED: { zh: '责令给予援助', en: 'Aid has to be given' },
} satisfies Record<string, Words>;

export type ObjectionOutcome = keyof typeof objectionOutcomes;

/** Steps of a lawyer that stand in the file. */
export const serviceSteps = {
  MET_CLIENT: { zh: '会见受援人', en: 'Met the client' },
  COLLECTED_EVIDENCE: { zh: '调查取证', en: 'Collected evidence' },
  FILED: { zh: '代为立案', en: 'Filed the case' },
  ATTENDED_HEARING: { zh: '出庭', en: 'Attended a hearing' },
  NEGOTIATED: { zh: '参与协商调解', en: 'Took part in negotiation or mediation' },
  LOOKED_FOR_PROPERTY: { zh: '查找财产线索', en: 'Looked for property' },
  TOLD_CLIENT: { zh: '通报进展', en: 'Told the client of progress' },
} satisfies Record<string, Words>;

export type ServiceStep = keyof typeof serviceSteps;

/** Grades of a quality review. */
export const qualityGrades = {
  EXCELLENT: { zh: '优秀', en: 'Excellent' },
  GOOD: { zh: '良好', en: 'Good' },
  PASSED: { zh: '合格', en: 'Passed' },
  FAILED: { zh: '不合格', en: 'Failed' },
} satisfies Record<string, Words>;

export type QualityGrade = keyof typeof qualityGrades;
