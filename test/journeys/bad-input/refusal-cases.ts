import {
  AddNoteDocument,
  AttachDocumentDocument,
  CloseDisputeDocument,
  DocketCaseDocument,
  ReceiveComplaintDocument,
  RecordAgreementDocument,
  RecordConsentDocument,
  RecordPaymentDocument,
  RegisterDisputeDocument,
  SendReferralDocument,
  TakeReferralStepDocument,
} from '../../../schema/client/graphql.ts';
import { bad, mutation, type BadCase, type Refusals } from './cases.ts';
import type { CaseWorld } from './case-world.ts';

const clerk = 'stf_court_clerk';
const mediator = 'stf_mediator';
const station = 'stf_station_admin';
const tomorrow = '2026-03-03T02:00:00Z';
const sha256 = '0'.repeat(64);
const letter = { kind: 'EVIDENCE', title: '证据', sha256, sizeBytes: 1, mediaType: 'application/pdf' };

function registering(name: string, input: Record<string, unknown>, refused: Refusals, never = bad): BadCase {
  const body = mutation(RegisterDisputeDocument, () => ({ channel: 'COURT_FILING', ...input }));
  return { name, as: clerk, body, refused, never };
}

function agreeing(name: string, change: Record<string, unknown>, refused: Refusals): BadCase {
  const body = mutation(RecordAgreementDocument, ({ disputeId, workers }) => ({
    disputeId,
    partyId: workers[1],
    amountFen: 200,
    instalments: [{ dueOn: '2026-03-20', amountFen: 200 }],
    signedAt: '2026-03-02T01:00:00Z',
    ...change,
  }));
  return { name, as: mediator, body, refused };
}

function paying(name: string, change: Record<string, unknown>, refused: Refusals): BadCase {
  const body = mutation(RecordPaymentDocument, ({ disputeId, instalmentId }) => ({
    disputeId,
    payments: [{ instalmentId, amountFen: 1, paidOn: '2026-03-02', ...change }],
  }));
  return { name, as: clerk, body, refused };
}

/** A step of the assignment, as the mediator unless said otherwise. */
function stepping(name: string, change: Record<string, unknown>, refused: Refusals, as = mediator): BadCase {
  const body = mutation(TakeReferralStepDocument, ({ assignment, assignmentVersion }) => ({
    referralId: assignment,
    version: assignmentVersion,
    documents: [],
    ...change,
  }));
  return { name, as, body, refused };
}

function sending(
  name: string,
  input: (world: CaseWorld) => Record<string, unknown>,
  refused: Refusals,
  as = clerk,
): BadCase {
  return { name, as, body: mutation(SendReferralDocument, input), refused };
}

