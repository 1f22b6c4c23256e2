import type { Playbook } from '../../domain/playbook/playbook.ts';

const closed = {
  CLOSED_WON: { zh: '凭生效文书履行或申请执行', en: 'Performed, or enforced on the document in effect' },
  CLOSED_PARTLY: { zh: '凭生效文书履行或申请执行', en: 'Performed, or enforced on the document in effect' },
  CLOSED_LOST: { zh: '援助律师告知后续途径', en: 'The aid lawyer tells the worker of the ways left' },
};

/** A worker is handed from whoever met him first to a lawyer: the state's aid, or the union's where the state refuses. */
export const playbook: Playbook = {
  name: 'LEGAL_AID_REFERRAL',
  title: { zh: '法律援助转介', en: 'Referral to legal aid' },
  purpose: {
    zh: '由热线或窗口转法律援助机构，不予援助的转工会法律援助',
    en: 'From a hotline or a window to legal aid, and to the aid of the union where the state refuses it',
  },
  basis: [
    { law: 'LAL', article: '31, 38, 41-44', version: '2022' },
    { law: 'TUL', article: '30', version: '2022' },
  ],
  mark: 'SURE',
  startsWith: ['R01', 'R19'],
  steps: [
    {
      kind: 'R01',
      follows: [],
      from: ['HOTLINE_12351', 'HOTLINE_12345'],
      to: ['UNION', 'HRSS_BUREAU'],
      documents: ['WORK_ORDER'],
      clocks: ['HOT_CONTACT', 'HOT_TIER_1', 'HOT_TIER_2', 'HOT_TIER_3'],
      basis: [{ law: 'ACFTU-HOTLINE', article: '', version: '2023' }],
      ends: {
        EXPLAINED: { zh: '已答复来电人', en: 'The caller has been answered' },
        INVALID: { zh: '工单作废', en: 'The order is void' },
        UNREACHABLE: { zh: '两次联系未果，工单办结', en: 'Tried twice in vain; the order is closed' },
      },
    },
    {
      kind: 'R19',
      follows: [
        { kind: 'R01', outcomes: ['DIVERTED'] },
        { kind: 'R20', outcomes: ['REFUSED'] },
      ],
      from: ['UNION', 'HRSS_BUREAU', 'HOTLINE_12351', 'HOTLINE_12345', 'LABOUR_ARBITRATION', 'COURT'],
      to: ['LEGAL_AID_CENTRE'],
      documents: ['AID_APPLICATION'],
      clocks: ['LA_DECIDE', 'LA_ASSIGN'],
      basis: [{ law: 'LAL', article: '31, 38, 41-44', version: '2022' }],
      ends: {
        ...closed,
        TERMINATED_48: { zh: '书面告知理由与异议途径', en: 'The worker is told in writing why, and how to object' },
      },
    },
    {
      kind: 'R20',
      follows: [{ kind: 'R19', outcomes: ['REFUSED'] }],
      from: ['UNION', 'LABOUR_ARBITRATION', 'COURT'],
      to: ['UNION'],
      documents: ['AID_APPLICATION', 'AID_DECISION'],
      clocks: ['LA_DECIDE', 'LA_ASSIGN'],
      basis: [
        { law: 'TUL', article: '30', version: '2022' },
        { law: 'LAL', article: '68', version: '2022' },
      ],
      ends: closed,
    },
  ],
};
