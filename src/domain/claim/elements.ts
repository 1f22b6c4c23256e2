import type { CauseId } from '../cause/cause-of-action.ts';
import { claimTypes, type ClaimType } from './claim-type.ts';

/** What a legal element marked in a judgment means for registering the dispute. */
export interface JudgmentElement {
  readonly en: string;
  /** The demand it speaks of; null where it is a fact or a procedural circumstance, not a demand. */
  readonly claimType: ClaimType | null;
  /** The likeliest cause of action; null where it is not a demand. */
  readonly likelyCause: CauseId | null;
}

/**
 * The 20 labour elements of the CAIL 2019 element-recognition set, by their Chinese names. Two of those read as demands
 * (解除劳动关系, 存在劳动关系) also occur as plain facts: a mapped claim is a proposal for a person to confirm.
 */
export const judgmentElements = {
  解除劳动关系: demand('Labour relation terminated', 'CONTRACT_TERMINATION'),
  支付工资: demand('Wages to be paid', 'WAGES'),
  支付经济补偿金: demand('Severance to be paid', 'SEVERANCE'),
  未支付足额劳动报酬: demand('Remuneration not paid in full', 'WAGES'),
  存在劳动关系: demand('Labour relation exists', 'CONFIRM_RELATION'),
  未签订劳动合同: fact('No labour contract signed'),
  签订劳动合同: fact('Labour contract signed'),
  支付加班工资: demand('Overtime pay to be paid', 'OVERTIME_PAY'),
  支付未签订劳动合同二倍工资赔偿: demand('Double wage for want of a contract', 'DOUBLE_WAGE'),
  支付工伤赔偿: demand('Work-injury compensation to be paid', 'WORK_INJURY_BENEFIT'),
  劳动仲裁阶段未提起: fact('Not raised in arbitration'),
  不支付违法解除劳动关系赔偿金: demand('Damages for unlawful termination not paid', 'DAMAGES_2N'),
  经济性裁员: fact('Redundancy for economic reasons'),
  不支付奖金: demand('Bonus not paid', 'BONUS'),
  违法向劳动者收取财物: demand('Property unlawfully taken from the worker', 'REFUND_DEPOSIT'),
  特殊工种: fact('Special type of work'),
  '支付工亡补助金、丧葬补助金、抚恤金': demand('Work-death benefits to be paid', 'DEATH_BENEFIT'),
  用人单位提前通知解除: fact('Employer gave notice of termination'),
  法人资格已灭失: fact('Legal person no longer exists'),
  有调解协议: fact('Mediation agreement exists'),
} satisfies Record<string, JudgmentElement>;

export type JudgmentElementName = keyof typeof judgmentElements;

/** What an element means, by its Chinese name (the source also writes | for 、); null when it is not one of the 20. */
export function findJudgmentElement(name: string): JudgmentElement | null {
  const key = name.trim().replaceAll('|', '、');
  return Object.hasOwn(judgmentElements, key) ? judgmentElements[key as JudgmentElementName] : null;
}

/** The demands a list of elements speaks of, each once, in the order of the list. */
export function claimTypesOf(elements: readonly string[]): ClaimType[] {
  const found = elements.map((name) => findJudgmentElement(name)?.claimType ?? null);
  return [...new Set(found.filter((claimType) => claimType !== null))];
}

function demand(en: string, claimType: ClaimType): JudgmentElement {
  return { en, claimType, likelyCause: claimTypes[claimType].likelyCause };
}

function fact(en: string): JudgmentElement {
  return { en, claimType: null, likelyCause: null };
}
