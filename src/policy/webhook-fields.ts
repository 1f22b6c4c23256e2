import { all, type FieldGuard } from './field-guard.ts';

/** Fields of the addresses an agency's systems are told at: an administrator's own, cut where they are read. */
export const webhookFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  WebhookEndpoint: {
    ...all('ROWS', 'id', 'name', 'url', 'types', 'state', 'version', 'createdAt', 'publicKeys', 'lastSequence'),
    ...all('ROWS', 'failures', 'openUntil', 'succeededAt', 'failedAt', 'waiting', 'deadLetters'),
  },
  WebhookPublicKey: all('ROWS', 'id', 'publicKey', 'madeAt', 'endsAt'),
  WebhookDelivery: {
    ...all('ROWS', 'eventId', 'type', 'disputeId', 'sequence', 'cursor', 'state', 'dueAt', 'nextAt', 'attempts'),
    ...all('ROWS', 'lastAt', 'lastStatus', 'lastFault', 'doneAt', 'bodySha256'),
  },
};
