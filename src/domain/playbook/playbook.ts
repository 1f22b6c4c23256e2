import type { Citation, Mark, Words } from '../../kernel/words.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { StaffRole } from '../agency/staff-role.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { DocumentKind } from '../document/document-kind.ts';

/** The hand-off a step comes after, and the outcomes of it that lead there. */
export interface PlaybookWay {
  /** Code of the kind that went before. */
  readonly kind: string;
  readonly outcomes: readonly string[];
  /** Why the step follows all the same, where the kind that went before does not offer it. */
  readonly whyNotOffered?: Words;
}

/** One hand-off of a route. */
export interface PlaybookStep {
  /** Code of the kind; each stands once in a route. */
  readonly kind: string;
  /** Empty only where the route starts. */
  readonly follows: readonly PlaybookWay[];
  /** Who sends it on this route: some of those the kind allows. */
  readonly from: readonly AgencyType[];
  /** Posts that send it; any the kind lets when not given. */
  readonly posts?: readonly StaffRole[];
  readonly to: readonly AgencyType[];
  /** What is handed over: all the kind asks for, and what this route adds. */
  readonly documents: readonly DocumentKind[];
  /** Clocks to watch: some that the kind starts, stops or lets stand still. */
  readonly clocks: readonly DeadlineRuleId[];
  readonly basis: readonly Citation[];
  /** What happens after outcomes that settle nothing and that no hand-off follows. */
  readonly ends?: Readonly<Record<string, Words>>;
}

/**
 * A named chain of hand-offs between agencies, declared as data: what officers call a route (诉调对接). It allows nothing
 * that the kinds do not; it tells people which of them follow each other, and why.
 */
export interface Playbook {
  /** In capitals; the file is called after it. */
  readonly name: string;
  readonly title: Words;
  /** What the route is for. */
  readonly purpose: Words;
  readonly basis: readonly Citation[];
  readonly mark: Mark;
  /** Codes of the kinds it may begin with. */
  readonly startsWith: readonly string[];
  readonly steps: readonly PlaybookStep[];
}
