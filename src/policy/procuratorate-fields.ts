import type { FieldGuard } from './field-guard.ts';

function all(group: FieldGuard, ...fields: string[]): Record<string, FieldGuard> {
  return Object.fromEntries(fields.map((field) => [field, group]));
}

/** Fields of the procuratorate's own records. */
export const procuratorateFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  Clue: {
    ...all(
      'F15',
      'id',
      'agency',
      'referralId',
      'sourceAgencyId',
      'subject',
      'summary',
      'receivedAt',
      'decision',
      'reason',
    ),
    ...all('F15', 'decidedAt', 'reviewingAt', 'outcome', 'endedAt'),
  },
  ProcuratorialSuggestion: {
    ...all(
      'F15',
      'id',
      'agency',
      'referralId',
      'clueId',
      'number',
      'addresseeAgencyId',
      'addressee',
      'publicInterest',
      'urgent',
    ),
    ...all(
      'F15',
      'problem',
      'basis',
      'measures',
      'issuedAt',
      'deliveredOn',
      'deliveryMethod',
      'reply',
      'result',
      'repliedAt',
    ),
    ...all('F15', 'escalation', 'escalatedAt'),
  },
};
