/** Why a database cannot be opened or used. */
export type DatabaseErrorCode =
  'DIRECTORY_IN_USE' | 'SCHEMA_BEHIND' | 'SCHEMA_UNKNOWN' | 'ROLE_REFUSED' | 'ROWS_UNGUARDED' | 'OUTSIDE_TRANSACTION';

/** A condition an operator (or a programmer) must mend. The message says how, in Chinese and in English. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, words: { zh: string; en: string }, options?: ErrorOptions) {
    super(`${words.zh} / ${words.en}`, options);
    this.name = 'DatabaseError';
    this.code = code;
  }
}
