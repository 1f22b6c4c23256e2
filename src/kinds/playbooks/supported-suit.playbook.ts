import type { Playbook } from '../../domain/playbook/playbook.ts';

/** A worker who can hardly sue alone is supported by the procuratorate; the worker stays the plaintiff. */
export const playbook: Playbook = {
  name: 'SUPPORTED_SUIT',
  title: { zh: '支持起诉', en: 'Supported suit' },
  purpose: {
    zh: '检察机关支持起诉有困难的劳动者，由劳动者本人作原告',
    en: 'The procuratorate supports a worker who has difficulty in suing; the worker is the plaintiff',
  },
  basis: [{ law: 'CPL', article: '15', version: '2024' }],
  mark: 'TO_CHECK',
  startsWith: ['R26', 'R27'],
  steps: [
    {
      kind: 'R26',
      follows: [],
      from: ['UNION', 'HRSS_BUREAU'],
      to: ['PROCURATORATE'],
      documents: ['CLUE_TRANSFER_LETTER'],
      clocks: ['CLUE_ACK_5', 'CLUE_FEEDBACK_30'],
      basis: [{ law: 'ACFTU-SPP 一函两书', article: '', version: '2024' }],
      ends: {
        FILED: {
          zh: '检察机关立案办理，不走支持起诉',
          en: 'The procuratorate has a case of its own; no suit to support',
        },
        NOT_FILED: { zh: '移送单位告知劳动者其他途径', en: 'The agency that sent it tells the worker of other ways' },
        PUBLIC_INTEREST: {
          zh: '转为公益诉讼，检察机关为原告',
          en: 'A public-interest suit, with the procuratorate as plaintiff',
        },
        TRANSFERRED: { zh: '由接收机关办理', en: 'Handled by whoever received it' },
      },
    },
    {
      kind: 'R27',
      follows: [{ kind: 'R26', outcomes: ['SUPPORT_SUIT'] }],
      from: ['UNION', 'HRSS_BUREAU', 'LEGAL_AID_CENTRE', 'WOMENS_FEDERATION', 'DISABLED_FEDERATION'],
      to: ['PROCURATORATE'],
      documents: ['SUPPORT_APPLICATION', 'EVIDENCE'],
      clocks: ['SUPPORT_REVIEW_15'],
      basis: [{ law: 'CPL', article: '15', version: '2024' }],
      ends: {
        NOT_SUPPORTED: {
          zh: '不影响劳动者自行起诉或申请法律援助',
          en: 'The worker may still sue alone or ask for legal aid',
        },
      },
    },
    {
      kind: 'R18',
      follows: [{ kind: 'R27', outcomes: ['OPINION_ISSUED'] }],
      from: ['UNION', 'LEGAL_AID_CENTRE', 'PROCURATORATE'],
      to: ['COURT'],
      documents: ['COMPLAINT', 'MANDATE', 'EVIDENCE', 'SUPPORT_OPINION'],
      clocks: ['SUIT_15', 'COURT_DOCKET', 'COURT_COPY', 'COURT_ANSWER'],
      basis: [
        { law: 'CPL', article: '15, 126', version: '2024' },
        { law: 'LDMAL', article: '48-50', version: '2008' },
      ],
      ends: {
        DOCKETED: { zh: '由承办法官审理', en: 'Before the judge' },
        WITHDRAWN: { zh: '劳动者撤诉，支持随之结束', en: 'The worker withdraws, and the support ends with it' },
      },
    },
    {
      kind: 'R33',
      follows: [{ kind: 'R18', outcomes: ['MEDIATED', 'JUDGED'] }],
      from: ['UNION', 'LEGAL_AID_CENTRE'],
      to: ['COURT'],
      documents: ['EXEC_APPLICATION'],
      clocks: ['ENF_2Y', 'ENF_NOTICE', 'ENF_6M'],
      basis: [{ law: 'CPL', article: '247-251', version: '2024' }],
      ends: {
        PARTLY: { zh: '未履行部分仍可执行', en: 'What is unpaid can still be enforced' },
        TERMINATED_THIS_TIME: { zh: '有财产时恢复执行', en: 'Resumed when property is found' },
        REFUSED_EXECUTION: { zh: '告知当事人，回到承办单位', en: 'The party is told; back to the agency in charge' },
      },
    },
  ],
};
