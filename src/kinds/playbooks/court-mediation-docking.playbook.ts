import type { Playbook } from '../../domain/playbook/playbook.ts';

const mediators = [
  'INVITED_MEDIATION_ORG',
  'PEOPLES_MEDIATION_COMMITTEE',
  'ONE_STOP_NEW_FORM_CENTRE',
  'INDUSTRY_COMMERCE_FEDERATION',
] as const;
const failed = ['REFUSED', 'UNREACHABLE', 'DEADLOCKED', 'TERM_EXPIRED', 'SIGNATURE_REFUSED'] as const;
const failedBeforeSuit = [...failed, 'FALSE_MEDIATION_SUSPECTED', 'OTHER'];
const trialResumes = { zh: '恢复审理', en: 'The trial resumes' };

/** A court has a complaint mediated before it dockets it; what is agreed is confirmed, what is not goes on to be tried. */
export const playbook: Playbook = {
  name: 'COURT_MEDIATION_DOCKING',
  title: { zh: '诉调对接', en: 'Court and mediation docked to each other' },
  purpose: {
    zh: '法院立案前委派调解，成则司法确认，不成则仲裁或立案',
    en: 'Mediation before filing: confirmed by the court when agreed, arbitrated or docketed when not',
  },
  basis: [
    { law: 'CPL', article: '125', version: '2024' },
    { law: 'OMR', article: '4, 10-15, 17-22, 24-26', version: '2022' },
    { law: '法〔2020〕55号', article: '', version: '2020' },
  ],
  mark: 'SURE',
  startsWith: ['R08'],
  steps: [
    {
      kind: 'R08',
      follows: [],
      from: ['COURT'],
      posts: ['COURT_FILING_CLERK', 'JUDGE', 'JUDICIAL_ASSISTANT'],
      to: mediators,
      documents: ['ASSIGNED_MEDIATION_LETTER', 'COMPLAINT'],
      clocks: ['ASSIGN_ACCEPT', 'ASK_OTHER', 'PRESUIT_30', 'COURT_DOCKET'],
      basis: [{ law: 'OMR', article: '24-26', version: '2022' }],
    },
    {
      kind: 'R13',
      follows: [{ kind: 'R08', outcomes: ['AGREED', 'PARTIALLY_AGREED'] }],
      from: ['INVITED_MEDIATION_ORG', 'PEOPLES_MEDIATION_COMMITTEE', 'ONE_STOP_NEW_FORM_CENTRE'],
      to: ['COURT'],
      documents: ['CONFIRMATION_APPLICATION', 'MEDIATION_AGREEMENT'],
      clocks: ['JC_APPLY', 'JC_ACCEPT', 'SPECIAL_30', 'JC_REVIEW_15'],
      basis: [{ law: 'CPL', article: '205-206', version: '2024' }],
      ends: { WITHDRAWN: { zh: '协议仍有合同效力，按约履行', en: 'The agreement stays a contract to be kept' } },
    },
    {
      kind: 'R15',
      follows: [
        { kind: 'R08', outcomes: failedBeforeSuit },
        { kind: 'R13', outcomes: ['REJECTED', 'NOT_ACCEPTED'] },
        { kind: 'R18', outcomes: ['REFUSED'] },
      ],
      from: ['INVITED_MEDIATION_ORG', 'COURT'],
      to: ['LABOUR_ARBITRATION'],
      documents: ['ARB_APPLICATION', 'MANDATE'],
      clocks: ['ARB_LIMIT', 'ARB_DOCKET', 'ARB_AWARD'],
      basis: [{ law: 'LDMAL', article: '5, 27-29', version: '2008' }],
      ends: { WITHDRAWN: { zh: '当事人撤回，路线结束', en: 'Withdrawn by the party; the route ends' } },
    },
    {
      kind: 'R18',
      follows: [
        { kind: 'R08', outcomes: failedBeforeSuit },
        { kind: 'R13', outcomes: ['REJECTED'] },
        { kind: 'R15', outcomes: ['AWARDED_NON_FINAL', 'REFUSED'] },
      ],
      from: ['INVITED_MEDIATION_ORG', 'LABOUR_ARBITRATION'],
      to: ['COURT'],
      documents: ['COMPLAINT', 'MANDATE', 'EVIDENCE'],
      clocks: ['SUIT_15', 'COURT_DOCKET', 'COURT_COPY', 'COURT_ANSWER'],
      basis: [
        { law: 'LDMAL', article: '48-50', version: '2008' },
        { law: 'CPL', article: '126', version: '2024' },
      ],
      ends: { WITHDRAWN: { zh: '当事人撤诉，路线结束', en: 'Withdrawn by the party; the route ends' } },
    },
    {
      kind: 'R09',
      follows: [
        {
          kind: 'R18',
          outcomes: ['DOCKETED'],
          whyNotOffered: {
            zh: '立案后是否委托调解由本院在审理中决定，须各方同意，不由移送方提出',
            en: 'Once docketed, the court itself entrusts mediation in its own case, when all agree; no sender proposes it',
          },
        },
      ],
      from: ['COURT'],
      posts: ['JUDGE', 'JUDICIAL_ASSISTANT'],
      to: mediators,
      documents: ['ENTRUSTED_MEDIATION_LETTER', 'COMPLAINT'],
      clocks: ['ASSIGN_ACCEPT', 'ENTRUST_15', 'ENTRUST_7'],
      basis: [{ law: 'OMR', article: '20-21, 24', version: '2022' }],
      ends: Object.fromEntries([...failed, 'OTHER'].map((outcome) => [outcome, trialResumes])),
    },
    {
      kind: 'R33',
      follows: [
        { kind: 'R13', outcomes: ['CONFIRMED'] },
        { kind: 'R15', outcomes: ['AWARDED_FINAL', 'AWARDED_NON_FINAL', 'DEFAULT_AWARD', 'MEDIATED'] },
        { kind: 'R18', outcomes: ['MEDIATED', 'JUDGED'] },
      ],
      from: ['INVITED_MEDIATION_ORG'],
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
