import { statement } from '../statement.ts';

/** Keeps the salts of the facts of one transaction; `$1` is JSON: fact id → name → salt. */
export const keepSalts = statement(
  'insert into fact_salt (fact_id, salts) select f.key, f.value from jsonb_each($1::jsonb) f',
);
