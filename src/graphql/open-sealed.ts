import { redactAll } from '../policy/redact.ts';
import type { Sight } from '../policy/sight.ts';
import { viewPartNames } from '../storage/reads/view-parts.ts';
import { sealedFields } from '../storage/sealed-columns.ts';
import { dataKeyOf } from '../storage/vault/sealed-text.ts';
import type { FetchKeys, Kept, Vault } from '../storage/vault/vault.ts';
import { walls } from '../storage/walls.ts';

type Row = Record<string, unknown>;

/** Types with sealed fields, by the part of a dispute or the list of a view they come in. */
const sealedParts: Readonly<Record<string, string>> = {
  parties: 'Party',
  notes: 'Note',
  corrections: 'Correction',
  processNotes: 'ProcessNote',
  aidDecisions: 'UnionAidDecision',
  hotlineOrders: 'HotlineOrder',
  consultations: 'Consultation',
  informants: 'InspectionInformant',
  files: 'AidFile',
  serviceSteps: 'AidServiceStep',
};

/** A value that is to be opened, and where it goes. */
interface Wanted extends Kept {
  readonly row: Row;
  readonly key: string;
}

/** Bodies as they came from the database, each with the sight it is to be cut to. */
export interface Sealed {
  readonly body: Row;
  readonly sight: Sight;
}

/** Opens what is sealed, for one operation. */
export interface Opening {
  readonly vault: Vault;
  readonly fetch: FetchKeys;
}

/**
 * Opens the sealed values the viewer is going to see, in full or masked, and no other, in place; before they are cut,
 * because a mask is worked out from the value.
 *
 * @returns puts an error in place of each value that could not be had, to be called after the cut: the field answers with
 *   it, and every other field with its value
 */
export async function openSealed(bodies: readonly Sealed[], { vault, fetch }: Opening): Promise<() => void> {
  const wanted = bodies.flatMap(({ body, sight }) => [
    ...wantedIn(body, sight),
    ...viewPartNames.flatMap((name) => (body[name] ? wantedIn(body[name] as Row, sight) : [])),
  ]);
  if (wanted.length === 0) return nothing;
  const opened = await vault.open(wanted, fetch);
  const failed: (() => void)[] = [];
  for (const [at, { row, key }] of wanted.entries()) {
    const value = opened[at]!;
    row[key] = value instanceof Error ? null : value;
    if (value instanceof Error) failed.push(() => (row[key] = value));
  }
  return () => {
    for (const put of failed) put();
  };
}

const nothing = () => {};

function wantedIn(lists: Row, sight: Sight): Wanted[] {
  return Object.entries(sealedParts).flatMap(([name, type]) => {
    const rows = lists[name];
    return Array.isArray(rows) ? (rows as Row[]).flatMap((row) => wantedOf(type, row, sight)) : [];
  });
}

function wantedOf(type: string, row: Row, sight: Sight): Wanted[] {
  const sealed = Object.entries(sealedFields[type]!).filter(([key]) => isSealed(row[key]));
  if (sealed.length === 0) return [];
  // The register itself says what is left of the row: what it would take away is not opened.
  const left: Row = { ...row };
  if (walls.fields) redactAll(type, [left], sight);
  return sealed.flatMap(([key, { table, column }]) =>
    left[key] === null
      ? []
      : [{ row, key, text: row[key] as string, place: { table, column, row: row['id'] as string } }],
  );
}

function isSealed(value: unknown): boolean {
  return typeof value === 'string' && dataKeyOf(value) !== null;
}

/** Opens what is sealed in bodies, cuts them, and puts the errors of what could not be had in their places. */
export async function openAndCut<Body extends Row & { readonly sight: Sight }>(
  bodies: readonly Body[],
  opening: Opening,
  cut: (body: Body, index: number) => Body,
): Promise<Body[]> {
  const sealed = bodies.map((body) => ({ body, sight: body.sight }));
  const putErrors = await openSealed(sealed, opening);
  const shown = bodies.map(cut);
  putErrors();
  return shown;
}
