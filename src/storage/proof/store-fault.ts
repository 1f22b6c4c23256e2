import type { Statement } from '../statement.ts';

/** Runs a statement of the check; it sees every row. */
export type ReadAll = <Row>(statement: Statement, params: readonly unknown[]) => Promise<Row[]>;

/** Something stored is not as it was written. Names and ids alone, never a value. */
export interface StoreFault {
  readonly table:
    'fact' | 'fact_salt' | 'dispute' | 'document' | 'log_leaf' | 'log_node' | 'log_key' | 'checkpoint' | 'anchor';
  /** What does not hold, in one word of ours. */
  readonly what: string;
  /** Column or name of the value, where it is one. */
  readonly name?: string;
  readonly disputeId?: string;
  readonly seq?: number;
  readonly factId?: string;
  /** Index of a leaf or node, number of a checkpoint or key. */
  readonly index?: number;
  /** Position of the fact, by which the first bad entry is found. */
  readonly position?: number;
}

/** The bad entry that was written first; one of no fact comes after those of facts. */
export function firstFault(faults: readonly StoreFault[]): StoreFault | null {
  const place = ({ position }: StoreFault) => position ?? Infinity;
  return faults.reduce<StoreFault | null>((first, each) => (!first || place(each) < place(first) ? each : first), null);
}
