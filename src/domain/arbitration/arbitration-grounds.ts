import type { Words } from '../../kernel/words.ts';

/** Why a commission does not accept an application (LDMAL 29; ARB-R 30-31). */
export const refusalGrounds = {
  OUT_OF_SCOPE: { zh: '不属于劳动人事争议受案范围', en: 'Not a labour or personnel dispute (LDMAL 2)' },
  NO_JURISDICTION: { zh: '不属于本委管辖', en: 'Not of this commission (LDMAL 21)' },
  CONDITIONS_NOT_MET: { zh: '不符合受理条件', en: 'The conditions of acceptance are not met' },
  NOT_CORRECTED: { zh: '逾期未补正', en: 'Not corrected in time' },
} satisfies Record<string, Words>;

export type RefusalGround = keyof typeof refusalGrounds;

/** Why a hearing of the case stands still (ARB-R 47); the time does not count towards the award. */
export const suspensionGrounds = {
  WORKER_DIED: { zh: '劳动者死亡，等待继承人表明是否参加', en: 'The worker died; the heirs have to say if they join' },
  CAPACITY_LOST: {
    zh: '劳动者丧失民事行为能力，未定法定代理人',
    en: 'The worker lost capacity; no legal representative is known yet',
  },
  EMPLOYER_ENDED: { zh: '用人单位终止，未定权利义务承继者', en: 'The employer ended; no successor is known yet' },
  FORCE_MAJEURE: { zh: '因不可抗拒的事由不能参加', en: 'A party cannot take part by force majeure' },
  OTHER_CASE: { zh: '须以另案审理结果为依据', en: 'It hangs on another case that is not decided' },
  APPRAISAL: { zh: '等待工伤认定、伤残鉴定等结论', en: 'Injury recognition or an appraisal is awaited' },
  OTHER: { zh: '其他应当中止的情形', en: 'Another ground for suspension' },
} satisfies Record<string, Words>;

export type SuspensionGround = keyof typeof suspensionGrounds;

/** What starts the period for the award anew (ARB-R 46). */
export const restartGrounds = {
  PARTY_ADDED: { zh: '追加当事人', en: 'A party was added' },
  COUNTER_CLAIM: { zh: '反申请', en: 'A counter-claim was brought' },
  TRANSFERRED: { zh: '移送管辖', en: 'The case came from another commission' },
  CLAIM_CHANGED: { zh: '变更仲裁请求', en: 'The claim was changed' },
} satisfies Record<string, Words>;

export type RestartGround = keyof typeof restartGrounds;

/** Why lateness of a commission does not open the way to court (LDI-1 12). */
export const overdueExcuses = {
  TRANSFER: { zh: '移送管辖', en: 'It is being transferred to another commission' },
  SERVICE_DELAYED: { zh: '正在送达或者送达延误', en: 'Service is under way or delayed' },
  OTHER_RESULT_AWAITED: { zh: '等待另案诉讼结果、评残结论', en: 'Another suit or a disability grade is awaited' },
  HEARING_AWAITED: { zh: '正在等待开庭', en: 'The hearing is awaited' },
  APPRAISAL: { zh: '启动鉴定或者委托调查取证', en: 'An appraisal or an inquiry by others is under way' },
  OTHER_GOOD_CAUSE: { zh: '其他正当事由', en: 'Another good cause' },
} satisfies Record<string, Words>;

export type OverdueExcuse = keyof typeof overdueExcuses;

/** Why an arbitrator may not sit (LDMAL 33). */
export const recusalGrounds = {
  PARTY_OR_RELATIVE: { zh: '本案当事人或者当事人、代理人的近亲属', en: 'A party, or a near relative of one' },
  INTEREST: { zh: '与本案有利害关系', en: 'An interest in the case' },
  OTHER_RELATION: { zh: '其他关系，可能影响公正裁决', en: 'Another relation that may affect fairness' },
  PRIVATE_MEETING: { zh: '私自会见或者接受请客送礼', en: 'A private meeting, a meal or a gift' },
} satisfies Record<string, Words>;

export type RecusalGround = keyof typeof recusalGrounds;

/** How an arbitration ends without award (LDMAL 36, 41; ARB-R 35-39). */
export const withdrawalGrounds = {
  APPLICANT_WITHDREW: { zh: '申请人撤回', en: 'The applicant withdrew' },
  RECONCILED: { zh: '当事人自行和解后撤回', en: 'The parties settled and the applicant withdrew' },
  APPLICANT_ABSENT: { zh: '申请人无正当理由缺席，按撤回处理', en: 'The applicant stayed away; deemed withdrawn' },
} satisfies Record<string, Words>;

export type WithdrawalGround = keyof typeof withdrawalGrounds;
