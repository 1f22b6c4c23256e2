/** The groups of domain.md 5.3, in the order the hub numbers them; F14W stands beside F14. */
export const groups = [
  ...['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10'],
  ...['F11', 'F12', 'F13', 'F14', 'F14W', 'F15', 'F16', 'F17', 'F18', 'F19'],
] as const;

export type Group =
  | ('F0' | 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F9' | 'F10')
  | ('F11' | 'F12' | 'F13' | 'F14' | 'F14W' | 'F15' | 'F16' | 'F17' | 'F18' | 'F19');

export type Access = 'FULL' | 'MASKED' | 'NONE';

/**
 * The matrix of domain.md 5.3, copied from the document and not from the program, one row a viewer, columns F0 … F19
 * of the document (which has no column for F14W). `F` full, `M` masked or limited, `P` only for the purpose, `-` none.
 *
 * Words in a cell are read by 5.4 and 5.6: F9 says "own notes", "joint session only", "own side only" for parties, who
 * cannot write any, and 5.4 rule 1 gives it to the mediators of the matter alone, so it is none. The employer's own
 * payroll (F5, "own") is full for it, and "served copies" (F7) is limited.
 */
const document = {
  WORKER: 'F F F F F - F F M - F F F F M - - M F -',
  WORKER_REP: 'F F M - F - F F - - F F F F M - - M - -',
  EMPLOYER: 'M F M - F F F M - - F F F F M - - M - -',
  ENTERPRISE_UNION: 'M P P - F - P P - - M - - - - - - P - F',
  UNION_OFFICER: 'F F F P F P F F F - F F P P M - P F F F',
  SUPERIOR_UNION: 'F M - - F - M - - - M - - - - - P F M F',
  UNION_AID_LAWYER: 'P F F P F P F F F - F F F F P - - P M -',
  MEDIATOR: 'P F F P F - F F - F F F - P - - - - - -',
  MEDIATION_ORG_ADMIN: 'F M M - F - M - - - F - - - - - - - M F',
  COURT_FILING_CLERK: 'P F F P F - F F - - F F P F - - - - - M',
  JUDGE: 'P F F P F P F F - - F F F F P - - P - -',
  ENFORCEMENT_OFFICER: 'P F F F F P F P - - F - F F P - - - - -',
  ARBITRATOR: 'P F F P F P F F - - F F F - P - - P - M',
  INSPECTOR: 'P F F P F P P P - - P - - - F - P P - M',
  LEGAL_AID: 'P F F P F - F F F - P P F F - - - - M -',
  PROSECUTOR: 'P F M P F P P P - - P P P P P F P P - M',
  POLICE: 'P F F P F P P P - - - - - - P F P - - -',
  GOVERNANCE: 'F M - - M - M - - - M - - - - - P - M F',
  PETITION_OFFICE: 'M F F - M - P P - - P - - - - - P - M F',
  HOTLINE: 'M F F - M - M - - - - - - - - - - - M M',
  INDUSTRY: 'M - - - F - M P - - - - - - P - P P - M',
  TAX: 'P P - P F - P P - - - - - - P - - P - M',
  FEDERATION: 'M - - - F - M - - - M - - - - - - - - M',
  STATISTICIAN: '- - - - M - M - - - - - - - - - - - - F',
};

export type Viewer = keyof typeof document;

export const viewerNames = Object.keys(document) as Viewer[];

/** F14w belongs to the inspection that received it, and to nobody else (INSP 9; 5.4 rule 4). */
function cellOf(viewer: Viewer, group: Group): string {
  if (group === 'F14W') return viewer === 'INSPECTOR' ? 'P' : '-';
  const columns = groups.filter((each) => each !== 'F14W');
  return document[viewer].split(' ')[columns.indexOf(group)]!;
}

/**
 * What the document lets a viewer see of each group, given the groups the purpose lists. Whoever does not see F0 does
 * not learn that the dispute exists, and so sees nothing of it at all.
 */
export function allowed(viewers: readonly Viewer[], purpose: readonly Group[]): Record<Group, Access> {
  const of = (group: Group): Access => {
    const cells = viewers.map((viewer) => cellOf(viewer, group));
    if (cells.includes('F') || (cells.includes('P') && purpose.includes(group))) return 'FULL';
    return cells.includes('M') ? 'MASKED' : 'NONE';
  };
  const hidden = of('F0') === 'NONE';
  return Object.fromEntries(groups.map((group) => [group, hidden ? 'NONE' : of(group)])) as Record<Group, Access>;
}

/** How the hub writes a set of groups down: bit n for the n-th. */
export function scopeOf(listed: readonly Group[]): number {
  return listed.reduce((set, group) => set | (1 << groups.indexOf(group)), 0);
}

/** Groups whose right hangs on the purpose, for the viewer. */
export function purposeGroups(viewer: Viewer): Group[] {
  return groups.filter((group) => cellOf(viewer, group) === 'P');
}
