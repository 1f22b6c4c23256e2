import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A commission has awarded advance execution and hands it to the court that executes. */
export const kind = defineReferralKind({
  code: 'R17',
  name: 'ARBITRATION_ADVANCE_EXECUTION',
  title: { zh: '先予执行移送', en: 'Transfer for advance execution' },
  basis: [{ law: 'LDMAL', article: '44', version: '2008' }],
  mark: 'SURE',
  from: ['LABOUR_ARBITRATION'],
  to: ['COURT'],
  senderPosts: ['ARBITRATOR', 'ARBITRATION_CLERK'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN', 'IN_ARBITRATION'],
  declares: ['RIGHTS_CLEAR_AND_LIFE_AFFECTED'],
  line: 'SIDE',
  about: 'DISPUTE',
  packet: {
    documents: ['ADVANCE_EXEC_AWARD', 'TRANSFER_LETTER'],
    groups: ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F12', 'F13'],
  },
  group: 'F0',
  // The law names no hours; the product asks that it reaches the court on the same working day.
  clocksAtSending: [{ rule: 'SAME_DAY', bears: 'SENDER' }],
  declineReasons: ['NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    RECEIVE: { stops: ['SAME_DAY'] },
    ACCEPT: {
      posts: ['COURT_FILING_CLERK', 'ENFORCEMENT_OFFICER', 'COURT_CLERK'],
      phase: 'DOCKETED',
      needs: ['CASE_NUMBER'],
      stops: ['SAME_DAY'],
    },
    COMPLETE: { posts: ['ENFORCEMENT_OFFICER'] },
  }),
  outcomes: {
    EXECUTED: { title: { zh: '已先予执行', en: 'Executed' }, settles: false },
    PARTLY: { title: { zh: '部分执行', en: 'Executed in part' }, settles: false, needsReason: true },
    UNABLE: { title: { zh: '未能执行', en: 'Unable to execute' }, settles: false, needsReason: true },
  },
  tells: [
    { zh: '仲裁委员会', en: 'The commission' },
    { zh: '双方当事人', en: 'Both parties' },
  ],
});
