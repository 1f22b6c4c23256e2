import type { Playbook } from '../../domain/playbook/playbook.ts';

const departments = [
  'HRSS_BUREAU',
  'LABOUR_INSPECTION',
  'HOUSING_CONSTRUCTION',
  'TRANSPORT',
  'MARKET_REGULATION',
  'POSTAL',
  'EMERGENCY_MANAGEMENT',
  'HEALTH',
  'TAX',
  'SOCIAL_INSURANCE_AGENCY',
] as const;
const toSuperior = {
  zh: '检察机关可报告上级或人大，或另行提起公益诉讼',
  en: 'The procuratorate may report to a superior or the congress, or bring a public-interest suit',
};

/** A union's supervision grows from a reminder to an opinion to a suggestion, and then to the procuratorate. */
export const playbook: Playbook = {
  name: 'ONE_LETTER_TWO_DOCUMENTS',
  title: { zh: '一函两书', en: 'One letter, two documents' },
  purpose: {
    zh: '工会先提示、再提意见、再建议主管部门处理，无效的移送检察机关',
    en: 'A union reminds, then objects, then turns to the department, and at last to the procuratorate',
  },
  basis: [
    { law: 'UNION-S', article: '', version: '2021' },
    { law: 'TUL', article: '23, 26', version: '2022' },
    { law: 'ACFTU-SPP 一函两书', article: '', version: '2024' },
  ],
  mark: 'TO_CHECK',
  // A breach that is found at once is not reminded of first.
  startsWith: ['R21', 'R22'],
  steps: [
    {
      kind: 'R21',
      follows: [],
      from: ['UNION'],
      to: ['EMPLOYER'],
      documents: ['UNION_REMINDER_LETTER'],
      clocks: ['UNION_REMINDER_10'],
      basis: [{ law: 'UNION-S', article: '', version: '2021' }],
      ends: { EXPLAINED: { zh: '说明被采纳，监督结束', en: 'The explanation is accepted; supervision ends' } },
    },
    {
      kind: 'R22',
      follows: [{ kind: 'R21', outcomes: ['PARTLY_CORRECTED', 'NO_REPLY', 'REFUSED'] }],
      from: ['UNION'],
      to: ['EMPLOYER'],
      documents: ['UNION_OPINION', 'DELIVERY_PROOF'],
      clocks: ['UNION_OPINION_REPLY'],
      basis: [{ law: 'TUL', article: '23, 26', version: '2022' }],
    },
    {
      kind: 'R23',
      follows: [{ kind: 'R22', outcomes: ['PARTLY', 'DISPUTED', 'NO_REPLY', 'REFUSED'] }],
      from: ['UNION'],
      to: departments,
      documents: ['UNION_SUGGESTION', 'UNION_OPINION', 'DELIVERY_PROOF'],
      clocks: ['UNION_SUG_DEPT', 'UNION_SUG_REPLY'],
      basis: [{ law: 'TUL', article: '23, 26', version: '2022' }],
      ends: {
        ADOPTED: { zh: '由主管部门处理并答复', en: 'The department acts and replies' },
        PARTLY_ADOPTED: { zh: '由主管部门处理采纳的部分', en: 'The department acts on what it adopted' },
      },
    },
    {
      kind: 'R26',
      follows: [
        { kind: 'R22', outcomes: ['PARTLY', 'DISPUTED', 'NO_REPLY', 'REFUSED'] },
        { kind: 'R23', outcomes: ['NOT_ADOPTED', 'NO_REPLY'] },
      ],
      from: ['UNION'],
      to: ['PROCURATORATE'],
      documents: ['CLUE_TRANSFER_LETTER', 'UNION_OPINION', 'DELIVERY_PROOF'],
      clocks: ['CLUE_ACK_5', 'CLUE_FEEDBACK_30'],
      basis: [{ law: 'ACFTU-SPP 一函两书', article: '', version: '2024' }],
      ends: {
        FILED: { zh: '检察机关立案办理', en: 'The procuratorate has a case of its own' },
        NOT_FILED: { zh: '说明理由，回到工会', en: 'Back to the union, with the reason' },
        PUBLIC_INTEREST: {
          zh: '转为公益诉讼，检察机关为原告',
          en: 'A public-interest suit, with the procuratorate as plaintiff',
        },
        TRANSFERRED: { zh: '由接收机关办理', en: 'Handled by whoever received it' },
      },
    },
    {
      kind: 'R28',
      follows: [{ kind: 'R26', outcomes: ['SUGGESTION'] }],
      from: ['PROCURATORATE'],
      posts: ['PROSECUTOR'],
      to: [...departments, 'EMPLOYER'],
      documents: ['PROC_SUGGESTION'],
      clocks: ['PROC_2M', 'PROC_URGENT_15'],
      basis: [
        { law: 'PSG', article: '', version: '2019' },
        { law: 'PIL', article: '21', version: '2020' },
      ],
      ends: {
        ADOPTED: { zh: '整改并书面回复', en: 'Mended, and answered in writing' },
        PARTLY: { zh: '部分整改，说明其余理由', en: 'Mended in part, with reasons for the rest' },
        NOT_ADOPTED: { zh: '说明理由，回到检察机关', en: 'Back to the procuratorate, with the reason' },
        NO_REPLY: toSuperior,
      },
    },
  ],
};
