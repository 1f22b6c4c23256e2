/**
 * The walls between a caller and what is not the caller's: `register` (doors and row filters), `rows` (row-level
 * security), `fields` (redaction), `log` (what was shown is kept before it goes out).
 */
export const wallNames = ['register', 'rows', 'fields', 'log'] as const;

export type Wall = (typeof wallNames)[number];
