import type { Refusal } from '../../kernel/refusal.ts';

/** Largest row taken, in bytes: far above a long statement of 100,000 characters. */
export const maxRowBytes = 1_048_576;

interface Place {
  /** Line the row starts in, from 1. */
  readonly line: number;
  /** Bytes of the input read up to the row's end. */
  readonly end: number;
}

/** A row as it was read: fields not trusted yet, or why they cannot be read. */
export type Row = Place & ({ readonly fields: Readonly<Record<string, unknown>> } | { readonly fault: Refusal });
