import { all, type FieldGuard } from './field-guard.ts';

/** Fields of the books of the commission, the inspection, social insurance and joint groups, beside the arbitration. */
export const hrssFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  HrssView: all(
    'ROWS',
    'arbitrations',
    'arbitrationServices',
    'arbitrationHearings',
    'arbitrationAwards',
    'arbitratorRecusals',
    'agreementReviews',
    'advanceRulings',
    'inspections',
    'inspectionOrders',
    'informants',
    'crimeTransfers',
    'insuranceTransfers',
    'injuryRecognitions',
    'jointHandlings',
    'jointMembers',
    'jointActions',
  ),
  Arbitration: {
    ...all('F12', 'id', 'agency', 'referralId', 'docketNumber', 'acceptedAt', 'copyServedOn', 'awardedAt', 'finality'),
    ...all('F12', 'awardedFen', 'performWithinDays', 'servedWorkerOn', 'servedEmployerOn', 'effectiveOn'),
    ...all('F12', 'state', 'receivedAt', 'correctionAskedOn', 'correctionDueOn', 'correctionWhat', 'correctedOn'),
    ...all('F12', 'refusedAt', 'refusalGround', 'answeredOn', 'tribunalToldOn', 'tribunal', 'presiderId'),
    ...all('F12', 'suspendedOn', 'suspensionGround', 'extensionDays', 'restartedOn', 'restartGround', 'mediatedFen'),
    ...all(
      'F12',
      'mediatedPartyId',
      'mediatedDueOn',
      'mediationSignedWorkerOn',
      'mediationSignedEmployerOn',
      'endedAt',
      'withdrawalGround',
    ),
    ...all('F12', 'overdueCertifiedOn', 'overdueExcuse'),
  },
  ArbitrationService: {
    ...all('F12', 'id', 'agency', 'arbitrationId', 'paper', 'side', 'partyId'),
    ...all('F12', 'method', 'publishedOn', 'servedOn'),
  },
  ArbitrationHearing: {
    ...all('F12', 'id', 'agency', 'arbitrationId', 'hearingOn', 'noticedOn', 'noticeDueOn'),
    ...all('F12', 'adjournDueOn', 'adjournedOn', 'adjournedBy', 'adjournReason'),
  },
  ArbitrationAward: {
    ...all('F12', 'id', 'agency', 'arbitrationId', 'isPartial', 'isDefault', 'finality'),
    ...all('F12', 'awardedFen', 'performWithinDays', 'monthlyMinimumFen', 'items', 'awardedAt'),
  },
  ArbitratorRecusal: {
    ...all('F12', 'id', 'agency', 'arbitrationId', 'arbitratorId', 'ground', 'granted'),
    ...all('F12', 'decidedAt'),
  },
  AgreementReview: {
    ...all('F12', 'id', 'agency', 'referralId', 'docketNumber', 'obligationId', 'state', 'acceptedAt'),
    ...all(
      'F12',
      'extensionDays',
      'decidedAt',
      'documentNumber',
      'refusalReason',
      'signedWorkerOn',
      'signedEmployerOn',
    ),
  },
  AdvanceRuling: {
    ...all('F12', 'id', 'agency', 'arbitrationId', 'partyId', 'claimId', 'amountFen'),
    ...all('F12', 'guaranteeWaived', 'ruledAt'),
  },
  Inspection: {
    ...all('F14', 'id', 'agency', 'referralId', 'state', 'intake', 'violationFrom'),
    ...all('F14', 'violationUntil', 'handlerId', 'inspectorIds', 'receivedAt', 'acceptedAt', 'refusalReason'),
    ...all('F14', 'redirectedTo', 'redirectedAt', 'fileNumber', 'filedAt', 'extensionDays', 'investigatedAt'),
    ...all('F14', 'decidedAt', 'withdrawnReason', 'courtAppliedAt', 'closedAt'),
  },
  InspectionOrder: {
    ...all('F14', 'id', 'agency', 'inspectionId', 'kind', 'text', 'amountFen'),
    ...all('F14', 'basisPoints', 'ofOrderId', 'dueOn', 'issuedAt', 'servedOn', 'serviceMethod'),
    ...all('F14', 'performedOn'),
  },
  InspectionInformant: {
    ...all('F14W', 'id', 'agency', 'inspectionId', 'handlerId', 'name', 'contact'),
  },
  CrimeTransfer: {
    ...all('ROWS', 'id', 'agency', 'inspectionId', 'orderId', 'state', 'conduct'),
    ...all('ROWS', 'workers', 'months', 'largestFen', 'totalFen', 'proposedAt', 'decidedAt'),
    ...all(
      'ROWS',
      'decisionReason',
      'sentAt',
      'policeAgencyId',
      'policeDecision',
      'policeDecidedAt',
      'policeCaseNumber',
    ),
    ...all('ROWS', 'reviewAskedAt', 'paidOn', 'paidStage', 'indictedAt', 'judgedAt'),
  },
  InsuranceTransfer: {
    ...all('F6', 'id', 'agency', 'referralId', 'partyId', 'state', 'arrearsKind'),
    ...all('F6', 'periodFrom', 'periodTo', 'wageBaseFen', 'receivedAt', 'paidFen', 'decidedAt'),
  },
  InjuryRecognition: {
    ...all('F6', 'id', 'agency', 'partyId', 'state', 'occurredOn', 'applicant'),
    ...all('F6', 'acceptedAt', 'isSimple', 'decidedAt'),
  },
  AidServiceStep: {
    ...all('F8', 'id', 'agency', 'aidFileId', 'lawyerId', 'step', 'takenOn'),
    ...all('F8', 'note'),
  },
  JointHandling: {
    ...all('F16', 'id', 'agency', 'referralId', 'level', 'state', 'reason'),
    ...all('F16', 'openedAt', 'convenedAt', 'leadAgencyId', 'plan', 'plannedAt', 'minutes'),
    ...all('F16', 'minutedAt', 'review', 'reviewedAt', 'outcome', 'closedAt'),
  },
  JointMember: {
    ...all('F16', 'id', 'agency', 'jointId', 'memberAgencyId', 'joinedAt'),
  },
  JointAction: {
    ...all('F16', 'id', 'agency', 'jointId', 'ownerAgencyId', 'what', 'dueOn'),
    ...all('F16', 'doneOn', 'result'),
  },
  AwardItem: all('F12', 'claimId', 'claimType', 'awardedFen', 'isFinal'),
};
