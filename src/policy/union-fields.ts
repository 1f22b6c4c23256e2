import type { FieldGuard } from './field-guard.ts';

function all(group: FieldGuard, ...fields: string[]): Record<string, FieldGuard> {
  return Object.fromEntries(fields.map((field) => [field, group]));
}

/** Fields of the union's own records. */
export const unionFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  HotlineOrder: {
    ...all('F8', 'id', 'agency', 'referralId', 'channel', 'orderNumber', 'region', 'demand', 'tier', 'receivedAt'),
    ...all(
      'F8',
      'printedDueOn',
      'anonymous',
      'callerName',
      'callerPhone',
      'attempts',
      'reply',
      'repliedAt',
      'outcome',
      'closedAt',
    ),
    ...all('F18', 'rating', 'calledBackAt'),
  },
  Consultation: {
    ...all('F8', 'id', 'agency', 'category', 'question', 'anonymous', 'askedAt', 'answer', 'answeredAt', 'answeredBy'),
  },
  Negotiation: {
    ...all('F10', 'id', 'agency', 'referralId', 'kind', 'topic', 'state', 'requestedAt', 'repliedAt', 'sessions'),
    ...all('F10', 'lastSessionAt', 'signedAt', 'submittedAt', 'hrssReceivedAt', 'effectiveAt', 'outcome', 'endedAt'),
  },
  SupervisionLetter: {
    ...all(
      'F17',
      'id',
      'agency',
      'referralId',
      'kind',
      'number',
      'previousId',
      'addresseeAgencyId',
      'facts',
      'articles',
    ),
    ...all(
      'F17',
      'demand',
      'contact',
      'signedBy',
      'issuedAt',
      'deliveredOn',
      'deliveryMethod',
      'deliveryRefused',
      'docketedAt',
      'reply',
    ),
    ...all('F17', 'result', 'resultAt'),
  },
  Warning: {
    ...all(
      'F16',
      'id',
      'agency',
      'referralId',
      'source',
      'level',
      'reasons',
      'wageComplaints',
      'riskItems',
      'workersOfMonth',
    ),
    ...all(
      'F16',
      'commonClaimWorkers',
      'arrearsFen',
      'people',
      'keyEmployer',
      'negativeIndicators',
      'conduct',
      'cityAttention',
      'raisedAt',
      'verdict',
    ),
    ...all('F16', 'verifiedAt', 'finding'),
  },
  IncidentReport: {
    ...all('F16', 'id', 'agency', 'referralId', 'warningId', 'state', 'knownAt', 'place', 'headcount', 'conduct'),
    ...all(
      'F16',
      'demand',
      'arrearsFen',
      'casualties',
      'measures',
      'classified',
      'oralAt',
      'writtenAt',
      'acknowledgedAt',
      'acknowledgeDueAt',
    ),
    ...all('F16', 'followUps', 'controlledAt', 'closedAt', 'outcome', 'review', 'reviewDueOn', 'reviewedAt'),
  },
  VisitTask: {
    ...all('F18', 'id', 'agency', 'referralId', 'subject', 'ground', 'followsVisitId', 'openedAt', 'dueOn', 'attempts'),
    ...all('F18', 'visitId', 'closedAt'),
  },
  ContactAttempt: all('ROWS', 'at', 'method', 'reached'),
  IncidentFollowUp: all('ROWS', 'at', 'text'),
};
