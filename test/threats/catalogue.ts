/**
 * Threats, in the order of the reference: what is tried, the code it must meet, and what the audit must hold. Each is
 * proven by the tests whose names begin with its id and a colon.
 */
export interface Threat {
  readonly id: `S${number}`;
  readonly says: string;
  /** Code of the answer; null where the answer is an ordinary one, or there is none to give. */
  readonly code: string | null;
  /** Kind of the audit entry; null where nothing is noted. */
  readonly audit: string | null;
  /** The door it would come through is not built: the tests show that there is none, and fail when one is added. */
  readonly noDoor?: true;
}

// prettier-ignore
export const threats: readonly Threat[] = [
  { id: 'S1', says: 'an unsigned token, or one signed with a public key', code: 'UNAUTHENTICATED', audit: 'auth.rejected' },
  { id: 'S2', says: 'a token that names its own key', code: 'UNAUTHENTICATED', audit: 'auth.rejected' },
  { id: 'S3', says: 'a token of another time, issuer, audience or type', code: 'UNAUTHENTICATED', audit: 'auth.rejected' },
  { id: 'S4', says: 'a token replayed from another machine', code: null, audit: 'auth.binding' },
  { id: 'S5', says: 'a person who left an hour ago', code: null, audit: 'authz.denied' },
  { id: 'S6', says: 'headers that claim to be somebody', code: 'UNAUTHENTICATED', audit: 'auth.rejected' },
  { id: 'S7', says: 'a machine that acts for a person', code: null, audit: null },
  { id: 'S8', says: 'an administrator who grants what the agency lacks', code: 'FORBIDDEN', audit: 'admin.denied' },
  { id: 'S9', says: 'the id of another agency’s matter', code: 'NOT_FOUND', audit: 'authz.hidden' },
  { id: 'S10', says: 'numbers guessed in sequence', code: 'NOT_FOUND', audit: 'limit.tripped' },
  { id: 'S11', says: 'entities asked of a subgraph directly', code: 'UNAUTHENTICATED', audit: 'authz.hidden' },
  { id: 'S12', says: 'a representation with forged facts', code: null, audit: 'authz.hidden' },
  { id: 'S13', says: 'the schema, asked by a stranger', code: null, audit: null },
  { id: 'S14', says: 'a protected field by another path', code: null, audit: null },
  { id: 'S15', says: 'a sensitive field under a thousand aliases', code: 'QUERY_TOO_COSTLY', audit: 'limit.tripped' },
  { id: 'S16', says: 'a mutation refused after it wrote', code: null, audit: 'authz.denied' },
  { id: 'S17', says: 'fields an input does not have', code: 'BAD_USER_INPUT', audit: null },
  { id: 'S18', says: 'an object sent back without what was hidden', code: null, audit: null },
  { id: 'S19', says: 'an agency that admits itself', code: null, audit: 'authz.denied' },
  { id: 'S20', says: 'a packet with more than was declared', code: null, audit: 'handoff.rejected' },
  { id: 'S21', says: 'a document’s link kept after the right ended', code: null, audit: 'document.denied', noDoor: true },
  { id: 'S22', says: 'a filter on what cannot be read', code: null, audit: null },
  { id: 'S23', says: 'an order by what cannot be read', code: null, audit: null },
  { id: 'S24', says: 'counts that tell more than paging', code: null, audit: null },
  { id: 'S25', says: 'a cursor read or forged', code: 'BAD_USER_INPUT', audit: null },
  { id: 'S26', says: 'a number that exists elsewhere', code: null, audit: null },
  { id: 'S27', says: 'a look-up by identity number', code: null, audit: 'search.sensitive' },
  { id: 'S28', says: 'an error’s path that shows a gap', code: null, audit: null },
  { id: 'S29', says: 'the time an answer takes', code: null, audit: null },
  { id: 'S30', says: 'traces and timings asked by a stranger', code: null, audit: null },
  { id: 'S31', says: 'gaps in numbers, sizes and versions', code: null, audit: null },
  { id: 'S32', says: 'derived values of a hidden track', code: null, audit: null },
  { id: 'S33', says: 'an employer who asks for the whistle-blower', code: null, audit: null },
  { id: 'S34', says: 'differences of statistics', code: null, audit: 'stat.query', noDoor: true },
  { id: 'S35', says: 'another person’s answer from something shared', code: null, audit: null },
  { id: 'S36', says: 'a subscription kept after the right ended', code: null, audit: 'stream.closed' },
  { id: 'S37', says: 'a subscription nobody may open', code: 'FORBIDDEN', audit: 'authz.denied' },
  { id: 'S38', says: 'ten thousand silent sockets', code: null, audit: 'limit.tripped' },
  { id: 'S39', says: 'a webhook into the inside', code: null, audit: 'webhook.blocked' },
  { id: 'S40', says: 'a webhook that never ends', code: null, audit: 'webhook.failed' },
  { id: 'S41', says: 'a webhook replayed or forged', code: null, audit: null },
  { id: 'S42', says: 'a queued notice after access ended', code: null, audit: 'webhook.withheld' },
  { id: 'S43', says: 'an inbound message replayed', code: null, audit: 'inbound.rejected', noDoor: true },
  { id: 'S44', says: 'a partner that answers wrongly', code: null, audit: 'partner.fault' },
  { id: 'S45', says: 'a forged principal between gateway and subgraph', code: null, audit: 'auth.rejected' },
  { id: 'S46', says: 'a key reused with another body', code: 'IDEMPOTENCY_MISMATCH', audit: 'idempotency.mismatch' },
  { id: 'S47', says: 'another agency’s key', code: null, audit: null },
  { id: 'S48', says: 'a key replayed after access ended', code: 'NOT_FOUND', audit: 'authz.hidden' },
  { id: 'S49', says: 'a hundred sends of one key', code: 'IN_FLIGHT', audit: null },
  { id: 'S50', says: 'two agencies that accept at once', code: 'ACCEPTED', audit: null },
  { id: 'S51', says: 'two editors of one thing', code: 'CONFLICT', audit: null },
  { id: 'S52', says: 'a right revoked between check and write', code: null, audit: null },
  { id: 'S53', says: 'one act under two keys', code: null, audit: null },
  { id: 'S54', says: 'an export of everything', code: null, audit: 'export.created' },
  { id: 'S55', says: 'a neighbour looked up', code: null, audit: 'access.read' },
  { id: 'S56', says: 'personal data in logs and errors', code: null, audit: null },
  { id: 'S57', says: 'forged lines in the log', code: null, audit: null },
  { id: 'S58', says: 'history rewritten in the database', code: 'INTEGRITY_HOLD', audit: 'integrity.mismatch' },
  { id: 'S59', says: 'history rewritten and signed again', code: 'INTEGRITY_HOLD', audit: 'integrity.fork' },
  { id: 'S60', says: 'two histories for two agencies', code: 'INTEGRITY_HOLD', audit: 'integrity.fork' },
  { id: 'S61', says: 'a document changed', code: null, audit: 'document.integrity' },
  { id: 'S62', says: 'the audit cut off', code: null, audit: 'fault.audit' },
  { id: 'S63', says: 'an old backup restored', code: 'INTEGRITY_HOLD', audit: 'integrity.rollback' },
  { id: 'S64', says: 'a copied database', code: null, audit: null },
  { id: 'S65', says: 'a stolen signing key', code: null, audit: 'key.rotated' },
  { id: 'S66', says: 'a clock that jumps', code: null, audit: 'clock.suspect' },
  { id: 'S67', says: 'documents made to explode', code: null, audit: 'limit.tripped' },
  { id: 'S68', says: 'one heavy query', code: null, audit: 'fault.slow' },
  { id: 'S69', says: 'a search that never ends', code: null, audit: null },
  { id: 'S70', says: 'emergency access as a habit', code: 'EMERGENCY_UNREVIEWED', audit: 'breakglass.refused' },
  { id: 'S71', says: 'a package turned bad', code: null, audit: null },
  { id: 'S72', says: 'an auditor who reads the audit', code: null, audit: 'audit.read' },
];
