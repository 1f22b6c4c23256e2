import { all, type FieldGuard } from './field-guard.ts';

/** Fields of what is told as it happens; who is told is judged event by event. */
export const liveFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  HubEvent: {
    ...all('ROWS', 'id', 'type', 'title', 'occurredAt', 'recordedAt', 'disputeId', 'disputeNumber', 'referralId'),
    ...all('ROWS', 'referralKind', 'referralState', 'sequence', 'cursor', 'digest', 'correlationId'),
    ...all('ROWS', 'dispute', 'referral'),
  },
};
