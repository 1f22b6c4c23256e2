import { all, type FieldGuard } from './field-guard.ts';

/** Guards of applications to join: their rows are cut where they are read, and speak of no dispute. */
export const onboardingFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  JoinApplication: {
    ...all('ROWS', 'id', 'state', 'stateTitle', 'name', 'type', 'level', 'region', 'capacities', 'socialCreditCode'),
    ...all('ROWS', 'contactPost', 'administratorName', 'underApplicant', 'eventsWanted', 'applicant', 'lodgedAt'),
    ...all('ROWS', 'agency', 'administrator', 'steps'),
  },
  JoinStep: all('ROWS', 'act', 'actTitle', 'at', 'staffName', 'agencyName', 'reason', 'reasonTitle'),
  Onboarding: all('ROWS', 'application', 'checks', 'ready'),
  GoLiveCheck: all('ROWS', 'item', 'title', 'how', 'needed', 'done', 'missing'),
  AgencyContract: all('OPEN', 'sha256', 'sdl'),
};
