import { Refusal } from '../../kernel/refusal.ts';
import type { AdminLevel } from '../agency/admin-level.ts';
import type { StaffRole } from '../agency/staff-role.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { TrackState } from '../track/track.ts';
import type { ActTable } from '../record/act-table.ts';
import type { LetterKind, LetterResult } from './letter-terms.ts';

export type LetterState = 'ISSUED' | 'DELIVERED' | 'DOCKETED' | 'NO_REPLY' | 'DONE';

/** What is written down of a document after it was issued. A late answer still counts after "no reply". */
export const letterActs = {
  DELIVER: ['ISSUED'],
  DOCKET: ['DELIVERED'],
  RESULT: ['DELIVERED', 'DOCKETED', 'NO_REPLY'],
} as const satisfies ActTable<string, LetterState>;

/** A document as it was written down so far. */
export interface LetterSoFar {
  readonly kind: LetterKind;
  readonly deliveredOn: unknown;
  readonly deliveryRefused: boolean | null;
  readonly docketedAt: unknown;
  readonly result: LetterResult | null;
}

/** Where a document stands. */
export function stateOfLetter({ deliveredOn, docketedAt, result }: LetterSoFar): LetterState {
  if (result) return result === 'NO_REPLY' ? 'NO_REPLY' : 'DONE';
  if (docketedAt) return 'DOCKETED';
  return deliveredOn ? 'DELIVERED' : 'ISSUED';
}

/** The clocks its delivery starts (UNION-S; a provincial norm where no national figure is known). */
export const letterClocks: Readonly<Record<LetterKind, readonly DeadlineRuleId[]>> = {
  REMINDER: ['UNION_REMINDER_10'],
  OPINION: ['UNION_OPINION_REPLY'],
  SUGGESTION: ['UNION_SUG_DEPT', 'UNION_SUG_REPLY'],
};

/** The way of the supervision track its issue takes. */
export const trackOfIssue: Readonly<Record<LetterKind, readonly TrackState<'SUPERVISION'>[]>> = {
  REMINDER: ['FOUND', 'REMINDED'],
  OPINION: ['FOUND', 'OPINION_SENT'],
  SUGGESTION: ['SUGGESTED'],
};

/** The way of the supervision track its result takes; what is corrected, explained or adopted ends the round. */
export const trackOfResult: Readonly<Record<LetterResult, readonly TrackState<'SUPERVISION'>[]>> = {
  CORRECTED: ['REPLIED_CORRECTED', 'CLOSED'],
  EXPLAINED: ['REPLIED_CORRECTED', 'CLOSED'],
  PARTLY: ['REPLIED_DISPUTED'],
  DISPUTED: ['REPLIED_DISPUTED'],
  NO_REPLY: ['NO_REPLY'],
  ADOPTED: ['DEPT_REPLIED', 'CLOSED'],
  PARTLY_ADOPTED: ['DEPT_REPLIED'],
  NOT_ADOPTED: ['DEPT_REPLIED'],
};

/** Unions at county level or above: only a local general union addresses a department (Zhejiang 23; to check elsewhere). */
const localUnions: readonly AdminLevel[] = ['COUNTY', 'CITY', 'PROVINCE', 'NATIONAL'];

/** Results of an opinion that leave something to suggest. */
const unsettled: readonly LetterResult[] = ['PARTLY', 'DISPUTED', 'NO_REPLY'];

/** Who issues the document. */
interface Issuer {
  readonly roles: readonly StaffRole[];
  readonly level: AdminLevel;
}

/**
 * Why the document cannot be issued: an opinion and a suggestion are signed by chair or vice-chair in person (Zhejiang
 * 21), a suggestion comes from a local general union only, and only after its opinion was refused, unanswered or not
 * followed (Zhejiang 23; TUL 23).
 */
export function issueFaults(
  { kind, addresseeAgencyId }: { readonly kind: LetterKind; readonly addresseeAgencyId?: string | null | undefined },
  { roles, level }: Issuer,
  previous: LetterSoFar | null,
): Refusal[] {
  const faults: Refusal[] = [];
  if (kind !== 'REMINDER' && !roles.includes('UNION_CHAIR'))
    faults.push(new Refusal('POST_MAY_NOT_SIGN', { path: ['kind'], allowed: ['UNION_CHAIR'] }));
  if (kind !== 'SUGGESTION') return faults;
  if (!localUnions.includes(level))
    faults.push(new Refusal('UNION_BELOW_COUNTY', { path: ['kind'], allowed: [...localUnions] }));
  if (!addresseeAgencyId) faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['addresseeAgencyId'] }));
  if (previous?.kind !== 'OPINION' || !isUnsettled(previous))
    faults.push(
      new Refusal('OPINION_COMES_FIRST', {
        path: ['previousId'],
        allowed: ['OPINION: deliveryRefused', ...unsettled.map((result) => `OPINION: ${result}`)],
      }),
    );
  return faults;
}

function isUnsettled({ deliveryRefused, result }: LetterSoFar): boolean {
  return deliveryRefused === true || (result !== null && unsettled.includes(result));
}
