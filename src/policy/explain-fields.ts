import { all, type FieldGuard } from './field-guard.ts';

/** An explanation is made from facts the asker may know, so it is guarded where the facts are read. */
export const explainFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  AccessExplanation: all('ROWS', 'verdict', 'rule', 'facts', 'flip'),
  AccessRule: all('ROWS', 'permission', 'group', 'says'),
  AccessFact: all('ROWS', 'says', 'participationId'),
  AccessChange: all('ROWS', 'kind', 'says', 'participationId', 'role', 'groups', 'post', 'capacity'),
};
