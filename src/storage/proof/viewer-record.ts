/** A JSON object of an answer. */
export type Json = Readonly<Record<string, unknown>>;

/** What a viewer was shown of a dispute, list by list, in the words of the schema. */
export interface ViewerRecord extends Json {
  readonly id: string;
  readonly parties: readonly Json[];
  readonly claims: readonly Json[];
  readonly documents: readonly Json[];
  readonly notes: readonly Json[];
  readonly timeline: readonly (Json & { readonly id: string })[];
}

/** Columns as they are committed to, by the field that shows them where it has another name. */
const lists: readonly [list: keyof ViewerRecord & string, table: string, columns: Readonly<Record<string, string>>][] =
  [
    [
      'parties',
      'party',
      named('role', 'name', 'socialCreditCode', 'phone', 'address', 'idNumber', 'bankAccount', 'fromOn'),
    ],
    ['claims', 'claim', named('partyId', 'amountFen', 'periodFrom', 'periodTo')],
    [
      'documents',
      'document',
      { ...named('kind', 'title', 'sha256', 'sizeBytes', 'mediaType', 'referralId'), group: 'fieldGroup' },
    ],
    ['notes', 'note', { ...named('body'), group: 'fieldGroup' }],
  ];

function named(...fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, field]));
}

/**
 * The values that the viewer was shown, by the names they are committed under. A null is left out: it may stand for
 * nothing, or for what is not the viewer's to know.
 */
export function shownValues(record: ViewerRecord): Map<string, unknown> {
  const shown = new Map<string, unknown>();
  for (const [list, table, columns] of lists) {
    for (const row of record[list] as readonly Json[]) {
      for (const [field, column] of Object.entries(columns)) {
        if (row[field] !== null && row[field] !== undefined)
          shown.set(`${table}.${String(row['id'])}.${column}`, row[field]);
      }
    }
  }
  return shown;
}

/** The values of one entry that the viewer was shown: its body as far as it was told, and its words. */
export function shownOfEntry(entry: Json): Map<string, unknown> {
  const details = Object.entries((entry['details'] ?? {}) as Json).map(
    ([key, value]) => [`body.${key}`, value] as const,
  );
  return new Map(
    [...details, ['remark.body', entry['remark']] as const].filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
}
