import { defineEntity, p } from '@mikro-orm/core';

/** Every number a court's case has had (法〔2015〕137号); the newest also stands in the case itself. */
const CourtNumberRow = defineEntity({
  name: 'CourtNumberRow',
  tableName: 'court_number',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    courtCaseId: p.text(),
    number: p.text(),
    caseType: p.text(),
    givenAt: p.datetime(),
  },
});

/** One paper on its way to one party (F13). */
const CourtServiceRow = defineEntity({
  name: 'CourtServiceRow',
  tableName: 'court_service',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    courtCaseId: p.text(),
    paper: p.text(),
    partyId: p.text(),
    method: p.text(),
    publishedOn: p.string().columnType('date').nullable(),
    deemedOn: p.string().columnType('date').nullable(),
    servedOn: p.string().columnType('date').nullable(),
  },
});

/** The diary of a court's case (F13): hearings, time taken out, appeals, effect, measures. */
const CourtEntryRow = defineEntity({
  name: 'CourtEntryRow',
  tableName: 'court_entry',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    courtCaseId: p.text(),
    type: p.text(),
    code: p.text().nullable(),
    partyId: p.text().nullable(),
    onDate: p.string().columnType('date'),
    days: p.integer().nullable(),
    amountFen: p.bigint('number').nullable(),
    about: p.json().nullable(),
  },
});

/** An objection, or a request for more time, in a court's case (F13). */
const CourtObjectionRow = defineEntity({
  name: 'CourtObjectionRow',
  tableName: 'court_objection',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    courtCaseId: p.text(),
    type: p.text(),
    partyId: p.text().nullable(),
    deadlineId: p.text().nullable(),
    filedOn: p.string().columnType('date'),
    sinceOn: p.string().columnType('date').nullable(),
    decision: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    extensionDays: p.integer().nullable(),
  },
});

/** A measure of preservation, or an advance execution; the debtor learns of it when it is carried out. */
const PreservationRow = defineEntity({
  name: 'PreservationRow',
  tableName: 'preservation',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    kind: p.text(),
    partyId: p.text(),
    amountFen: p.bigint('number'),
    guarantee: p.text(),
    waiverReason: p.text().nullable(),
    caseNumber: p.text().nullable(),
    appliedAt: p.datetime(),
    decision: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    measure: p.text().nullable(),
    executedAt: p.datetime().nullable(),
    liftReason: p.text().nullable(),
    liftedAt: p.datetime().nullable(),
  },
});

/** A judicial suggestion and what became of it. */
const SuggestionRow = defineEntity({
  name: 'SuggestionRow',
  tableName: 'judicial_suggestion',
  properties: {
    id: p.text().primary(),
    disputeId: p.text(),
    agencyId: p.text(),
    referralId: p.text().nullable(),
    number: p.text(),
    addresseeAgencyId: p.text().nullable(),
    addresseePartyId: p.text().nullable(),
    issuedAt: p.datetime(),
    deliveredOn: p.string().columnType('date').nullable(),
    answer: p.text().nullable(),
    answeredOn: p.string().columnType('date').nullable(),
    escalatedToId: p.text().nullable(),
    escalatedAt: p.datetime().nullable(),
  },
});

/** The court's tables beside `court_case`, by the name the rest of the program uses. */
export const courtTables = {
  courtNumber: CourtNumberRow,
  courtService: CourtServiceRow,
  courtEntry: CourtEntryRow,
  courtObjection: CourtObjectionRow,
  preservation: PreservationRow,
  suggestion: SuggestionRow,
} as const;
