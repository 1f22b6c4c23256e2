import { isPerson } from '../../domain/party/person.ts';
import { csvRecord } from '../../domain/export/safe-cell.ts';
import type { ExportFormat } from '../../domain/export/export-job.ts';
import { fieldGroups, type FieldGroup } from '../../domain/dispute/field-group.ts';
import type { ExportedDispute } from './exported-dispute.ts';

/** For whom an export is, as it says of itself. */
export interface Watermark {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly staffId: string;
  readonly at: Date;
  readonly mark: string;
}

const warning = '仅供申请人本人履职使用，不得转发 / for the duty of its reader alone; not to be passed on';

/** Stands where a value is not for this reader, so that no cell looks as if there were nothing. */
export const withheld = '〔无权查看 / not shown〕';

type Accesses = ReadonlyMap<FieldGroup, 'FULL' | 'MASKED' | 'NONE'>;

/** A column of the table: its name, the group that guards it, and what of a dispute stands there. */
type Column = readonly [
  name: string,
  group: FieldGroup,
  value: (dispute: ExportedDispute, accesses: Accesses) => unknown,
];

const lines = (rows: readonly (readonly unknown[])[] | undefined) =>
  rows?.map((row) => row.filter((each) => each !== null && each !== '').join(' ')).join('；');

/** A value of a party: that of a person is of one group, that of a body is public. */
function ofParties(key: 'name' | 'phone' | 'address', personal: FieldGroup): Column[2] {
  return ({ parties }, accesses) =>
    lines(
      parties?.nodes.map((party) => {
        const group = isPerson(party.role ?? '') ? personal : 'F4';
        const value = party[key] ?? (accesses.get(group) === 'FULL' ? '—' : withheld);
        return key === 'name' ? [party.role, value] : [value];
      }),
    );
}

const columns: readonly Column[] = [
  ['id', 'F0', ({ id }) => id],
  ['number', 'F0', ({ number }) => number],
  ['stage', 'F0', ({ stage }) => stage],
  ['subStage', 'F0', ({ subStage }) => subStage],
  ['cause', 'F0', ({ cause }) => cause && `${cause.id} ${cause.title.zh}`],
  ['relationType', 'F0', ({ relationType }) => relationType],
  ['channel', 'F0', ({ channel }) => channel],
  ['urgency', 'F0', ({ urgency }) => urgency],
  ['region', 'F0', ({ region }) => region],
  ['headcount', 'F0', ({ headcount }) => headcount],
  ['leadAgency', 'F0', ({ leadAgency }) => leadAgency?.name.zh],
  ['accountableAgency', 'F0', ({ accountableAgency }) => accountableAgency?.name.zh],
  ['docketed', 'F0', ({ docketed }) => docketed],
  ['registeredAt', 'F0', ({ registeredAt }) => registeredAt],
  ['closedAt', 'F0', ({ closedAt }) => closedAt],
  ['closeReason', 'F0', ({ closeReason }) => closeReason],
  ['aliases', 'F0', ({ aliases }) => lines(aliases?.map(({ agency, number }) => [agency?.id, number]))],
  ['parties', 'F1', ofParties('name', 'F1')],
  ['phones', 'F2', ofParties('phone', 'F2')],
  ['addresses', 'F2', ofParties('address', 'F2')],
  ['creditCodes', 'F4', ({ parties }) => parties?.nodes.flatMap((party) => party.socialCreditCode ?? []).join('；')],
  ['claimTotalFen', 'F6', ({ claimTotalFen }) => claimTotalFen],
  ['claims', 'F6', ({ claims }) => lines(claims?.nodes.map(({ type, amountFen }) => [type, amountFen]))],
  ['referrals', 'F0', ({ referrals }) => lines(referrals?.nodes.map(({ kind, state }) => [kind.code, state]))],
  ['documents', 'F0', ({ documents }) => lines(documents?.nodes.map(({ kind, title }) => [kind, title]))],
  ['notes', 'F0', ({ notes }) => lines(notes?.nodes.map(({ group, body }) => [group, body]))],
];

/** What the file begins with: for whom it is, then the names of the columns. Spreadsheets know UTF-8 by its mark. */
export function exportHead(format: ExportFormat, watermark: Watermark): string {
  const { id, agencyId, agencyName, staffId, at, mark } = watermark;
  const said = { id, agencyId, agencyName, staffId, at: at.toISOString(), mark, warning };
  if (format === 'JSONL') return `${JSON.stringify({ export: said })}\n`;
  const told = Object.entries(said).map(([name, value]) => `${name}=${value}`);
  return `\ufeff${csvRecord([`# 导出 / export ${told.join(' · ')}`])}${csvRecord([...columns.map(([name]) => name), 'withheld', 'exportedFor', 'exportMark'])}`;
}

/** Disputes as lines of the file; each says what of it is not shown, and for whom it was exported. */
export function exportRows(format: ExportFormat, disputes: readonly ExportedDispute[], watermark: Watermark): string {
  const row = format === 'CSV' ? csvRow : jsonRow;
  return disputes.map((dispute) => row(dispute, watermark)).join('');
}

function csvRow(dispute: ExportedDispute, { agencyId, staffId, mark }: Watermark): string {
  const accesses = new Map(dispute.viewerAccess.map(({ group, access }) => [group, access]));
  const cells = columns.map(([, group, value]) => {
    const found = value(dispute, accesses) ?? null;
    if (found === null || found === '') return accesses.get(group) === 'NONE' ? withheld : '';
    return String(found as string | number | boolean);
  });
  return csvRecord([...cells, withheldOf(dispute).join('；'), `${agencyId}/${staffId}`, mark]);
}

/** Groups that are masked or not shown, in words. */
function withheldOf({ viewerAccess }: ExportedDispute): string[] {
  const says = { MASKED: '遮蔽/masked', NONE: '无权/none' };
  return viewerAccess.flatMap(({ group, access }) =>
    access === 'FULL' ? [] : [`${group} ${fieldGroups[group].zh} ${says[access]}`],
  );
}

function jsonRow(dispute: ExportedDispute, { mark }: Watermark): string {
  const { viewerAccess, parties, claims, referrals, documents, notes, ...head } = dispute;
  const lists = {
    parties: parties?.nodes ?? null,
    claims: claims?.nodes ?? null,
    referrals: referrals?.nodes ?? null,
    documents: documents?.nodes ?? null,
    notes: notes?.nodes ?? null,
  };
  const shownInPart = viewerAccess.filter(({ access }) => access !== 'FULL');
  const cut = Object.fromEntries(shownInPart.map(({ group, access }) => [group, access]));
  return `${JSON.stringify({ ...head, ...lists, withheld: cut, exportMark: mark })}\n`;
}
