import { defineEntity, p } from '@mikro-orm/core';

/** A clue in the procuratorate's own book (F15). */
export const ClueRow = defineEntity({
  name: 'ClueRow',
  tableName: 'clue',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    sourceAgencyId: p.text().nullable(),
    subject: p.text(),
    summary: p.text(),
    receivedAt: p.datetime(),
    decision: p.text().nullable(),
    reason: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    reviewingAt: p.datetime().nullable(),
    outcome: p.text().nullable(),
    endedAt: p.datetime().nullable(),
  },
});

/** A suggestion of the procuratorate (F15). */
export const ProcuratorialSuggestionRow = defineEntity({
  name: 'ProcuratorialSuggestionRow',
  tableName: 'procuratorial_suggestion',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    clueId: p.text().nullable(),
    number: p.text(),
    addresseeAgencyId: p.text().nullable(),
    addressee: p.text(),
    publicInterest: p.boolean(),
    urgent: p.boolean(),
    problem: p.text(),
    basis: p.text(),
    measures: p.text(),
    issuedAt: p.datetime(),
    deliveredOn: p.string().columnType('date').nullable(),
    deliveryMethod: p.text().nullable(),
    reply: p.text().nullable(),
    result: p.text().nullable(),
    repliedAt: p.datetime().nullable(),
    escalation: p.text().nullable(),
    escalatedAt: p.datetime().nullable(),
  },
});

/** The procuratorate's own tables, by the name the rest of the program uses. */
export const procuratorateTables = {
  clue: ClueRow,
  procuratorialSuggestion: ProcuratorialSuggestionRow,
} as const;
