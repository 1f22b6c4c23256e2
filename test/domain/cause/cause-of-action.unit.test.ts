import { describe, expect, test } from '@jest/globals';
import { causeNumberings, findCauseNumbering } from '../../../src/domain/cause/cause-numbering.ts';
import {
  causeCodeOn,
  causeIds,
  causesOfAction,
  findCauseByCode,
  findCauseByTitle,
  isCauseId,
  type CauseId,
} from '../../../src/domain/cause/cause-of-action.ts';
import { labourCauses } from '../../../src/domain/cause/labour-causes.ts';

const table: readonly [CauseId, string, string | null, string][] = [
  ['LABOUR_CONTRACT', '劳动合同纠纷', '186', '205'],
  ['CONFIRM_LABOUR_RELATION', '确认劳动关系纠纷', '186(1)', '205.1'],
  ['COLLECTIVE_CONTRACT', '集体合同纠纷', '186(2)', '205.2'],
  ['LABOUR_DISPATCH_CONTRACT', '劳务派遣合同纠纷', '186(3)', '205.3'],
  ['PART_TIME_EMPLOYMENT', '非全日制用工纠纷', '186(4)', '205.4'],
  ['REMUNERATION_CLAIM', '追索劳动报酬纠纷', '186(5)', '205.5'],
  ['SEVERANCE_CLAIM', '经济补偿金纠纷', '186(6)', '205.6'],
  ['NON_COMPETE_DISPUTE', '竞业限制纠纷', '186(7)', '205.7'],
  ['SOCIAL_INSURANCE', '社会保险纠纷', '187', '206'],
  ['PENSION_BENEFIT', '养老保险待遇纠纷', '187(1)', '206.1'],
  ['WORK_INJURY_BENEFIT_CLAIM', '工伤保险待遇纠纷', '187(2)', '206.2'],
  ['MEDICAL_INSURANCE_BENEFIT', '医疗保险待遇纠纷', '187(3)', '206.3'],
  ['MATERNITY_BENEFIT_CLAIM', '生育保险待遇纠纷', '187(4)', '206.4'],
  ['UNEMPLOYMENT_BENEFIT_CLAIM', '失业保险待遇纠纷', '187(5)', '206.5'],
  ['WELFARE_BENEFIT', '福利待遇纠纷', '188', '207'],
  ['OVERAGE_EMPLOYMENT', '超龄劳动者用工纠纷', null, '208'],
  ['PRINCIPAL_EMPLOYER_LIABILITY', '承包人、被挂靠人承担用工主体责任纠纷', null, '209'],
  ['ENGAGEMENT_CONTRACT', '聘用合同纠纷', '189', '210'],
  ['APPOINTMENT_CONTRACT', '聘任合同纠纷', '190', '211'],
  ['RESIGNATION', '辞职纠纷', '191', '212'],
  ['DISMISSAL', '辞退纠纷', '192', '213'],
  ['NEW_FORM_CONTRACT', '新就业形态用工合同纠纷', null, '214'],
  ['NEW_FORM_CONFIRM_LABOUR_RELATION', '新就业形态确认劳动关系纠纷', null, '214.1'],
  ['NEW_FORM_REMUNERATION_CLAIM', '新就业形态追索劳动报酬纠纷', null, '214.2'],
  ['NEW_FORM_SOCIAL_INSURANCE', '新就业形态社会保险纠纷', null, '215'],
  ['NEW_FORM_WORK_INJURY_BENEFIT', '新就业形态工伤保险待遇纠纷', null, '215.1'],
  ['NEW_FORM_OCCUPATIONAL_INJURY', '新就业形态职业伤害保障纠纷', null, '216'],
];

