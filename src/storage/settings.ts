import type { Settings } from './database.ts';
import { statement } from './statement.ts';

/** Sets any number of settings for the current transaction: names in `$1`, values in `$2`. */
export const settingsStatement = statement(
  'select set_config(name, value, true) from unnest($1::text[], $2::text[]) as setting (name, value)',
);

/** What lets a transaction read and nothing else. */
export const readOnly: Settings = { transaction_read_only: 'on' };

/** Names and values for `settingsStatement`. */
export function settingsParams(settings: Settings): [names: string[], values: string[]] {
  return [Object.keys(settings), Object.values(settings)];
}
