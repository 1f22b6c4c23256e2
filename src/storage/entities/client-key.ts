import { defineEntity, p } from '@mikro-orm/core';

/** Public keys and certificates of systems. */
export const ClientKeyRow = defineEntity({
  name: 'ClientKeyRow',
  tableName: 'client_key',
  properties: {
    id: p.text().primary(),
    clientId: p.text(),
    agencyId: p.text(),
    kind: p.text(),
    thumbprint: p.text(),
    publicKey: p.text().nullable(),
    fromAt: p.datetime(),
    untilAt: p.datetime().nullable(),
    verifiedAt: p.datetime().nullable(),
    registeredBy: p.text(),
    registeredAt: p.datetime(),
    endedBy: p.text().nullable(),
  },
});

/** Nonces of signed messages that could still be repeated. */
export const MessageNonceRow = defineEntity({
  name: 'MessageNonceRow',
  tableName: 'message_nonce',
  properties: {
    clientId: p.text().primary(),
    nonce: p.text().primary(),
    untilAt: p.datetime(),
  },
});
