import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A union, a commission or an aid body brings a worker's suit before the court that may hear it. */
export const kind = defineReferralKind({
  code: 'R18',
  name: 'LITIGATION_FILING',
  title: { zh: '引导诉讼立案', en: 'Filing of a suit' },
  basis: [
    { law: 'LDMAL', article: '48-50', version: '2008' },
    { law: 'LDI-1', article: '1-24', version: '2021' },
    { law: 'CPL', article: '126, 128, 152, 164, 168, 171, 183', version: '2024' },
  ],
  mark: 'SURE',
  from: ['UNION', 'LABOUR_ARBITRATION', 'LEGAL_AID_CENTRE', 'LAW_FIRM', 'INVITED_MEDIATION_ORG', 'PROCURATORATE'],
  to: ['COURT'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN', 'NOT_DOCKETED', 'SUIT_ALLOWED'],
  line: 'MAIN',
  about: 'DISPUTE',
  packet: {
    documents: ['COMPLAINT', 'MANDATE'],
    eitherDocument: [['AWARD', 'REFUSAL_NOTICE', 'EVIDENCE']],
    groups: ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F10', 'F11', 'F12', 'F13'],
  },
  group: 'F0',
  clocksAtSending: [{ rule: 'COURT_DOCKET', bears: 'RECEIVER' }],
  stopsAtSending: ['SUIT_15', 'SETASIDE_SUIT_15', 'PRESERVE_SUE'],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    // The docketing act sets the procedure and starts the trial limit that goes with it.
    ACCEPT: {
      posts: ['COURT_FILING_CLERK', 'JUDGE', 'JUDICIAL_ASSISTANT'],
      phase: 'DOCKETED',
      needs: ['CASE_NUMBER'],
      stops: ['COURT_DOCKET'],
      starts: [{ rule: 'COURT_COPY', bears: 'RECEIVER' }],
      raises: 'SUIT_FILED',
    },
    START: null,
    SERVE_COPY: {
      by: 'RECEIVER',
      from: ['ACCEPTED'],
      to: 'IN_PROGRESS',
      phase: 'COPY_SERVED',
      stops: ['COURT_COPY'],
      starts: [{ rule: 'COURT_ANSWER', bears: 'RECEIVER' }],
    },
    COMPLETE: { posts: ['JUDGE', 'JUDICIAL_ASSISTANT', 'COURT_FILING_CLERK'] },
  }),
  outcomes: {
    DOCKETED: { title: { zh: '已立案，由承办法官审理', en: 'Docketed and before the judge' }, settles: false },
    REFUSED: { title: { zh: '不予立案', en: 'Not docketed' }, settles: false, documents: ['RULING'], offers: ['R15'] },
    MEDIATED: {
      title: { zh: '法院调解', en: 'Mediated in court' },
      settles: true,
      documents: ['COURT_MEDIATION_DOCUMENT'],
      raises: 'MEDIATED_BY_COURT',
      offers: ['R33'],
    },
    JUDGED: {
      title: { zh: '一审判决', en: 'Judged at first instance' },
      settles: false,
      documents: ['JUDGMENT'],
      raises: 'FIRST_INSTANCE_JUDGED',
      offers: ['R33'],
    },
    WITHDRAWN: { title: { zh: '撤诉', en: 'Withdrawn' }, settles: false },
  },
  tells: [
    { zh: '劳动者、移送工会', en: 'The worker and the union that referred it' },
    { zh: '仲裁委员会（裁决的去向）', en: 'The commission, of the fate of its award' },
  ],
});
