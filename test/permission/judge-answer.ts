import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Ledger } from './ledger.ts';
import { fieldOf, guarded, isOpen, type Beside } from './oracle/fields.ts';
import { groups } from './oracle/matrix.ts';
import { shows, showsTransfer, type Row } from './oracle/rows.ts';
import { blind, type Asker, type Sight } from './oracle/sight.ts';

/** Whose answer it is: the asker, and the sight the oracle gives of each dispute; of all others the asker sees nothing. */
export interface Viewing {
  readonly asker: Asker;
  readonly sights: ReadonlyMap<string, Sight>;
}

export interface Judged {
  /** Values that were compared with what the oracle says of them. */
  cases: number;
  /** Cells the oracle closes and where there is something to be seen, and how many of them were seen. */
  closed: number;
  readonly leaks: string[];
  readonly refused: string[];
  /** Rows met, as `Type id`. */
  readonly met: Set<string>;
}

export const judged = (): Judged => ({ cases: 0, closed: 0, leaks: [], refused: [], met: new Set() });

type Answered = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
const isObject = (value: unknown): value is Answered =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where in an answer something stands, below which dispute, and where what is found is written down. */
export interface Spot {
  readonly into: Judged;
  readonly way: string;
  readonly disputeId: string | null;
}

/** Holds answers against the oracle, object by object and value by value. */
export class Referee {
  private readonly graph: GraphQLSchema;
  private readonly ledger: Ledger;

  constructor(graph: GraphQLSchema, ledger: Ledger) {
    this.graph = graph;
    this.ledger = ledger;
  }

  /** Whether the asker is to be shown the row at all. */
  isShown({ asker, sights }: Viewing, row: Row): boolean {
    const sight = sights.get(row.disputeId) ?? blind;
    if (row.type === 'CrimeTransfer') return showsTransfer(asker, sight, row);
    // A hand-off listed once more in the court's view is the hand-off itself: nothing is told but what it tells.
    return shows(asker, sight, row, this.ledger.joint);
  }

  /** Looks at everything in an answer. */
  judge(viewing: Viewing, answer: unknown, at: Spot): void {
    if (Array.isArray(answer)) return answer.forEach((each) => this.judge(viewing, each, at));
    if (!isObject(answer)) return;
    const type = answer['__typename'] as string | undefined;
    if (type !== undefined && isOpen(type) && type !== 'StuckLoops') return;
    const disputeId = type === undefined || !(type in guarded) ? at.disputeId : this.judgeObject(viewing, answer, at);
    for (const [field, value] of Object.entries(answer)) {
      if (isObject(value) || Array.isArray(value))
        this.judge(viewing, value, { ...at, way: `${at.way}.${field}`, disputeId });
    }
  }

  /** @returns the dispute the object belongs to */
  private judgeObject(viewing: Viewing, answer: Answered, at: Spot): string | null {
    const { into, way } = at;
    const type = answer['__typename'] as string;
    const id = typeof answer['id'] === 'string' ? answer['id'] : null;
    const row = id === null ? undefined : this.ledger.find(type, id);
    if (!row) {
      if (at.disputeId !== null) this.judgeFields(viewing, answer, { ...at, type, beside: nobody });
      return at.disputeId;
    }
    into.met.add(`${type} ${row.id}`);
    if (!this.isShown(viewing, row)) {
      into.cases += 1;
      into.leaks.push(`${way}: ${type} ${row.id} shows at all`);
      // Every value of a row that should not be there counts by itself.
      for (const field of Object.keys(answer))
        if (!isEmpty(answer[field])) into.leaks.push(`${way}.${field}: ${type} ${row.id}`);
      return row.disputeId;
    }
    const beside = besideOf(row, viewing.asker.agencyId);
    this.judgeFields(viewing, answer, { ...at, disputeId: row.disputeId, type, beside });
    return row.disputeId;
  }