describe('a cause of action', () => {
  test.each(table)('%s (%s) is %s until 2025 and %s from 2026', (cause, title, of2021, of2026) => {
    expect(causesOfAction[cause].title.zh).toBe(title);
    expect(causeCodeOn(cause, '2021-01-01')).toBe(of2021);
    expect(causeCodeOn(cause, '2025-12-31')).toBe(of2021);
    expect(causeCodeOn(cause, '2026-01-01')).toBe(of2026);
    expect(causesOfAction[cause].numbers['2021']?.mark ?? 'SURE').toBe('SURE');
    expect(causesOfAction[cause].numbers['2026']?.mark).toBe('TO_CHECK');
  });

  test.each([
    ['CONFIRM_MEDIATION_AGREEMENT', '448'],
    ['REVOKE_CONFIRMATION', '449'],
    ['PAYMENT_ORDER', '458'],
    ['SET_ASIDE_AWARD', '484'],
    ['PRE_SUIT_PRESERVATION', '475'],
    ['PRE_ENFORCEMENT_PRESERVATION', '478'],
    ['PRE_ARBITRATION_PRESERVATION', '485'],
    ['IN_ARBITRATION_PRESERVATION', '488'],
  ] as const)('%s is %s from 2026', (cause, number) => {
    expect(causeCodeOn(cause, '2026-03-02')).toBe(number);
  });

  test('filed before 2021 has no number here', () => {
    expect(causeCodeOn('REMUNERATION_CLAIM', '2020-12-31')).toBeNull();
    expect(() => causeCodeOn('REMUNERATION_CLAIM', '2026/1/1')).toThrow(RangeError);
  });

  test('is found by its number on the filing date, however the bracket is written', () => {
    expect(findCauseByCode('186(5)', '2025-06-01')).toBe('REMUNERATION_CLAIM');
    for (const code of ['205.5', '205(5)', '205（5）', ' 205（５） ']) {
      expect(findCauseByCode(code, '2026-06-01')).toBe('REMUNERATION_CLAIM');
    }
    expect(findCauseByCode('186(5)', '2026-06-01')).toBeNull();
    expect(findCauseByCode('205.5', '2025-06-01')).toBeNull();
    expect(findCauseByCode('205.5', '2019-06-01')).toBeNull();
    expect(findCauseByCode('', '2025-06-01')).toBeNull();
  });

  test('is found by its title', () => {
    expect(findCauseByTitle('追索劳动报酬纠纷')).toBe('REMUNERATION_CLAIM');
    expect(findCauseByTitle('离婚纠纷')).toBeNull();
  });
});

describe('the list of causes', () => {
  test.each(causeIds)('%s hangs where its level says, in both languages', (id) => {
    const { title, level, parent, numbers } = causesOfAction[id];
    expect(title.zh && title.en).toBeTruthy();
    expect(numbers['2021'] ?? numbers['2026']).not.toBeNull();
    if (level === 2) expect(parent).toBeNull();
    if (parent === null) return;
    expect(isCauseId(parent)).toBe(true);
    expect(causesOfAction[parent as CauseId].level).toBe(level - 1);
  });

  test('gives every labour cause below a heading a parent', () => {
    const orphans = Object.values(labourCauses).filter(({ level, parent }) => level > 2 && parent === null);
    expect(orphans).toEqual([]);
  });

  test('gives no number twice in one edition, and lists each once', () => {
    for (const date of ['2021-01-01', '2026-01-01']) {
      const codes = causeIds.map((id) => causeCodeOn(id, date)).filter((code) => code !== null);
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(causeCodeOn(findCauseByCode(code, date)!, date)).toBe(code);
    }
    expect(new Set(causeIds.map((id) => causesOfAction[id].title.zh)).size).toBe(causeIds.length);
  });

  test('has editions that follow each other without a gap', () => {
    expect(causeNumberings['2021'].until).toBe('2025-12-31');
    expect(causeNumberings['2026'].from).toBe('2026-01-01');
    expect(findCauseNumbering('2099-12-31')).toBe('2026');
  });

  test('does not take an inherited name for an id', () => {
    expect(isCauseId('toString')).toBe(false);
  });
});
