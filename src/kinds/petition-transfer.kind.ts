import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

/** Organs a petition about work can be the business of, and which may pass it on within their own system. */
const organs = [
  'UNION',
  'HRSS_BUREAU',
  'LABOUR_INSPECTION',
  'PUBLIC_SECURITY',
  'HOUSING_CONSTRUCTION',
  'TRANSPORT',
  'MARKET_REGULATION',
  'POSTAL',
  'EMERGENCY_MANAGEMENT',
  'HEALTH',
  'TAX',
  'SOCIAL_INSURANCE_AGENCY',
] as const;

const answered = { settles: false, fromPhase: ['REPLIED', 'UNDER_REVIEW', 'REVIEWED', 'UNDER_RE_REVIEW', 'CLOSED'] };
const opinion = {
  by: 'EITHER',
  from: ['IN_PROGRESS'],
  to: 'IN_PROGRESS',
  documents: ['PETITION_OPINION'],
  stops: ['PET_REVIEW_DO'],
} as const;
const asked = {
  by: 'EITHER',
  from: ['IN_PROGRESS'],
  to: 'IN_PROGRESS',
  stops: ['PET_REVIEW_ASK'],
  // The organ one level up decides; the one that answered sees to it that the request gets there.
  starts: [{ rule: 'PET_REVIEW_DO', bears: 'RECEIVER' }],
} as const;

/** A petition goes to the organ with the power to deal with it, which tells, decides and answers in writing. */
export const kind = defineReferralKind({
  code: 'R05',
  name: 'PETITION_TRANSFER',
  title: { zh: '信访事项转送/交办', en: 'Transfer of a petition' },
  basis: [{ law: 'PET', article: '17-36', version: '2022' }],
  mark: 'SURE',
  from: ['PETITION_OFFICE', ...organs],
  to: organs,
  consent: 'NONE',
  requires: ['DISPUTE_OPEN'],
  line: 'MAIN',
  about: 'DISPUTE',
  variants: ['FORWARDED', 'ASSIGNED_WITH_FEEDBACK'],
  // An organ that got it may pass it on within its system while its own answer is still owed.
  perReceiver: true,
  declares: ['LAWFUL_ROUTE_CHOSEN', 'NOT_TO_THE_ACCUSED'],
  packet: { documents: ['PETITION_SLIP'], groups: ['F0', 'F1', 'F2', 'F4', 'F6', 'F7'] },
  group: 'F0',
  clocksAtSending: [
    { rule: 'PET_OBJECT', bears: 'RECEIVER' },
    { rule: 'PET_TELL', bears: 'RECEIVER' },
  ],
  stopsAtSending: ['PET_FORWARD'],
  declineReasons: ['NOT_IN_SCOPE', 'NO_JURISDICTION'],
  steps: closedLoopWith({
    // An objection to competence, within five working days; after them it counts as competent (PET 23).
    DECLINE: { within: 'PET_OBJECT' },
    ACCEPT: {
      phase: 'TAKEN_UP',
      stops: ['PET_OBJECT'],
      starts: [{ rule: 'PET_DONE', bears: 'RECEIVER' }],
    },
    START: null,
    RECORD_TOLD: {
      by: 'RECEIVER',
      from: ['ACCEPTED'],
      to: 'IN_PROGRESS',
      phase: 'NOTIFIED_PETITIONER',
      stops: ['PET_TELL'],
    },
    // The head approves, and the petitioner is told why (PET 34).
    EXTEND: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['NOTIFIED_PETITIONER'],
      to: 'IN_PROGRESS',
      needs: ['EXTENSION_DAYS', 'REASON'],
      extends: ['PET_DONE'],
    },
    SUSPEND: { title: { zh: '举行听证', en: 'Hold a hearing' }, pauses: ['PET_DONE'] },
    RESUME: { title: { zh: '听证结束', en: 'End the hearing' }, resumes: ['PET_DONE'] },
    RECORD_REPLY: {
      by: 'RECEIVER',
      from: ['IN_PROGRESS'],
      fromPhase: ['NOTIFIED_PETITIONER'],
      to: 'IN_PROGRESS',
      phase: 'REPLIED',
      documents: ['PETITION_OPINION'],
      stops: ['PET_DONE'],
      starts: [{ rule: 'PET_REVIEW_ASK', bears: 'SENDER' }],
    },
    RECORD_REVIEW_ASKED: { ...asked, fromPhase: ['REPLIED'], phase: 'UNDER_REVIEW' },
    RECORD_REVIEW: {
      ...opinion,
      fromPhase: ['UNDER_REVIEW'],
      phase: 'REVIEWED',
      starts: [{ rule: 'PET_REVIEW_ASK', bears: 'SENDER' }],
    },
    RECORD_RE_REVIEW_ASKED: { ...asked, fromPhase: ['REVIEWED'], phase: 'UNDER_RE_REVIEW' },
    // The second opinion is the last (PET 36).
    RECORD_RE_REVIEW: { ...opinion, fromPhase: ['UNDER_RE_REVIEW'], phase: 'CLOSED' },
  }),
  outcomes: {
    SUPPORTED: { title: { zh: '予以支持', en: 'Supported' }, ...answered, settles: true },
    EXPLAINED: { title: { zh: '解释疏导', en: 'Explained' }, ...answered },
    NOT_SUPPORTED: { title: { zh: '不予支持', en: 'Not supported' }, ...answered, needsReason: true },
    DIVERTED_TO_ARBITRATION: {
      title: { zh: '引导仲裁', en: 'Diverted to arbitration' },
      settles: false,
      offers: ['R15'],
    },
    DIVERTED_TO_LITIGATION: { title: { zh: '引导诉讼', en: 'Diverted to court' }, settles: false, offers: ['R18'] },
    DIVERTED_TO_ADMIN: {
      title: { zh: '引导行政途径', en: 'Diverted to an administrative route' },
      settles: false,
      offers: ['R24', 'R32'],
    },
    DIVERTED_TO_PROCURATORATE: {
      title: { zh: '引导检察机关', en: 'Diverted to the procuratorate' },
      settles: false,
      offers: ['R26'],
    },
  },
  tells: [
    { zh: '信访人（书面）', en: 'The petitioner, in writing' },
    { zh: '转送单位', en: 'The office it came from' },
    { zh: '信访人（延期理由）', en: 'The petitioner, of the ground of an extension' },
  ],
});
