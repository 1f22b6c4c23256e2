import { all, type FieldGuard } from './field-guard.ts';

/** Fields of the legal-aid view. */
export const legalAidFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  LegalAidView: all('ROWS', 'files', 'serviceSteps'),
  AidFile: {
    ...all('F8', 'id', 'agency', 'referralId', 'applicationNumber', 'receivedAt', 'decision', 'decidedAt', 'lawyerId'),
    ...all('F8', 'assignedAt', 'strategy', 'result', 'closedAt'),
    ...all('F8', 'state', 'exemption', 'supplementAskedOn', 'supplementWhat', 'supplementedOn', 'provisionalAt'),
    ...all(
      'F8',
      'provisionalGround',
      'refusalGround',
      'refusalText',
      'objectedAt',
      'justiceAgencyId',
      'objectionOutcome',
    ),
    ...all(
      'F8',
      'objectionDecidedAt',
      'terminationGround',
      'terminatedAt',
      'reportedAt',
      'qualityGrade',
      'qualityReviewedAt',
    ),
    ...all('F18', 'rating', 'ratedAt'),
  },
};
