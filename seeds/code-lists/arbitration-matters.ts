import type { CodeList } from '../../src/domain/code-list/code-list.ts';

/**
 * A partner's own list: the matters of a labour arbitration commission, as the items of LDMAL 2 number them. A commission
 * that files by another list brings it as a version of this one, or as a list of its own.
 */
export const arbitrationMatters: CodeList = {
  id: 'ARBITRATION_MATTER',
  title: { zh: '劳动争议仲裁受案范围', en: 'Matters of labour arbitration' },
  owner: 'LABOUR_ARBITRATION',
  version: '2008',
  validFrom: '2008-05-01',
  validTo: null,
  source: { law: 'LDMAL', article: '2', version: '2008' },
  mark: 'TO_CHECK',
  entries: [
    { code: '1', words: { zh: '确认劳动关系', en: 'Confirmation of a labour relation' } },
    {
      code: '2',
      words: {
        zh: '订立、履行、变更、解除和终止劳动合同',
        en: 'Conclusion, performance, change and end of a labour contract',
      },
    },
    { code: '3', words: { zh: '除名、辞退和辞职、离职', en: 'Removal, dismissal, resignation and leaving' } },
    {
      code: '4',
      words: {
        zh: '工作时间、休息休假、社会保险、福利、培训以及劳动保护',
        en: 'Working time, leave, social insurance, welfare, training and labour protection',
      },
    },
    {
      code: '5',
      words: {
        zh: '劳动报酬、工伤医疗费、经济补偿或者赔偿金等',
        en: 'Remuneration, medical costs of a work injury, severance pay, damages',
      },
    },
    { code: '6', words: { zh: '法律、法规规定的其他劳动争议', en: 'Other labour disputes named by law' } },
  ],
};
