import { closedLoopWith } from '../domain/referral/closed-loop.ts';
import { defineReferralKind } from '../domain/referral/define-referral-kind.ts';

const failed = { settles: false, raises: 'NEGOTIATION_FAILED', offers: ['R07', 'R15'] } as const;

/** A worker, with the union's help, asks the employer to negotiate; or the union makes it an offer for all. */
export const kind = defineReferralKind({
  code: 'R06',
  name: 'NEGOTIATION_SUPPORT',
  title: { zh: '协商支持/集体协商交办', en: 'Support of a negotiation' },
  basis: [
    { law: 'LDMAL', article: '4', version: '2008' },
    // The article numbers of this and of the collective-contract rules are to be checked.
    { law: 'NEG-R', article: '8-13', version: '2012' },
    { law: 'TUL', article: '21', version: '2022' },
    { law: 'LCL', article: '51-54', version: '2013' },
    { law: '集体合同规定', article: '32, 42', version: '2004' },
  ],
  mark: 'SURE',
  from: ['UNION', 'ENTERPRISE_UNION', 'WORKERS'],
  to: ['EMPLOYER'],
  consent: 'WORKER',
  requires: ['DISPUTE_OPEN'],
  line: 'SIDE',
  about: 'DISPUTE',
  variants: ['INDIVIDUAL', 'COLLECTIVE'],
  inVariant: {
    INDIVIDUAL: { documents: ['NEGOTIATION_REQUEST'] },
    COLLECTIVE: { documents: ['BARGAINING_OFFER'], declares: ['NEGOTIATORS_BALANCED'] },
  },
  perReceiver: true,
  packet: { documents: [], groups: ['F0', 'F1', 'F4', 'F6'] },
  group: 'F0',
  clocksAtSending: [],
  // An employer that will not negotiate declines nothing: that is how the negotiation ends.
  declineReasons: [],
  steps: closedLoopWith({
    RECEIVE: null,
    RECORD_DELIVERED: {
      by: 'EITHER',
      from: ['SENT'],
      to: 'RECEIVED',
      phase: 'OTHER_PARTY_ASKED',
      starts: [
        { rule: 'NEG_REPLY', bears: 'RECEIVER', variant: ['INDIVIDUAL'] },
        { rule: 'CB_REPLY', bears: 'RECEIVER', variant: ['COLLECTIVE'] },
      ],
      raises: 'NEGOTIATION_STARTED',
    },
    ACCEPT: {
      title: { zh: '对方同意协商', en: 'Record that the employer will negotiate' },
      by: 'EITHER',
      from: ['RECEIVED'],
      phase: 'OTHER_PARTY_AGREED',
      stops: ['NEG_REPLY', 'CB_REPLY'],
    },
    // Both sides may agree in writing on more time to answer (NEG-R 10).
    EXTEND: {
      by: 'EITHER',
      from: ['RECEIVED'],
      to: 'RECEIVED',
      needs: ['EXTENSION_DAYS', 'CONSENT_OF_ALL'],
      extends: ['NEG_REPLY'],
    },
    DECLINE: null,
    ASK_MORE: null,
    RESUBMIT: null,
    START: { by: 'EITHER' },
    RECORD_SIGNED: {
      by: 'EITHER',
      from: ['ACCEPTED', 'IN_PROGRESS'],
      fromPhase: ['OTHER_PARTY_AGREED'],
      to: 'IN_PROGRESS',
      phase: 'SIGNED',
      // The draft has passed the workers' congress or all workers (LCL 51).
      documents: ['COLLECTIVE_CONTRACT'],
      starts: [{ rule: 'CB_SUBMIT', bears: 'RECEIVER' }],
    },
    RECORD_SUBMITTED: {
      by: 'EITHER',
      from: ['IN_PROGRESS'],
      fromPhase: ['SIGNED'],
      to: 'IN_PROGRESS',
      phase: 'SUBMITTED',
      stops: ['CB_SUBMIT'],
      starts: [{ rule: 'CB_EFFECT', bears: 'SENDER' }],
    },
    // The employer has no desk that could agree to give it back; until the end it can be withdrawn.
    REQUEST_CANCELLATION: null,
    AGREE_CANCELLATION: null,
    REFUSE_CANCELLATION: null,
    SUSPEND: null,
    RESUME: null,
    TERMINATE: { by: 'EITHER', from: ['ACCEPTED', 'IN_PROGRESS'], raises: 'NEGOTIATION_FAILED' },
    WITHDRAW: { raises: 'NEGOTIATION_FAILED' },
    // Silence counts as being unwilling (NEG-R 10): that is an outcome, and nothing that lapses.
    LAPSE: null,
    COMPLETE: { by: 'EITHER', from: ['RECEIVED', 'ACCEPTED', 'IN_PROGRESS'] },
  }),
  outcomes: {
    AGREED: {
      title: { zh: '达成和解协议', en: 'Agreed' },
      settles: true,
      documents: ['SETTLEMENT'],
      raises: 'NEGOTIATION_SETTLED',
    },
    REFUSED: { title: { zh: '拒绝协商', en: 'Refused' }, ...failed },
    NO_ANSWER: { title: { zh: '逾期未回应', en: 'No answer' }, ...failed, fromPhase: ['OTHER_PARTY_ASKED'] },
    PARTIAL: { title: { zh: '部分达成一致', en: 'Agreed in part' }, ...failed, documents: ['SETTLEMENT'] },
    CONTRACT_FILED: {
      title: { zh: '集体合同已报送', en: 'Collective contract submitted' },
      settles: true,
      documents: ['COLLECTIVE_CONTRACT'],
      fromPhase: ['SUBMITTED'],
      raises: 'NEGOTIATION_SETTLED',
    },
  },
  tells: [
    { zh: '劳动者', en: 'The workers' },
    { zh: '人社部门（集体合同）', en: 'The labour department, of a collective contract' },
    { zh: '上级工会', en: 'The superior union' },
  ],
});
