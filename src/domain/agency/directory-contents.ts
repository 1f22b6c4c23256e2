import type { Agency, Staff } from './agency.ts';
import type { Desk } from './desk.ts';

/** The directory as a whole, or as much of it as a file speaks of. */
export interface DirectoryContents {
  readonly agencies: readonly Agency[];
  readonly staff: readonly Staff[];
  readonly desks: readonly Desk[];
}

export type DirectoryTable = keyof DirectoryContents;

export type DirectoryRow = Agency | Staff | Desk;

/** One row a file adds or alters. */
export interface DirectoryChange {
  readonly table: DirectoryTable;
  readonly id: string;
  readonly action: 'ADDED' | 'ALTERED';
  /** Names of the fields that differ; all of them when the row is new. */
  readonly fields: readonly string[];
  readonly row: DirectoryRow;
}
