import type { CorrectableField } from '../domain/correction/correctable.ts';
import type { CorrectedPlace, StandingValue } from './corrections.ts';
import type { RecordRow } from './record-rows.ts';

/** Where each value of a party or a claim stands: table and name. */
const columns: Partial<Record<CorrectableField, readonly [into: 'party' | 'claim' | 'dispute', name: string]>> = {
  PARTY_NAME: ['party', 'name'],
  PARTY_SOCIAL_CREDIT_CODE: ['party', 'socialCreditCode'],
  PARTY_FROM_ON: ['party', 'fromOn'],
  CLAIM_TYPE: ['claim', 'type'],
  CLAIM_AMOUNT_FEN: ['claim', 'amountFen'],
  CLAIM_PERIOD_FROM: ['claim', 'periodFrom'],
  CLAIM_PERIOD_TO: ['claim', 'periodTo'],
  DISPUTE_CAUSE: ['dispute', 'cause'],
  DISPUTE_REGION: ['dispute', 'region'],
  DISPUTE_RELATION_TYPE: ['dispute', 'relationType'],
  DISPUTE_HEADCOUNT: ['dispute', 'headcount'],
};

const contact: Partial<Record<CorrectableField, string>> = { PARTY_PHONE: 'phone', PARTY_ADDRESS: 'address' };
const identity: Partial<Record<CorrectableField, string>> = {
  PARTY_ID_NUMBER: 'idNumber',
  PARTY_BANK_ACCOUNT: 'bankAccount',
};
const counted: ReadonlySet<CorrectableField> = new Set(['CLAIM_AMOUNT_FEN', 'DISPUTE_HEADCOUNT']);

/** The row that holds the value, as it is from now on; nothing else of it is touched. */
export function correctedRows(
  { disputeId, subjectId, field }: CorrectedPlace,
  { value: old, hasRow }: StandingValue,
  value: string | null,
): RecordRow[] {
  const place = columns[field];
  if (place) {
    const [into, name] = place;
    const values = { [name]: value !== null && counted.has(field) ? Number(value) : value };
    if (into === 'dispute') return [{ into, values: { id: disputeId, ...values } }];
    return [{ change: into, id: subjectId, values }];
  }
  if (contact[field]) return [{ put: 'partyContact', id: subjectId, hasRow, values: { [contact[field]]: value } }];
  if (identity[field]) return [{ put: 'partyIdentity', id: subjectId, hasRow, values: { [identity[field]]: value } }];
  return [{ rename: 'alias', id: subjectId, disputeId, from: old!, to: value! }];
}
