import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** A worker, helped by the union or an aid lawyer, asks the court to enforce what was not paid. */
export const kind = defineReferralKind({
  code: 'R33',
  name: 'ENFORCEMENT_APPLICATION',
  title: { zh: '申请强制执行', en: 'Application for enforcement' },
  basis: [
    { law: 'CPL', article: '235-237, 247-251, 264-266', version: '2024' },
    { law: 'CPL-I', article: '480', version: '2022' },
    { law: 'LDI-1', article: '24', version: '2021' },
    { law: 'LDMAL', article: '51', version: '2008' },
  ],
  mark: 'SURE',
  from: ['UNION', 'LAW_FIRM', 'LEGAL_AID_CENTRE', 'INVITED_MEDIATION_ORG'],
  to: ['COURT'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN', 'TITLE_ENFORCEABLE', 'PAYMENT_OVERDUE'],
  line: 'MAIN',
  about: 'OBLIGATION',
  packet: { documents: ['EXEC_APPLICATION'], groups: ['F0', 'F1', 'F2', 'F3', 'F4', 'F6', 'F10', 'F12', 'F13'] },
  group: 'F0',
  clocksAtSending: [
    { rule: 'ENF_NOTICE', bears: 'RECEIVER' },
    { rule: 'ENF_6M', bears: 'RECEIVER' },
  ],
  stopsAtSending: ['ENF_2Y'],
  declineReasons: ['NO_JURISDICTION', 'MATERIAL_INCOMPLETE', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: {
      posts: ['COURT_FILING_CLERK', 'ENFORCEMENT_OFFICER', 'COURT_CLERK'],
      phase: 'DOCKETED',
      needs: ['CASE_NUMBER'],
      raises: 'ENFORCEMENT_APPLIED',
    },
    START: {
      posts: ['ENFORCEMENT_OFFICER'],
      phase: 'NOTICE_ISSUED',
      documents: ['EXEC_NOTICE'],
      stops: ['ENF_NOTICE'],
    },
    COMPLETE: { posts: ['ENFORCEMENT_OFFICER'] },
  }),
  outcomes: {
    ENFORCED: { title: { zh: '执行完毕', en: 'Enforced in full' }, settles: true },
    PARTLY: { title: { zh: '部分执行', en: 'Enforced in part' }, settles: false, needsReason: true },
    SETTLED: { title: { zh: '执行和解', en: 'Settled during enforcement' }, settles: true, needsReason: true },
    TERMINATED_THIS_TIME: {
      title: { zh: '终结本次执行', en: 'Ended for now' },
      settles: false,
      needsReason: true,
      raises: 'ENFORCEMENT_ENDED_FOR_NOW',
    },
    REFUSED_EXECUTION: { title: { zh: '不予执行', en: 'Enforcement refused' }, settles: false, needsReason: true },
  },
  tells: [{ zh: '申请人、援助中心、工会', en: 'Applicant, aid centre, union' }],
});
