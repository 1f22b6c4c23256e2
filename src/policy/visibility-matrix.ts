import { bitOf, fieldGroupNames, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import { viewerClassNames, type ViewerClass } from './viewer-class.ts';

/**
 * Who sees which group, once and for all. Columns are F0 … F14, F14W, F15 … F19 in the order of `fieldGroupNames`.
 * F full, M masked or limited, P only for the purpose a part was opened for, - nothing.
 *
 * The mediation process (F9) is open to the mediator of the matter and to nobody else: not the judge, not the
 * arbitrator, not the aid lawyer, not the union, not an administrator (OMR 18, 21; IM 22, 28; CPL-I 107).
 */
// prettier-ignore
const rows: Record<ViewerClass, string> = {
  //                    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 14W 15 16 17 18 19
  WORKER:              'F F F F F - F F M - F  F  F  F  M  -   -  -  M  F  -',
  WORKER_REP:          'F F M - F - F F - - F  F  F  F  M  -   -  -  M  -  -',
  EMPLOYER:            'M F M - F F F M - - F  F  F  F  M  -   -  -  M  -  -',
  ENTERPRISE_UNION:    'M P P - F - P P - - M  -  -  -  -  -   -  -  P  -  F',
  UNION_OFFICER:       'F F F P F P F F F - F  F  P  P  M  -   -  P  F  F  F',
  SUPERIOR_UNION:      'F M - - F - M - - - M  -  -  -  -  -   -  P  F  M  F',
  UNION_AID_LAWYER:    'P F F P F P F F F - F  F  F  F  P  -   -  -  P  M  -',
  MEDIATOR:            'P F F P F - F F - F F  F  -  P  -  -   -  -  -  -  -',
  MEDIATION_ORG_ADMIN: 'F M M - F - M - - - F  -  -  -  -  -   -  -  -  M  F',
  COURT_FILING_CLERK:  'P F F P F - F F - - F  F  P  F  -  -   -  -  -  -  M',
  JUDGE:               'P F F P F P F F - - F  F  F  F  P  -   -  -  P  -  -',
  ENFORCEMENT_OFFICER: 'P F F F F P F P - - F  -  F  F  P  -   -  -  -  -  -',
  ARBITRATOR:          'P F F P F P F F - - F  F  F  -  P  -   -  -  P  -  M',
  INSPECTOR:           'P F F P F P P P - - P  -  -  -  F  P   -  P  P  -  M',
  LEGAL_AID:           'P F F P F - F F F - P  P  F  F  -  -   -  -  -  M  -',
  PROSECUTOR:          'P F M P F P P P - - P  P  P  P  P  -   F  P  P  -  M',
  POLICE:              'P F F P F P P P - - -  -  -  -  P  -   F  P  -  -  -',
  GOVERNANCE:          'F M - - M - M - - - M  -  -  -  -  -   -  P  -  M  F',
  PETITION_OFFICE:     'M F F - M - P P - - P  -  -  -  -  -   -  P  -  M  F',
  HOTLINE:             'M F F - M - M - - - -  -  -  -  -  -   -  -  -  M  M',
  INDUSTRY:            'M - - - F - M P - - -  -  -  -  P  -   -  P  P  -  M',
  TAX:                 'P P - P F - P P - - -  -  -  -  P  -   -  -  P  -  M',
  FEDERATION:          'M - - - F - M - - - M  -  -  -  -  -   -  -  -  -  M',
  // No row of the table of who sees what: hours, one person, to protect life, health or property (PIPL 13(4)).
  EMERGENCY:           'F F F P F - - - - - -  -  -  -  -  -   -  P  -  -  -',
  STATISTICIAN:        '- - - - M - M - - - -  -  -  -  -  -   -  -  -  -  F',
};

export type Sight = 'F' | 'M' | 'P' | '-';

/** What a class sees, as three sets. */
export interface ClassSight {
  readonly full: FieldGroupSet;
  readonly masked: FieldGroupSet;
  readonly purpose: FieldGroupSet;
}

/** The cell of the matrix. */
export function cellOf(viewer: ViewerClass, column: number): Sight {
  return cells[viewer][column]!;
}

const cells = Object.fromEntries(viewerClassNames.map((viewer) => [viewer, parse(viewer)])) as Record<
  ViewerClass,
  Sight[]
>;

/** The three sets of each class, made once. */
export const sightOf: Readonly<Record<ViewerClass, ClassSight>> = Object.fromEntries(
  viewerClassNames.map((viewer) => [
    viewer,
    { full: columns(viewer, 'F'), masked: columns(viewer, 'M'), purpose: columns(viewer, 'P') },
  ]),
) as Record<ViewerClass, ClassSight>;

function parse(viewer: ViewerClass): Sight[] {
  const row = rows[viewer].trim().split(/\s+/) as Sight[];
  if (row.length !== fieldGroupNames.length) throw new Error(`visibility of ${viewer}: ${row.length} cells`);
  return row;
}

function columns(viewer: ViewerClass, sight: Sight): FieldGroupSet {
  return fieldGroupNames.reduce(
    (set, group, column) => (cellOf(viewer, column) === sight ? set | bitOf(group) : set),
    0,
  );
}
