import { all, type FieldGuard } from './field-guard.ts';

const grant = ['id', 'ground', 'openedAt', 'approveBy', 'endsAt', 'decision', 'verdict'];

/** Fields of consents, of what was done without one, of seals and of emergency access: their rows are cut where they are read. */
export const rightsFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  Consent: {
    ...all('ROWS', 'id', 'partyId', 'purpose', 'recipient', 'groups', 'method', 'channel', 'textVersion'),
    ...all('ROWS', 'sensitiveAgreed', 'byGuardian', 'givenAt', 'withdrawnAt'),
  },
  ConsentOverride: {
    ...all('ROWS', 'id', 'agency', 'partyIds', 'purpose', 'recipient', 'groups', 'ground', 'basis', 'reason'),
    ...all('ROWS', 'requestedAt', 'endsAt', 'decision', 'decidedAt', 'usedAt'),
  },
  Seal: all('ROWS', 'id', 'subjectId', 'part', 'ground', 'basis', 'agency', 'holderAgencyIds', 'sealedAt', 'liftedAt'),
  EmergencyAccess: all('ROWS', ...grant, 'agency'),
  OwnEmergencyAccess: all('ROWS', ...grant, 'person', 'reason', 'decidedAt', 'reviewedAt'),
  RightsNotice: all('ROWS', 'id', 'kind', 'title', 'subjectId', 'agency', 'at', 'dispute'),
};
