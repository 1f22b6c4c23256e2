import { personalColumns, type PersonalColumn } from './personal-columns.ts';

/** A column that is sealed at rest. */
export interface SealedColumn extends PersonalColumn {
  readonly column: string;
  readonly sealed: NonNullable<PersonalColumn['sealed']>;
}

/** The sealed columns of each table that has some. */
export const sealedColumns: ReadonlyMap<string, readonly SealedColumn[]> = new Map(
  Object.entries(personalColumns).flatMap(([table, { columns }]) => {
    const sealed = Object.entries(columns).flatMap(([column, each]) =>
      each.sealed ? [{ ...each, column, sealed: each.sealed }] : [],
    );
    return sealed.length > 0 ? [[table, sealed] as const] : [];
  }),
);

/** Where a field of an object that a read returns is kept; the object's `id` names the row. */
export interface SealedField {
  readonly table: string;
  readonly column: string;
}

function fields(table: string, ...keys: readonly string[]): Record<string, SealedField> {
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(keys.map((key) => [key, { table, column: snake(key) }]));
}

/** Fields of the graph that are read from sealed columns, by type and by the key the value stands under. */
export const sealedFields: Readonly<Record<string, Readonly<Record<string, SealedField>>>> = {
  Party: { ...fields('party_contact', 'phone', 'address'), ...fields('party_identity', 'idNumber', 'bankAccount') },
  Note: fields('note', 'body'),
  Correction: fields('correction', 'oldValue', 'newValue'),
  ProcessNote: fields('note', 'body'),
  InspectionInformant: fields('inspection_informant', 'name', 'contact'),
  AidFile: fields('aid_file', 'strategy', 'supplementWhat', 'refusalText'),
  AidServiceStep: fields('aid_step', 'note'),
  UnionAidDecision: fields('union_aid', 'reason', 'matter', 'report'),
  HotlineOrder: fields('hotline_order', 'demand', 'callerName', 'callerPhone', 'reply'),
  Consultation: fields('consultation', 'question', 'answer'),
};
