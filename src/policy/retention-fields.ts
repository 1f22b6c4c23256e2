import { all, type FieldGuard } from './field-guard.ts';

/** Fields of how long a record is kept: their rows are cut where they are read. */
export const retentionFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  DisputeRetention: all(
    'ROWS',
    'fileKind',
    'fileKindTitle',
    'basis',
    'mark',
    'until',
    'holds',
    'proposals',
    'erasedAt',
  ),
  LegalHold: all('ROWS', 'id', 'ground', 'agency', 'placedAt', 'untilOn', 'liftedAt'),
  ErasureProposal: all('ROWS', 'id', 'agency', 'proposedAt', 'approvedAt'),
};
