import type { Words } from '../../kernel/words.ts';
import type { CauseId } from '../cause/cause-of-action.ts';

/** A kind of demand in a labour dispute. */
export interface ClaimTypeTerms extends Words {
  /** True when the demand is a sum of money, so that an amount is expected. */
  readonly isMoney: boolean;
  /** The cause a suit over this demand alone would likely be filed under; a proposal, the court decides. */
  readonly likelyCause: CauseId | null;
}

/** Claim item types 请求事项. What a party asks for, not what turns out to be owed. */
export const claimTypes = {
  WAGES: money('工资/劳动报酬', 'Wages', 'REMUNERATION_CLAIM'),
  OVERTIME_PAY: money('加班费', 'Overtime pay', 'REMUNERATION_CLAIM'),
  LEAVE_PAY: money('未休年休假工资', 'Pay for annual leave not taken', 'REMUNERATION_CLAIM'),
  BONUS: money('奖金/提成', 'Bonus or commission', 'REMUNERATION_CLAIM'),
  SICK_PAY: money('病假/停工留薪期工资', 'Pay during sickness or injury leave', 'REMUNERATION_CLAIM'),
  SERVICE_FEE: money('劳务报酬/分成', 'Service fee or revenue share', 'SERVICE_CONTRACT'),
  SEVERANCE: money('经济补偿', 'Severance pay', 'SEVERANCE_CLAIM'),
  DAMAGES_2N: money('违法解除/终止赔偿金', 'Damages for unlawful termination (2N)', 'LABOUR_CONTRACT'),
  NOTICE_PAY: money('代通知金', 'Pay in lieu of notice', 'LABOUR_CONTRACT'),
  DOUBLE_WAGE: money('未签书面合同二倍工资', 'Double wage for want of a written contract', 'LABOUR_CONTRACT'),
  EXTRA_COMPENSATION: money('加付赔偿金', 'Extra compensation for late payment', 'REMUNERATION_CLAIM'),
  WORK_INJURY_BENEFIT: money('工伤保险待遇', 'Work-injury benefits', 'WORK_INJURY_BENEFIT_CLAIM'),
  DEATH_BENEFIT: money('工亡补助金、丧葬补助金、抚恤金', 'Work-death benefits', 'WORK_INJURY_BENEFIT_CLAIM'),
  OCCUPATIONAL_INJURY_BENEFIT: money(
    '新就业形态职业伤害待遇',
    'Occupational-injury benefits (new forms of work)',
    'NEW_FORM_OCCUPATIONAL_INJURY',
  ),
  MATERNITY_BENEFIT: money('生育待遇', 'Maternity benefits', 'MATERNITY_BENEFIT_CLAIM'),
  SOCIAL_INSURANCE_LOSS: money('社会保险损失', 'Loss for want of social insurance', 'SOCIAL_INSURANCE'),
  WELFARE: money('福利待遇', 'Welfare benefits', 'WELFARE_BENEFIT'),
  NON_COMPETE: money('竞业限制补偿/违约金', 'Non-compete pay or penalty', 'NON_COMPETE_DISPUTE'),
  SERVICE_PERIOD: money('服务期违约金', 'Service-period penalty', 'LABOUR_CONTRACT'),
  REFUND_DEPOSIT: money('返还押金/收取的财物', 'Return of a deposit or of property taken', 'LABOUR_CONTRACT'),
  EMPLOYER_LOSS: money('用人单位损失赔偿', "Compensation of the employer's loss", 'LABOUR_CONTRACT'),
  CONFIRM_RELATION: act('确认劳动关系', 'Confirmation of a labour relation', 'CONFIRM_LABOUR_RELATION'),
  CONTRACT_CONTINUATION: act('继续履行劳动合同', 'Continued performance of the contract', 'LABOUR_CONTRACT'),
  CONTRACT_TERMINATION: act('解除劳动合同', 'Termination of the contract', 'LABOUR_CONTRACT'),
  WRITTEN_CONTRACT: act('订立书面劳动合同', 'A written contract', 'LABOUR_CONTRACT'),
  LEAVING_PAPERS: act('离职证明、档案和社保关系转移', 'Leaving certificate, transfer of file', 'LABOUR_CONTRACT'),
  OTHER: act('其他', 'Other', null),
} satisfies Record<string, ClaimTypeTerms>;

export type ClaimType = keyof typeof claimTypes;
export const claimTypeNames = Object.keys(claimTypes) as ClaimType[];

export function isClaimType(text: string): text is ClaimType {
  return Object.hasOwn(claimTypes, text);
}

function money(zh: string, en: string, likelyCause: CauseId | null): ClaimTypeTerms {
  return { zh, en, isMoney: true, likelyCause };
}

function act(zh: string, en: string, likelyCause: CauseId | null): ClaimTypeTerms {
  return { zh, en, isMoney: false, likelyCause };
}
