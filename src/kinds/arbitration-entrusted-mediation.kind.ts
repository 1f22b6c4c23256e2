import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

const failed = { settles: false, raises: 'MEDIATION_FAILED', resumes: ['ARB_DOCKET'], offers: ['R15'] } as const;

/** A commission suggests mediation before it accepts a dispute, or entrusts it after, before the hearing. */
export const kind = defineReferralKind({
  code: 'R11',
  name: 'ARBITRATION_ENTRUSTED_MEDIATION',
  title: { zh: '仲裁建议/委托调解', en: 'Mediation suggested or entrusted by a commission' },
  basis: [
    { law: 'ARB-R', article: '69-70', version: '2017' },
    { law: 'LDMAL', article: '14, 42', version: '2008' },
    { law: '人社部发〔2017〕70号', article: '', version: '2017' },
  ],
  mark: 'SURE',
  from: ['LABOUR_ARBITRATION'],
  to: [
    'INVITED_MEDIATION_ORG',
    'PEOPLES_MEDIATION_COMMITTEE',
    'TOWNSHIP_MEDIATION_ORG',
    'ENTERPRISE_MEDIATION_COMMITTEE',
    'ONE_STOP_NEW_FORM_CENTRE',
  ],
  senderPosts: ['ARBITRATION_FILING_CLERK', 'ARBITRATOR', 'ARBITRATION_CLERK'],
  consent: 'ALL',
  requires: ['DISPUTE_OPEN', 'IN_ARBITRATION'],
  line: 'MAIN',
  about: 'DISPUTE',
  variants: ['BEFORE_ACCEPTANCE', 'AFTER_ACCEPTANCE'],
  packet: {
    documents: ['ARB_APPLICATION'],
    eitherDocument: [['MEDIATION_SUGGESTION', 'ENTRUSTED_MEDIATION_LETTER']],
    groups: ['F0', 'F1', 'F2', 'F4', 'F6', 'F7'],
  },
  group: 'F0',
  // Both sides have consented before it is sent, so the ten working days run from the sending.
  clocksAtSending: [
    { rule: 'MED_15', bears: 'RECEIVER', variant: ['BEFORE_ACCEPTANCE'] },
    { rule: 'ARB_ENTRUST_10', bears: 'RECEIVER', variant: ['AFTER_ACCEPTANCE'] },
  ],
  // The commission defers acceptance while what it suggested is tried.
  pausesAtSending: ['ARB_DOCKET'],
  declineReasons: ['NOT_IN_SCOPE', 'CONFLICT_OF_INTEREST', 'CAPACITY', 'PARTY_REFUSED', 'DUPLICATE', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: {
      posts: ['MEDIATION_ORG_ADMIN', 'MEDIATOR', 'PEOPLE_MEDIATOR', 'BOSS_MEDIATOR'],
      needs: ['ASSIGNEE', 'CONFLICT_CLEARED'],
      assigns: 'MEDIATOR',
      raises: 'MEDIATION_ACCEPTED',
    },
    DECLINE: { resumes: ['ARB_DOCKET'] },
    REASSIGN: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      to: 'IN_PROGRESS',
      phase: 'MEDIATOR_REPLACED',
      needs: ['ASSIGNEE', 'CONFLICT_CLEARED', 'REASON'],
      assigns: 'MEDIATOR',
    },
    TERMINATE: { raises: 'MEDIATION_FAILED', resumes: ['ARB_DOCKET'] },
    WITHDRAW: { raises: 'MEDIATION_FAILED', resumes: ['ARB_DOCKET'] },
  }),
  outcomes: {
    AGREED: {
      title: { zh: '达成协议', en: 'Agreed' },
      settles: true,
      needsAgreement: true,
      raises: 'AGREEMENT_EFFECTIVE',
      voids: ['ARB_DOCKET'],
      offers: ['R12', 'R13'],
    },
    FAILED: {
      title: { zh: '调解不成', en: 'Failed' },
      ...failed,
      documents: ['MEDIATION_END_REPORT'],
      needsReason: true,
    },
    REFUSED: { title: { zh: '当事人拒绝', en: 'A party refused' }, ...failed },
    UNREACHABLE: { title: { zh: '无法联系', en: 'Unreachable' }, ...failed },
    TERM_EXPIRED: { title: { zh: '期限届满', en: 'Term expired' }, ...failed },
  },
  tells: [
    { zh: '仲裁委员会', en: 'The commission' },
    { zh: '双方当事人', en: 'Both parties' },
  ],
});
