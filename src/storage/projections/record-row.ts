import { bitOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import type { RecordRow } from '../../commands/record-rows.ts';
import { renameAlias } from '../work-statements.ts';
import type { Occasion } from './projection.ts';

/** Writes a row that goes with facts but must not stand in them. */
export function writeRow(
  row: RecordRow,
  { at, agencyId, staffId, scribe }: Occasion,
  factIdOf: (referralId: string) => string,
): void {
  if ('change' in row) return scribe.update(row.change, row.id, row.values);
  if ('rename' in row) return scribe.run(renameAlias, [row.id, row.from, row.disputeId, row.to]);
  if ('put' in row) {
    const { put, id, hasRow, values } = row;
    if (hasRow) return scribe.update(put, id, values);
    return scribe.insert(put, {
      partyId: id,
      ...(put === 'partyIdentity' ? { idType: 'RESIDENT_ID' } : {}),
      ...values,
    });
  }
  switch (row.into) {
    case 'dispute': {
      const { id, ...values } = row.values;
      return scribe.update('dispute', id, values);
    }
    case 'party': {
      const { phone, address, idNumber, idType, bankAccount, underAge, ...party } = row.values;
      scribe.insert('party', party);
      if (phone || address) scribe.insert('partyContact', { partyId: party.id, phone, address });
      if (idNumber || bankAccount || underAge)
        scribe.insert('partyIdentity', { partyId: party.id, idNumber, idType, bankAccount, underAge });
      return;
    }
    case 'rightsNotice':
    case 'claim':
      return scribe.insert(row.into, { ...row.values });
    case 'document':
      return scribe.insert('document', { ...row.values, ...bit(row.values), agencyId, attachedAt: at });
    case 'note':
      return scribe.insert('note', { ...row.values, ...bit(row.values), agencyId, staffId, writtenAt: at });
    case 'remark':
      return scribe.insert('remark', {
        factId: factIdOf(row.referralId),
        referralId: row.referralId,
        agencyId,
        body: row.body,
      });
    case 'courtCase':
      return scribe.insert('courtCase', { collectedFen: 0, ...row.values, agencyId });
    default:
      return scribe.insert(row.into, { ...row.values, agencyId });
  }
}

function bit({ fieldGroup }: { readonly fieldGroup: string }) {
  return { groupBit: bitOf(fieldGroup as FieldGroup) };
}
