import { all, type FieldGuard } from './field-guard.ts';

/** Fields of what tells who was shown what, and of the audit. */
export const auditFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  Disclosure: {
    ...all('ROWS', 'sort', 'at', 'agency', 'fromAgency', 'posts', 'groups', 'maskedGroups', 'roles', 'legalBasis'),
    ...all('ROWS', 'emergency'),
    // Whoever sees the advice to the worker in full knows the people of the case by name.
    ...all('F8', 'person'),
  },
  AuditEntry: {
    ...all('ROWS', 'kind', 'title', 'firstAt', 'lastAt', 'times', 'code', 'rule', 'reason', 'person', 'requestId'),
  },
};
