import { all, type FieldGuard } from './field-guard.ts';

/** Fields everybody may read: the directory, the kinds, the rules, and the shapes that carry them. */
export const catalogueFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  Agency: all('OPEN', 'id', 'name', 'type', 'level', 'region', 'capacities', 'superior', 'desks', 'live'),
  Staff: all('OPEN', 'id', 'name', 'roles', 'agency'),
  ViewerClient: all('OPEN', 'id', 'name'),
  Viewer: all('OPEN', 'staff', 'client', 'agency', 'roles', 'capacities', 'permissions', 'now'),
  PermissionStanding: all('OPEN', 'name', 'says', 'standing'),
  GroupAccess: all('OPEN', 'group', 'title', 'access'),
  Words: all('OPEN', 'zh', 'en'),
  Citation: all('OPEN', 'law', 'title', 'article', 'version'),
  Cause: all('OPEN', 'id', 'title', 'code'),
  CodeTitle: all('OPEN', 'code', 'title'),
  DeadlineRule: all(
    'OPEN',
    'id',
    'title',
    'amount',
    'unit',
    'rolls',
    'nature',
    'breach',
    'basis',
    'mark',
    'startEvent',
  ),
  ReferralKind: {
    ...all('OPEN', 'code', 'name', 'title', 'basis', 'mark', 'from', 'to', 'consent', 'line', 'about', 'documents'),
    ...all('OPEN', 'eitherDocument', 'variants', 'variantTerms', 'declares', 'perReceiver'),
    ...all('OPEN', 'groups', 'clocks', 'declineReasons', 'steps', 'outcomes', 'tells'),
  },
  KindDeclaration: all('OPEN', 'code', 'words', 'basis'),
  KindClock: all('OPEN', 'rule', 'bears', 'startsAt'),
  KindVariant: all('OPEN', 'variant', 'consent', 'documents', 'declares', 'groups'),
  KindStep: {
    ...all('OPEN', 'step', 'title', 'by', 'from', 'to', 'fromPhase', 'phase', 'within', 'needs', 'documents', 'posts'),
    ...all('OPEN', 'starts', 'stops'),
  },
  KindOutcome: all('OPEN', 'code', 'title', 'settles', 'fromPhase', 'documents', 'offers'),
  UserError: { ...all('OPEN', 'code', 'path', 'message', 'allowed'), ...all('ROWS', 'conflict') },
  // Made of the entries and the fields the caller may see, each cut as it is where it is read.
  EditConflict: all('ROWS', 'version', 'changes', 'fields', 'assurance'),
  EditConflictChange: all('ROWS', 'id', 'type', 'agencyName', 'occurredAt', 'details'),
  EditConflictField: all('ROWS', 'field', 'based', 'sent', 'now'),
  PageInfo: all('OPEN', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),
};
