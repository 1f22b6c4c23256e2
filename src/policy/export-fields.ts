import { all, type FieldGuard } from './field-guard.ts';

/** Guards of exports: their rows are those of the caller and of the own agency, and hold nothing of any dispute. */
export const exportFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  Export: {
    ...all('ROWS', 'id', 'format', 'state', 'stateTitle', 'requestedAt', 'requestedBy', 'disputes', 'persons', 'mark'),
    ...all('ROWS', 'failure', 'failureTitle', 'madeAt', 'expiresAt', 'approvedBy', 'path'),
  },
};
