import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A party asks the court, through the commission where one is seized, to secure property for what may be awarded. */
export const kind = defineReferralKind({
  code: 'R16',
  name: 'ARBITRATION_PRESERVATION',
  title: { zh: '财产保全', en: 'Preservation of property' },
  basis: [
    { law: 'CPL', article: '103-104', version: '2024' },
    { law: 'LDI-1', article: '49', version: '2021' },
  ],
  mark: 'SURE',
  from: ['LABOUR_ARBITRATION', 'UNION', 'LEGAL_AID_CENTRE', 'LAW_FIRM', 'WORKERS'],
  to: ['COURT'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN'],
  declares: ['PROPERTY_CLUE', 'GUARANTEE_OR_WAIVER'],
  line: 'SIDE',
  about: 'DISPUTE',
  variants: ['PRE_SUIT', 'IN_PROCEEDINGS'],
  packet: {
    documents: ['PRESERVATION_APPLICATION'],
    groups: ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F12', 'F13'],
  },
  group: 'F0',
  clocksAtSending: [],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: {
      posts: ['COURT_FILING_CLERK', 'JUDGE', 'JUDICIAL_ASSISTANT', 'COURT_CLERK'],
      phase: 'DOCKETED',
      needs: ['CASE_NUMBER'],
      starts: [{ rule: 'PRESERVE_48H', bears: 'RECEIVER' }],
    },
    START: null,
    DECIDE: {
      by: 'RECEIVER',
      from: ['ACCEPTED'],
      to: 'IN_PROGRESS',
      phase: 'RULED',
      posts: ['JUDGE'],
      documents: ['PRESERVATION_RULING'],
      stops: ['PRESERVE_48H'],
    },
    TAKE_MEASURE: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['RULED'],
      to: 'IN_PROGRESS',
      phase: 'EXECUTED',
      posts: ['JUDGE', 'ENFORCEMENT_OFFICER'],
    },
    SUSPEND: null,
    RESUME: null,
  }),
  outcomes: {
    GRANTED: {
      title: { zh: '准予保全并已执行', en: 'Granted and executed' },
      settles: false,
      documents: ['PRESERVATION_RULING'],
      offers: ['R15', 'R18', 'R33'],
    },
    REFUSED: { title: { zh: '驳回保全申请', en: 'Refused' }, settles: false, needsReason: true },
    LIFTED: { title: { zh: '解除保全', en: 'Lifted' }, settles: false, needsReason: true },
  },
  tells: [
    { zh: '双方当事人', en: 'Both parties' },
    { zh: '仲裁委员会、执行机构', en: 'The commission and the enforcement office' },
  ],
});
