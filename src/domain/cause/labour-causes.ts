import type { CauseOfAction } from './cause-numbering.ts';

/**
 * Labour, personnel and new-form causes (法〔2020〕346号, in force 2021-01-01 to 2025-12-31; 法〔2025〕226号 from 2026-01-01).
 * The numbers of 2021 are sure; those of 2026 come from secondary sources and are still to be checked.
 */
export const labourCauses = {
  LABOUR_DISPUTES: heading('劳动争议', 'Labour disputes', ['十七', '十九']),
  LABOUR_CONTRACT: under('LABOUR_DISPUTES', '劳动合同纠纷', 'Labour contract', ['186', '205']),
  CONFIRM_LABOUR_RELATION: contract('确认劳动关系纠纷', 'Confirmation of a labour relation', 1),
  COLLECTIVE_CONTRACT: contract('集体合同纠纷', 'Collective contract', 2),
  LABOUR_DISPATCH_CONTRACT: contract('劳务派遣合同纠纷', 'Labour dispatch contract', 3),
  PART_TIME_EMPLOYMENT: contract('非全日制用工纠纷', 'Part-time employment', 4),
  REMUNERATION_CLAIM: contract('追索劳动报酬纠纷', 'Claim for labour remuneration', 5),
  SEVERANCE_CLAIM: contract('经济补偿金纠纷', 'Severance pay', 6),
  NON_COMPETE_DISPUTE: contract('竞业限制纠纷', 'Non-compete obligation', 7),
  SOCIAL_INSURANCE: under('LABOUR_DISPUTES', '社会保险纠纷', 'Social insurance', ['187', '206']),
  PENSION_BENEFIT: insurance('养老保险待遇纠纷', 'Pension insurance benefits', 1),
  WORK_INJURY_BENEFIT_CLAIM: insurance('工伤保险待遇纠纷', 'Work-injury insurance benefits', 2),
  MEDICAL_INSURANCE_BENEFIT: insurance('医疗保险待遇纠纷', 'Medical insurance benefits', 3),
  MATERNITY_BENEFIT_CLAIM: insurance('生育保险待遇纠纷', 'Maternity insurance benefits', 4),
  UNEMPLOYMENT_BENEFIT_CLAIM: insurance('失业保险待遇纠纷', 'Unemployment insurance benefits', 5),
  WELFARE_BENEFIT: under('LABOUR_DISPUTES', '福利待遇纠纷', 'Welfare benefits', ['188', '207']),
  OVERAGE_EMPLOYMENT: under('LABOUR_DISPUTES', '超龄劳动者用工纠纷', 'Employment past retirement age', [null, '208']),
  PRINCIPAL_EMPLOYER_LIABILITY: under(
    'LABOUR_DISPUTES',
    '承包人、被挂靠人承担用工主体责任纠纷',
    "Employer's liability of a contractor or of the firm whose name is borrowed",
    [null, '209'],
  ),

  PERSONNEL_DISPUTES: heading('人事争议', 'Personnel disputes', ['十八', '二十']),
  ENGAGEMENT_CONTRACT: under('PERSONNEL_DISPUTES', '聘用合同纠纷', 'Engagement contract (institutions)', [
    '189',
    '210',
  ]),
  APPOINTMENT_CONTRACT: under('PERSONNEL_DISPUTES', '聘任合同纠纷', 'Appointment contract', ['190', '211']),
  RESIGNATION: under('PERSONNEL_DISPUTES', '辞职纠纷', 'Resignation', ['191', '212']),
  DISMISSAL: under('PERSONNEL_DISPUTES', '辞退纠纷', 'Dismissal', ['192', '213']),

  NEW_FORM_DISPUTES: heading('新就业形态用工纠纷', 'New forms of work', [null, '二十一']),
  NEW_FORM_CONTRACT: under('NEW_FORM_DISPUTES', '新就业形态用工合同纠纷', 'New-form work contract', [null, '214']),
  NEW_FORM_CONFIRM_LABOUR_RELATION: fourth('NEW_FORM_CONTRACT', [null, '214.1'], {
    zh: '新就业形态确认劳动关系纠纷',
    en: 'Confirmation of a labour relation (new forms of work)',
  }),
  NEW_FORM_REMUNERATION_CLAIM: fourth('NEW_FORM_CONTRACT', [null, '214.2'], {
    zh: '新就业形态追索劳动报酬纠纷',
    en: 'Claim for labour remuneration (new forms of work)',
  }),
  NEW_FORM_SOCIAL_INSURANCE: under(
    'NEW_FORM_DISPUTES',
    '新就业形态社会保险纠纷',
    'Social insurance (new forms of work)',
    [null, '215'],
  ),
  NEW_FORM_WORK_INJURY_BENEFIT: fourth('NEW_FORM_SOCIAL_INSURANCE', [null, '215.1'], {
    zh: '新就业形态工伤保险待遇纠纷',
    en: 'Work-injury insurance benefits (new forms of work)',
  }),
  NEW_FORM_OCCUPATIONAL_INJURY: under(
    'NEW_FORM_DISPUTES',
    '新就业形态职业伤害保障纠纷',
    'Occupational-injury protection (new forms of work)',
    [null, '216'],
  ),
} satisfies Record<string, CauseOfAction>;

type Pair = readonly [of2021: string | null, of2026: string];

function numbers([of2021, of2026]: Pair): CauseOfAction['numbers'] {
  return {
    '2021': of2021 === null ? null : { number: of2021, mark: 'SURE' },
    '2026': { number: of2026, mark: 'TO_CHECK' },
  };
}

function heading(zh: string, en: string, pair: Pair): CauseOfAction {
  return { title: { zh, en }, level: 2, parent: null, numbers: numbers(pair) };
}

function under(parent: string, zh: string, en: string, pair: Pair): CauseOfAction {
  return { title: { zh, en }, level: 3, parent, numbers: numbers(pair) };
}

function fourth(parent: string, pair: Pair, title: CauseOfAction['title']): CauseOfAction {
  return { title, level: 4, parent, numbers: numbers(pair) };
}

function contract(zh: string, en: string, place: number): CauseOfAction {
  return fourth('LABOUR_CONTRACT', [`186(${place})`, `205.${place}`], { zh, en });
}

function insurance(zh: string, en: string, place: number): CauseOfAction {
  return fourth('SOCIAL_INSURANCE', [`187(${place})`, `206.${place}`], { zh, en });
}
