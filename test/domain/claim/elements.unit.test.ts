import { describe, expect, test } from '@jest/globals';
import { claimTypesOf, findJudgmentElement, judgmentElements } from '../../../src/domain/claim/elements.ts';

describe('the elements marked in judgments', () => {
  test('are the 20 of the published set', () => {
    expect(Object.keys(judgmentElements)).toHaveLength(20);
  });

  test.each([
    ['支付工资', 'WAGES', 'REMUNERATION_CLAIM'],
    ['未支付足额劳动报酬', 'WAGES', 'REMUNERATION_CLAIM'],
    ['支付加班工资', 'OVERTIME_PAY', 'REMUNERATION_CLAIM'],
    ['不支付奖金', 'BONUS', 'REMUNERATION_CLAIM'],
    ['支付经济补偿金', 'SEVERANCE', 'SEVERANCE_CLAIM'],
    ['不支付违法解除劳动关系赔偿金', 'DAMAGES_2N', 'LABOUR_CONTRACT'],
    ['支付未签订劳动合同二倍工资赔偿', 'DOUBLE_WAGE', 'LABOUR_CONTRACT'],
    ['解除劳动关系', 'CONTRACT_TERMINATION', 'LABOUR_CONTRACT'],
    ['存在劳动关系', 'CONFIRM_RELATION', 'CONFIRM_LABOUR_RELATION'],
    ['支付工伤赔偿', 'WORK_INJURY_BENEFIT', 'WORK_INJURY_BENEFIT_CLAIM'],
    ['支付工亡补助金、丧葬补助金、抚恤金', 'DEATH_BENEFIT', 'WORK_INJURY_BENEFIT_CLAIM'],
    ['支付工亡补助金|丧葬补助金|抚恤金', 'DEATH_BENEFIT', 'WORK_INJURY_BENEFIT_CLAIM'],
    ['违法向劳动者收取财物', 'REFUND_DEPOSIT', 'LABOUR_CONTRACT'],
  ])('%s becomes %s under %s', (element, claimType, likelyCause) => {
    expect(findJudgmentElement(element)).toMatchObject({ claimType, likelyCause });
  });

  test.each([
    '未签订劳动合同',
    '签订劳动合同',
    '劳动仲裁阶段未提起',
    '经济性裁员',
    '特殊工种',
    '用人单位提前通知解除',
    '法人资格已灭失',
    '有调解协议',
  ])('%s is a fact, not a demand', (element) => {
    expect(findJudgmentElement(element)).toMatchObject({ claimType: null, likelyCause: null });
  });

  test('that are unknown mean nothing', () => {
    expect(findJudgmentElement('离婚')).toBeNull();
    expect(findJudgmentElement('constructor')).toBeNull();
  });

  test('of one judgment become its demands, each once', () => {
    const elements = ['签订劳动合同', '支付工资', '未支付足额劳动报酬', '未知', '支付经济补偿金'];
    expect(claimTypesOf(elements)).toEqual(['WAGES', 'SEVERANCE']);
  });
});
