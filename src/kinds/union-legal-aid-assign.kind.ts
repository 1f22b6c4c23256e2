import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A window hands a worker's application to the union's aid centre, which decides and puts a lawyer on it. */
export const kind = defineReferralKind({
  code: 'R20',
  name: 'UNION_LEGAL_AID_ASSIGN',
  title: { zh: '工会法律援助受理指派', en: 'Union legal aid' },
  basis: [
    { law: 'TUL', article: '30', version: '2022' },
    { law: 'LAL', article: '43, 68', version: '2022' },
    { law: 'UNION-A', article: '', version: '2008' },
  ],
  mark: 'TO_CHECK',
  from: ['UNION', 'ENTERPRISE_UNION', 'COURT', 'LABOUR_ARBITRATION', 'HOTLINE_12351', 'INVITED_MEDIATION_ORG'],
  to: ['UNION'],
  assigneesFrom: ['LAW_FIRM', 'VOLUNTEER_LAWYER_CORPS'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  packet: {
    documents: ['AID_APPLICATION'],
    groups: ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F10', 'F12', 'F13'],
  },
  group: 'F0',
  clocksAtSending: [{ rule: 'LA_DECIDE', bears: 'RECEIVER' }],
  declineReasons: [
    'NOT_IN_SCOPE',
    'NO_JURISDICTION',
    'CONFLICT_OF_INTEREST',
    'CAPACITY',
    'MATERIAL_INCOMPLETE',
    'DUPLICATE',
    'OTHER',
  ],
  steps: closedLoopWith({
    ASK_MORE: { pauses: ['LA_DECIDE'] },
    RESUBMIT: { resumes: ['LA_DECIDE'] },
    ACCEPT: {
      posts: ['UNION_AID_ADMIN', 'LEGAL_AID_LAWYER', 'UNION_AID_LAWYER'],
      phase: 'APPROVED',
      stops: ['LA_DECIDE'],
      starts: [{ rule: 'LA_ASSIGN', bears: 'RECEIVER' }],
    },
    START: null,
    ASSIGN_LAWYER: {
      by: 'RECEIVER',
      from: ['ACCEPTED'],
      to: 'IN_PROGRESS',
      phase: 'LAWYER_ASSIGNED',
      needs: ['ASSIGNEE', 'CONFLICT_CLEARED'],
      stops: ['LA_ASSIGN'],
      assigns: 'AID_LAWYER',
    },
    REASSIGN: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      to: 'IN_PROGRESS',
      phase: 'LAWYER_REPLACED',
      needs: ['ASSIGNEE', 'CONFLICT_CLEARED', 'REASON'],
      assigns: 'AID_LAWYER',
    },
  }),
  outcomes: {
    CLOSED_WON: { title: { zh: '胜诉结案', en: 'Closed: won' }, settles: false, documents: ['AID_CLOSING_REPORT'] },
    CLOSED_SETTLED: {
      title: { zh: '调解结案', en: 'Closed: settled' },
      settles: true,
      documents: ['AID_CLOSING_REPORT'],
    },
    CLOSED_PARTLY: {
      title: { zh: '部分支持结案', en: 'Closed: won in part' },
      settles: false,
      documents: ['AID_CLOSING_REPORT'],
    },
    CLOSED_LOST: { title: { zh: '败诉结案', en: 'Closed: lost' }, settles: false, documents: ['AID_CLOSING_REPORT'] },
    REFUSED: { title: { zh: '不予援助', en: 'Refused' }, settles: false, needsReason: true, offers: ['R19'] },
  },
  tells: [
    { zh: '劳动者', en: 'The worker' },
    { zh: '办案机关（律师姓名）', en: "The deciding body, of the lawyer's name" },
  ],
});
