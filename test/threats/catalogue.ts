import type { AuditKind } from '../../src/domain/audit/audit.ts';
import type { RefusalCode } from '../../src/graphql/refusal-catalogue.ts';
import type { ErrorCode } from '../../src/http/error-catalogue.ts';

export type ThreatId = `S${number}`;

/** A code somebody can be answered with: at the door, or in `userErrors`. */
export type AnswerCode = ErrorCode | RefusalCode;

/**
 * Threats, in the order of the reference: what is tried, the codes it must meet, and what the audit must hold. Each is
 * proven by the tests whose names begin with its id and a colon, which show every code with `expectCode` and every kind
 * with `expectAudit`, asked of a running hub.
 */
export interface Threat {
  readonly id: ThreatId;
  readonly says: string;
  /** Codes of the answer; none where it is an ordinary one, or there is none to give. */
  readonly codes: readonly AnswerCode[];
  /** Kinds of the audit entries; none where nothing is noted. */
  readonly audit: readonly AuditKind[];
  /** Why codes or kinds are not those the reference names. */
  readonly why?: string;
  /** The door it would come through is not built: the tests show that there is none, and fail when one is added. */
  readonly noDoor?: true;
}

// prettier-ignore
export const threats: readonly Threat[] = [
  { id: 'S1', says: 'an unsigned token, or one signed with a public key', codes: ['UNAUTHENTICATED'], audit: ['auth.rejected'] },
  { id: 'S2', says: 'a token that names its own key', codes: ['UNAUTHENTICATED'], audit: ['auth.rejected'] },
  { id: 'S3', says: 'a token of another time, issuer, audience or type', codes: ['UNAUTHENTICATED'], audit: ['auth.rejected'] },
  { id: 'S4', says: 'a token replayed from another machine', codes: ['UNAUTHENTICATED'], audit: ['auth.binding'] },
  { id: 'S5', says: 'a person who left an hour ago', codes: ['FORBIDDEN'], audit: ['authz.denied'] },
  { id: 'S6', says: 'headers that claim to be somebody', codes: ['UNAUTHENTICATED'], audit: ['auth.rejected'] },
  { id: 'S7', says: 'a machine that acts for a person', codes: [], audit: [],
    why: 'the event of the reference is the fact in history, which has both names' },
  { id: 'S8', says: 'an administrator who grants what the agency lacks', codes: ['FORBIDDEN'], audit: ['admin.denied'] },
  { id: 'S9', says: 'the id of another agency’s matter', codes: ['NOT_FOUND'], audit: ['authz.hidden'] },
  { id: 'S10', says: 'numbers guessed in sequence', codes: ['NOT_FOUND'], audit: ['limit.tripped'] },
  { id: 'S11', says: 'entities asked of a subgraph directly', codes: ['UNAUTHENTICATED'], audit: ['authz.hidden'] },
  { id: 'S12', says: 'a representation with forged facts', codes: [], audit: ['authz.hidden'] },
  { id: 'S13', says: 'the schema, asked by a stranger', codes: ['UNAUTHENTICATED'], audit: [] },
  { id: 'S14', says: 'a protected field by another path', codes: [], audit: [] },
  { id: 'S15', says: 'a sensitive field under a thousand aliases', codes: ['QUERY_TOO_COSTLY'], audit: ['limit.tripped'] },
  { id: 'S16', says: 'a mutation refused after it wrote', codes: ['FORBIDDEN'], audit: ['authz.denied'] },
  { id: 'S17', says: 'fields an input does not have', codes: ['BAD_USER_INPUT'], audit: [] },
  { id: 'S18', says: 'an object sent back without what was hidden', codes: ['FORBIDDEN'], audit: ['authz.denied'],
    why: 'a null is judged by the right to write; CONFLICT is for S51' },
  { id: 'S19', says: 'an agency that admits itself', codes: ['FORBIDDEN'], audit: ['authz.denied'] },
  { id: 'S20', says: 'a packet with more than was declared', codes: ['GROUP_NOT_DECLARED'], audit: ['handoff.rejected'] },
  { id: 'S21', says: 'a document’s link kept after the right ended', codes: [], audit: ['document.denied'], noDoor: true,
    why: 'the hub keeps a document’s digest and never its bytes; the one file it hands out is an export (S54)' },
  { id: 'S22', says: 'a filter on what cannot be read', codes: ['BAD_USER_INPUT'], audit: ['authz.denied'] },
  { id: 'S23', says: 'an order by what cannot be read', codes: ['GRAPHQL_VALIDATION_FAILED'], audit: ['authz.denied'] },
  { id: 'S24', says: 'counts that tell more than paging', codes: [], audit: [] },
  { id: 'S25', says: 'a cursor read or forged', codes: ['BAD_USER_INPUT'], audit: [] },
  { id: 'S26', says: 'a number that exists elsewhere', codes: [], audit: [] },
  { id: 'S27', says: 'a look-up by identity number', codes: [], audit: ['search.sensitive'], noDoor: true,
    why: 'no field of the graph takes a number of a person but to write it down' },
  { id: 'S28', says: 'an error’s path that shows a gap', codes: [], audit: [] },
  { id: 'S29', says: 'the time an answer takes', codes: [], audit: [] },
  { id: 'S30', says: 'traces and timings asked by a stranger', codes: [], audit: [] },
  { id: 'S31', says: 'gaps in numbers, sizes and versions', codes: [], audit: [] },
  { id: 'S32', says: 'derived values of a hidden track', codes: [], audit: [] },
  { id: 'S33', says: 'an employer who asks for the whistle-blower', codes: [], audit: [] },
  { id: 'S34', says: 'differences of statistics', codes: [], audit: ['stat.query'], noDoor: true,
    why: 'no query tells a figure over disputes the caller does not see one by one' },
  { id: 'S35', says: 'another person’s answer from something shared', codes: [], audit: [] },
  { id: 'S36', says: 'a subscription kept after the right ended', codes: [], audit: ['stream.closed'] },
  { id: 'S37', says: 'a subscription nobody may open', codes: ['FORBIDDEN'], audit: ['authz.denied'] },
  { id: 'S38', says: 'ten thousand silent sockets', codes: [], audit: ['limit.tripped'] },
  { id: 'S39', says: 'a webhook into the inside', codes: ['ADDRESS_NOT_PUBLIC'], audit: ['webhook.blocked'] },
  { id: 'S40', says: 'a webhook that never ends', codes: [], audit: ['webhook.failed'] },
  { id: 'S41', says: 'a webhook replayed or forged', codes: [], audit: [] },
  { id: 'S42', says: 'a queued notice after access ended', codes: [], audit: ['webhook.withheld'] },
  { id: 'S43', says: 'an inbound message replayed', codes: ['UNAUTHENTICATED'], audit: ['inbound.rejected'],
    why: 'a message is refused by its time before its nonce is forgotten, so that ninety days of nonces would add nothing' },
  { id: 'S44', says: 'a partner that answers wrongly', codes: ['PARTNER_UNAVAILABLE'], audit: ['partner.fault'] },
  { id: 'S45', says: 'a forged principal between gateway and subgraph', codes: ['UNAUTHENTICATED'], audit: ['auth.rejected'] },
  { id: 'S46', says: 'a key reused with another body', codes: ['IDEMPOTENCY_MISMATCH'], audit: ['idempotency.mismatch'] },
  { id: 'S47', says: 'another agency’s key', codes: [], audit: [] },
  { id: 'S48', says: 'a key replayed after access ended', codes: ['NOT_FOUND'], audit: ['authz.hidden'] },
  { id: 'S49', says: 'a hundred sends of one key', codes: [], audit: [],
    why: 'the reference allows the same answer a hundred times; IDEMPOTENCY_IN_FLIGHT is for a twin that does not end, on PostgreSQL alone' },
  { id: 'S50', says: 'two agencies that accept at once', codes: ['CONFLICT'], audit: ['handoff.conflict'],
    why: 'the one that is accepted is a fact in history' },
  { id: 'S51', says: 'two editors of one thing', codes: ['CONFLICT'], audit: [] },
  { id: 'S52', says: 'a right revoked between check and write', codes: [], audit: [] },
  { id: 'S53', says: 'one act under two keys', codes: ['REFERRAL_ALREADY_OPEN'], audit: [],
    why: 'it says what stands in the way, which CONFLICT would not' },
  { id: 'S54', says: 'an export of everything', codes: [], audit: ['export.created', 'export.downloaded'] },
  { id: 'S55', says: 'a neighbour looked up', codes: [], audit: ['access.read'] },
  { id: 'S56', says: 'personal data in logs and errors', codes: [], audit: [] },
  { id: 'S57', says: 'forged lines in the log', codes: [], audit: [] },
  { id: 'S58', says: 'history rewritten in the database', codes: ['INTEGRITY_HOLD'], audit: ['integrity.mismatch'] },
  { id: 'S59', says: 'history rewritten and signed again', codes: ['INTEGRITY_HOLD'], audit: ['integrity.fork'],
    why: 'noted by the hub that meets a checkpoint kept outside; an agency’s own verifier says FORK' },
  { id: 'S60', says: 'two histories for two agencies', codes: ['INTEGRITY_HOLD'], audit: ['integrity.fork'],
    why: 'as S59' },
  { id: 'S61', says: 'a document changed', codes: ['INTEGRITY_HOLD'], audit: ['document.integrity'],
    why: 'the hub has no bytes to refuse: it refuses evidence' },
  { id: 'S62', says: 'the audit cut off', codes: ['TEMPORARILY_UNAVAILABLE'], audit: ['fault.audit'] },
  { id: 'S63', says: 'an old backup restored', codes: ['INTEGRITY_HOLD'], audit: ['integrity.rollback'] },
  { id: 'S64', says: 'a copied database', codes: [], audit: [] },
  { id: 'S65', says: 'a stolen signing key', codes: [], audit: ['key.rotated'] },
  { id: 'S66', says: 'a clock that jumps', codes: [], audit: ['clock.suspect'] },
  { id: 'S67', says: 'documents made to explode', codes: ['QUERY_TOO_COSTLY', 'PAYLOAD_TOO_LARGE'], audit: ['limit.tripped'] },
  { id: 'S68', says: 'one heavy query', codes: ['QUERY_TOO_COSTLY'], audit: ['fault.slow'] },
  { id: 'S69', says: 'a search that never ends', codes: [], audit: [] },
  { id: 'S70', says: 'emergency access as a habit', codes: ['EMERGENCY_UNREVIEWED'],
    audit: ['breakglass.opened', 'breakglass.approved', 'breakglass.rejected', 'breakglass.ended', 'breakglass.overdue', 'breakglass.reviewed', 'breakglass.refused'] },
  { id: 'S71', says: 'a package turned bad', codes: [], audit: [] },
  { id: 'S72', says: 'an auditor who reads the audit', codes: [], audit: ['audit.read'] },
];
