import { all, type FieldGuard } from './field-guard.ts';

/** Fields of the procuratorate's own records. */
export const procuratorateFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  ProcuratorateView: all('ROWS', 'supports', 'clues', 'suggestions'),
  SupportOpinion: {
    ...all('F15', 'id', 'agency', 'referralId', 'decision', 'opinionNumber', 'reason', 'decidedAt'),
    ...all('F15', 'appliedAt', 'difficulty'),
  },
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