/** What is well formed and cannot be done; each is told with its path. */
export const refusalCases: readonly BadCase[] = [
  registering(
    'a negative amount',
    { claims: [{ type: 'WAGES', amountFen: -4711 }] },
    [['AMOUNT_NOT_WHOLE_FEN', 'claims.0.amountFen']],
    '4711',
  ),
  registering(
    'claims whose sum is beyond exact numbers',
    {
      claims: [
        { type: 'WAGES', amountFen: 2 ** 53 - 1 },
        { type: 'WAGES', amountFen: 2 ** 53 - 1 },
      ],
    },
    [
      ['AMOUNT_NOT_WHOLE_FEN', 'claims.0.amountFen'],
      ['AMOUNT_NOT_WHOLE_FEN', 'claims.1.amountFen'],
    ],
    String(2 ** 53 - 1),
  ),
  registering('something that happens tomorrow', { occurredAt: tomorrow }, [['OCCURS_IN_FUTURE', 'occurredAt']]),
  registering(
    'a form with ten faults at once',
    {
      cause: bad,
      region: bad,
      headcount: 0,
      parties: [
        { role: 'WORKER', name: ' ', phone: bad, idNumber: bad, address: ' ' },
        { role: 'EMPLOYER', name: '某公司', socialCreditCode: bad },
      ],
      claims: [
        { type: 'WAGES', amountFen: -1 },
        { type: 'WAGES', periodFrom: '2026-02-01', periodTo: '2026-01-01' },
      ],
    },
    [
      ['CAUSE_UNKNOWN', 'cause'],
      ['REGION_MALFORMED', 'region'],
      ['HEADCOUNT_NOT_POSITIVE', 'headcount'],
      ['TEXT_NOT_ACCEPTED', 'parties.0.name'],
      ['TEXT_NOT_ACCEPTED', 'parties.0.address'],
      ['PHONE_INVALID', 'parties.0.phone'],
      ['ID_NUMBER_INVALID', 'parties.0.idNumber'],
      ['SOCIAL_CREDIT_CODE_MALFORMED', 'parties.1.socialCreditCode'],
      ['AMOUNT_NOT_WHOLE_FEN', 'claims.0.amountFen'],
      ['PERIOD_REVERSED', 'claims.1.periodTo'],
    ],
  ),
  agreeing(
    'an instalment due before the agreement is signed',
    {
      instalments: [{ dueOn: '2026-03-01', amountFen: 200 }],
    },
    [['DUE_BEFORE_START', 'instalments.0.dueOn']],
  ),
  agreeing('instalments that do not add up', { amountFen: 201 }, [['INSTALMENTS_DO_NOT_ADD_UP', 'instalments']]),
  agreeing('an agreement signed tomorrow', { signedAt: tomorrow }, [['OCCURS_IN_FUTURE', 'signedAt']]),
  agreeing('an agreement with a party that is unknown', { partyId: `pty_${bad}` }, [['NOT_FOUND', 'partyId']]),
  agreeing('an agreement with several faults', { amountFen: -1, partyId: bad, signedAt: tomorrow }, [
    ['AMOUNT_NOT_WHOLE_FEN', 'amountFen'],
    ['OCCURS_IN_FUTURE', 'signedAt'],
    ['NOT_FOUND', 'partyId'],
  ]),
  paying('more than is owed', { amountFen: 100_001 }, [['PAYMENT_NOT_OWED', 'payments.0.amountFen']]),
  paying('nothing paid', { amountFen: 0 }, [['PAYMENT_NOT_OWED', 'payments.0.amountFen']]),
  paying('a payment of tomorrow', { paidOn: '2026-03-03' }, [['OCCURS_IN_FUTURE', 'payments.0.paidOn']]),
  paying('a payment on an unknown instalment', { instalmentId: bad }, [['NOT_FOUND', 'payments.0.instalmentId']]),
  {
    name: 'two payments that are too much together',
    as: clerk,
    body: mutation(RecordPaymentDocument, ({ disputeId, instalmentId }) => ({
      disputeId,
      payments: [60_000, 60_000].map((amountFen) => ({ instalmentId, amountFen, paidOn: '2026-03-02' })),
    })),
    refused: [['PAYMENT_NOT_OWED', 'payments.1.amountFen']],
  },
  stepping('a step not possible in this state', { step: 'RESUME' }, [['STEP_NOT_POSSIBLE_NOW', 'step']]),
  stepping('a step this kind does not have', { step: 'ASSIGN_LAWYER' }, [['STEP_NOT_OF_KIND', 'step']]),
  stepping('a step of the other side', { step: 'COMPLETE', outcome: 'REFUSED' }, [['STEP_NOT_YOURS', 'step']], clerk),
  stepping('a step of the hub itself', { step: 'LAPSE' }, [['STEP_NOT_YOURS', 'step']]),
  stepping('a step on what somebody changed meanwhile', { step: 'COMPLETE', version: 1, outcome: 'REFUSED' }, [
    ['CONFLICT', 'version'],
  ]),
  stepping('a step of tomorrow', { step: 'COMPLETE', outcome: 'REFUSED', occurredAt: tomorrow }, [
    ['OCCURS_IN_FUTURE', 'occurredAt'],
  ]),
  stepping('an outcome the kind does not have', { step: 'COMPLETE', outcome: bad }, [
    ['OUTCOME_NOT_OF_KIND', 'outcome'],
  ]),
  stepping('an outcome without its document', { step: 'COMPLETE', outcome: 'DEADLOCKED' }, [
    ['DOCUMENT_MISSING', 'documents'],
  ]),
  stepping('an unknown referral', { referralId: bad, step: 'ACCEPT' }, [['NOT_FOUND', 'referralId']]),
  {
    name: 'a step by the wrong post',
    as: 'stf_union_officer',
    body: mutation(TakeReferralStepDocument, ({ aid, aidVersion }) => ({
      referralId: aid,
      version: aidVersion,
      step: 'ACCEPT',
      documents: [],
    })),
    refused: [['POST_MAY_NOT_TAKE_STEP', 'step']],
  },
  {
    name: 'a refusal without its reasons',
    as: 'stf_union_aid_admin',
    body: mutation(TakeReferralStepDocument, ({ aid, aidVersion }) => ({
      referralId: aid,
      version: aidVersion,
      step: 'DECLINE',
      suggestedAgencyId: bad,
      documents: [{ ...letter, sha256: bad, sizeBytes: 0, mediaType: bad }],
    })),
    refused: [
      ['NOT_FOUND', 'suggestedAgencyId'],
      ['DIGEST_MALFORMED', 'documents.0.sha256'],
      ['SIZE_NOT_POSITIVE', 'documents.0.sizeBytes'],
      ['MEDIA_TYPE_MALFORMED', 'documents.0.mediaType'],
    ],
  },
  sending('an unknown kind', ({ disputeId }) => ({ disputeId, kind: bad, toAgencyId: 'agy_station_yunhua' }), [
    ['KIND_UNKNOWN', 'kind'],
  ]),
  sending('an unknown receiver', ({ disputeId }) => ({ disputeId, kind: 'R15', toAgencyId: `agy_${bad}` }), [
    ['NOT_FOUND', 'toAgencyId'],
  ]),
  sending(
    'a receiver of the wrong type, no documents and no consent, all at once',
    ({ disputeId }) => ({ disputeId, kind: 'R15', toAgencyId: 'agy_station_yunhua' }),
    [
      ['RECEIVER_NOT_OF_KIND', 'toAgencyId'],
      ['DOCUMENT_MISSING', 'documents'],
      ['DOCUMENT_MISSING', 'documents'],
      ['CONSENT_MISSING', 'kind'],
      ['CONSENT_MISSING', 'kind'],
    ],
  ),
  sending(
    'the consent of both workers missing',
    ({ freshId: disputeId }) => ({
      disputeId,
      kind: 'R08',
      toAgencyId: 'agy_station_yunhua',
      documents: [
        { ...letter, kind: 'ASSIGNED_MEDIATION_LETTER' },
        { ...letter, kind: 'COMPLAINT' },
      ],
    }),
    [
      ['CONSENT_MISSING', 'kind'],
      ['CONSENT_MISSING', 'kind'],
    ],
  ),
  sending(
    'a second referral of a kind that is open',
    ({ disputeId }) => ({
      disputeId,
      kind: 'R08',
      toAgencyId: 'agy_station_yunhua',
      documents: [
        { ...letter, kind: 'ASSIGNED_MEDIATION_LETTER' },
        { ...letter, kind: 'COMPLAINT' },
      ],
    }),
    [['REFERRAL_ALREADY_OPEN', 'kind']],
  ),
  sending(
    'a kind the agency never sends, to itself, about nothing: what the dispute lacks for it is not told',
    ({ disputeId }) => ({ disputeId, kind: 'R13', toAgencyId: 'agy_court_chenggong', subjectId: bad }),
    [
      ['SENDER_NOT_OF_KIND', 'kind'],
      ['RECEIVER_IS_SENDER', 'toAgencyId'],
      ['SUBJECT_REQUIRED', 'subjectId'],
    ],
  ),
  sending(
    'something sent tomorrow',
    ({ disputeId }) => ({ disputeId, kind: 'R15', toAgencyId: 'agy_arbitration_chenggong', occurredAt: tomorrow }),
    [['OCCURS_IN_FUTURE', 'occurredAt']],
  ),
  {
    name: 'an assignee of another agency, whose conflict is not ruled out',
    as: station,
    body: mutation(TakeReferralStepDocument, ({ assignment, assignmentVersion }) => ({
      referralId: assignment,
      version: assignmentVersion,
      step: 'ACCEPT',
      assigneeId: 'stf_judge',
      documents: [],
    })),
    refused: [['STEP_NOT_POSSIBLE_NOW', 'step']],
  },
  {
    name: 'a consent of tomorrow',
    as: clerk,
    body: mutation(RecordConsentDocument, ({ disputeId, workers }) => ({
      disputeId,
      partyIds: workers,
      purpose: 'R15',
      method: 'E_SIGNED',
      sensitiveAgreed: true,
      occurredAt: tomorrow,
    })),
    refused: [['OCCURS_IN_FUTURE', 'occurredAt']],
  },
  {
    name: 'a consent of nobody known to nothing known',
    as: clerk,
    body: mutation(RecordConsentDocument, ({ disputeId }) => ({
      disputeId,
      partyIds: [bad],
      purpose: bad,
      recipientAgencyId: bad,
      method: 'E_SIGNED',
      sensitiveAgreed: true,
    })),
    refused: [
      ['NOT_FOUND', 'partyIds'],
      ['KIND_UNKNOWN', 'purpose'],
      ['NOT_FOUND', 'recipientAgencyId'],
    ],
  },
  {
    name: 'a note on an unknown dispute',
    as: clerk,
    body: mutation(AddNoteDocument, () => ({ disputeId: bad, group: 'F7', body: '试' })),
    refused: [['NOT_FOUND', 'disputeId']],
  },
  {
    name: 'a note of nothing but spaces',
    as: clerk,
    body: mutation(AddNoteDocument, ({ disputeId }) => ({ disputeId, group: 'F7', body: '  ' })),
    refused: [['TEXT_NOT_ACCEPTED', 'body']],
  },
  {
    name: 'a document marked secret',
    as: clerk,
    body: mutation(AttachDocumentDocument, ({ disputeId }) => ({
      disputeId,
      document: { ...letter, title: `${bad}（机密）` },
    })),
    refused: [['SECRET_NOT_ALLOWED', 'document.title']],
  },
  {
    name: 'a document larger than any number the hub keeps',
    as: clerk,
    body: mutation(AttachDocumentDocument, ({ disputeId }) => ({
      disputeId,
      document: { ...letter, sizeBytes: 2 ** 53 - 1 },
    })),
    refused: [['SIZE_NOT_POSITIVE', 'document.sizeBytes']],
  },
  {
    name: 'closing while loops are open, with an old version and no text',
    as: clerk,
    body: mutation(CloseDisputeDocument, ({ disputeId }) => ({ disputeId, reason: 'OTHER', version: 1 })),
    refused: [
      ['REFERRAL_STILL_OPEN', 'disputeId'],
      ['REFERRAL_STILL_OPEN', 'disputeId'],
      ['CONFLICT', 'version'],
      ['STEP_NEEDS_MORE', 'text'],
    ],
  },
  {
    name: 'a complaint of tomorrow',
    as: clerk,
    body: mutation(ReceiveComplaintDocument, ({ disputeId }) => ({
      disputeId,
      copies: 1,
      mediationAgreed: true,
      occurredAt: tomorrow,
    })),
    refused: [['OCCURS_IN_FUTURE', 'occurredAt']],
  },
  {
    name: 'a case number that is none',
    as: clerk,
    body: mutation(DocketCaseDocument, ({ disputeId }) => ({ disputeId, type: 'CIVIL', caseNumber: bad })),
    refused: [['CASE_NUMBER_MALFORMED', 'caseNumber']],
  },
  {
    name: 'a pre-suit entry docketed as a case',
    as: clerk,
    body: mutation(DocketCaseDocument, ({ disputeId }) => ({
      disputeId,
      type: 'PRE_SUIT',
      caseNumber: '（2026）云0114民初47号',
    })),
    refused: [['CASE_TYPE_NOT_DOCKETED', 'type']],
  },
];
