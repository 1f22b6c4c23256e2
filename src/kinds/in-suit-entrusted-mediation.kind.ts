import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

const failed = {
  settles: false,
  documents: ['MEDIATION_END_REPORT'],
  raises: 'IN_SUIT_ENTRUSTMENT_ENDED',
} as const;

/** A judge entrusts mediation of a docketed case (委托, not 委派); when it fails the trial resumes. */
export const kind = defineReferralKind({
  code: 'R09',
  name: 'IN_SUIT_ENTRUSTED_MEDIATION',
  title: { zh: '诉中委托调解', en: 'Mediation entrusted during the suit' },
  basis: [
    { law: 'OMR', article: '20-21, 24', version: '2022' },
    { law: 'IM', article: '11, 20-21, 27', version: '2016' },
  ],
  mark: 'SURE',
  from: ['COURT'],
  to: [
    'INVITED_MEDIATION_ORG',
    'PEOPLES_MEDIATION_COMMITTEE',
    'ONE_STOP_NEW_FORM_CENTRE',
    'INDUSTRY_COMMERCE_FEDERATION',
  ],
  senderPosts: ['JUDGE', 'JUDICIAL_ASSISTANT'],
  consent: 'ALL',
  requires: ['DISPUTE_OPEN', 'DOCKETED'],
  line: 'MAIN',
  about: 'DISPUTE',
  variants: ['ORDINARY', 'SIMPLIFIED', 'SMALL_CLAIMS'],
  packet: {
    documents: ['ENTRUSTED_MEDIATION_LETTER', 'COMPLAINT'],
    groups: ['F0', 'F1', 'F2', 'F4', 'F6', 'F7', 'F10', 'F11', 'F13'],
  },
  group: 'F0',
  clocksAtSending: [{ rule: 'ASSIGN_ACCEPT', bears: 'RECEIVER' }],
  lapsesWith: 'ASSIGN_ACCEPT',
  declineReasons: ['NOT_IN_SCOPE', 'CONFLICT_OF_INTEREST', 'CAPACITY', 'MATERIAL_INCOMPLETE', 'PARTY_REFUSED', 'OTHER'],
  steps: closedLoopWith({
    ACCEPT: {
      posts: ['MEDIATION_ORG_ADMIN', 'MEDIATOR', 'PEOPLE_MEDIATOR', 'BOSS_MEDIATOR'],
      needs: ['ASSIGNEE', 'CONFLICT_CLEARED'],
      stops: ['ASSIGN_ACCEPT'],
      starts: [
        { rule: 'ENTRUST_15', bears: 'RECEIVER', variant: ['ORDINARY'] },
        { rule: 'ENTRUST_7', bears: 'RECEIVER', variant: ['SIMPLIFIED', 'SMALL_CLAIMS'] },
      ],
      assigns: 'MEDIATOR',
      raises: 'IN_SUIT_ENTRUSTED',
    },
    REASSIGN: {
      by: 'RECEIVER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      to: 'IN_PROGRESS',
      needs: ['ASSIGNEE', 'CONFLICT_CLEARED', 'REASON'],
      assigns: 'MEDIATOR',
    },
    EXTEND: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      to: 'IN_PROGRESS',
      needs: ['EXTENSION_DAYS', 'CONSENT_OF_ALL'],
      extends: ['ENTRUST_15', 'ENTRUST_7'],
    },
    SUSPEND: { phase: 'APPRAISAL', pauses: ['ENTRUST_15', 'ENTRUST_7'] },
    RESUME: { phase: null, resumes: ['ENTRUST_15', 'ENTRUST_7'] },
    TERMINATE: { raises: 'IN_SUIT_ENTRUSTMENT_ENDED' },
    WITHDRAW: { raises: 'IN_SUIT_ENTRUSTMENT_ENDED' },
  }),
  outcomes: {
    AGREED: {
      title: { zh: '达成协议', en: 'Agreed' },
      settles: true,
      needsAgreement: true,
      raises: 'MEDIATED_BY_COURT',
    },
    REFUSED: { title: { zh: '当事人拒绝', en: 'A party refused' }, ...failed },
    UNREACHABLE: { title: { zh: '无法联系', en: 'Unreachable' }, ...failed },
    DEADLOCKED: { title: { zh: '分歧过大', en: 'Deadlocked' }, ...failed },
    TERM_EXPIRED: { title: { zh: '期限届满', en: 'Term expired' }, ...failed },
    SIGNATURE_REFUSED: { title: { zh: '拒绝签署', en: 'Signature refused' }, ...failed },
    OTHER: { title: { zh: '其他', en: 'Other' }, ...failed, needsReason: true },
  },
  tells: [{ zh: '双方当事人', en: 'Both parties' }],
});