  private judgeFields(
    { sights }: Viewing,
    answer: Answered,
    { into, way, disputeId, type, beside }: Spot & { readonly type: string; readonly beside: Beside },
  ): void {
    const sight = sights.get(disputeId ?? '') ?? blind;
    const named = `${type} ${String(answer['id'] ?? '')}`;
    for (const [field, value] of Object.entries(answer)) {
      if (field === '__typename' || this.leadsToGuarded(type, field)) continue;
      into.cases += 1;
      const access = fieldOf(sight, { type, field }, beside);
      const truth = truthOf(beside, field);
      if (access === 'NONE') {
        if (!isEmpty(value)) into.leaks.push(`${way}.${field}: ${named} = ${JSON.stringify(value)}`);
      } else if (access === 'MASKED') {
        if (!isEmpty(value) && value === truth && String(truth).length > 1)
          into.leaks.push(`${way}.${field}: ${named} is not masked`);
      } else if (isEmpty(value) && !isEmpty(truth)) into.refused.push(`${way}.${field}: ${named}`);
    }
  }

  /** Objects below are judged by themselves; the directory's and the catalogue's are values like any other. */
  private leadsToGuarded(type: string, field: string): boolean {
    const object = this.graph.getType(type);
    const below = isObjectType(object) ? object.getFields()[field] : undefined;
    const named = below && getNamedType(below.type);
    return isObjectType(named) && !isOpen(named.name);
  }

  /** Rows of the dispute that are to be shown by a way that shows everything, and were not. */
  missing(viewing: Viewing, disputeId: string, { into, types }: { into: Judged; types: ReadonlySet<string> }): void {
    for (const row of this.ledger.rowsIn(disputeId)) {
      if (!types.has(row.type)) continue;
      into.cases += 1;
      const isMet = into.met.has(`${row.type} ${row.id}`);
      if (!isMet && this.isShown(viewing, row)) into.refused.push(`${row.type} ${row.id} is not shown`);
    }
  }

  /** Cells of the dispute the oracle closes to the viewer, with something in them. */
  closedCells(viewing: Viewing, disputeId: string, types: ReadonlySet<string>): Set<string> {
    const sight = viewing.sights.get(disputeId) ?? blind;
    const cells = new Set<string>();
    for (const row of this.ledger.rowsIn(disputeId)) {
      const object = this.graph.getType(row.type);
      if (!types.has(row.type) || !isObjectType(object)) continue;
      const isShown = this.isShown(viewing, row);
      const beside = besideOf(row, viewing.asker.agencyId);
      for (const field of Object.keys(object.getFields())) {
        if (this.leadsToGuarded(row.type, field) || isEmpty(truthOf(beside, field))) continue;
        if (!isShown || fieldOf(sight, { type: row.type, field }, beside) === 'NONE')
          cells.add(`${row.type} ${row.id} ${field}`);
      }
    }
    return cells;
  }

  /** The cells of an answer in which something stands. */
  cellsIn(answer: unknown, cells = new Set<string>()): Set<string> {
    if (Array.isArray(answer)) for (const each of answer) this.cellsIn(each, cells);
    else if (isObject(answer)) {
      const { __typename: type, id } = answer;
      for (const [field, value] of Object.entries(answer)) {
        if (typeof id === 'string' && !isEmpty(value)) cells.add(`${String(type)} ${id} ${field}`);
        this.cellsIn(value, cells);
      }
    }
    return cells;
  }
}

const nobody: Beside = { group: null, isSide: false, isReceiver: false, columns: {} };

function besideOf({ group, columns, referral }: Row, agencyId: string): Beside {
  const isReceiver = referral?.to === agencyId;
  return { group, columns, isReceiver, isSide: isReceiver || referral?.from === agencyId };
}

/** What stands in the database under the field's name, or under the name of what it points to. */
function truthOf({ columns }: Beside, field: string): unknown {
  return columns[field] ?? columns[`${field}Id`] ?? null;
}

/** Texts of groups that are closed, or open in part only, found anywhere in an answer; `kept` may stay where masked. */
export function textsFound(text: string, sight: Sight, kept: RegExp): string[] {
  const found = [...text.matchAll(/canary!(F\d+W?)!([\w.]+)!/g)];
  const told = found.filter(([, group, place]) => {
    const access = sight.of[group as (typeof groups)[number]];
    return access === 'NONE' || (access === 'MASKED' && !kept.test(place!));
  });
  return [...new Set(told.map(([all]) => all))];
}
