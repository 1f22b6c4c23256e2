import type { StaffRole } from '../agency/staff-role.ts';
import type { ReportFault, SignedReport } from '../conformance/report.ts';
import { goLiveItemNames, type GoLiveItemName } from './go-live-items.ts';
import type { JoinApplication } from './join-application.ts';
import { closedLoops } from './report-profile.ts';

/** What stands at an agency that prepares to go live. */
export interface GoLiveStanding {
  /** Posts its active people hold. */
  readonly posts: readonly StaffRole[];
  /** Whether a system of its own was seen using a key that is in force. */
  readonly keySeen: boolean;
  /** Whether one of its addresses answered an event. */
  readonly eventTaken: boolean;
}

/** What it is held against. */
export interface GoLiveAsked {
  /** Of each list one post has to be held. */
  readonly postsNeeded: readonly (readonly StaffRole[])[];
  /** Digest of the agency's contract as it stands. */
  readonly contractSha256: string;
  /** Why the report does not count; none when it does. */
  readonly reportFaults: readonly ReportFault[];
}

/** One line of the checklist. */
export interface GoLiveCheck {
  readonly item: GoLiveItemName;
  /** False where the agency did not ask for what the item is about. */
  readonly needed: boolean;
  readonly done: boolean;
  /** What exactly is missing, in codes: posts, faults of the report; empty where the item says it all. */
  readonly missing: readonly string[];
}

/** Every line of the checklist, those that stand included. */
export function goLiveChecks(
  { contractSha256, report, eventsWanted }: Pick<JoinApplication, 'contractSha256' | 'report' | 'eventsWanted'>,
  standing: GoLiveStanding,
  asked: GoLiveAsked,
): GoLiveCheck[] {
  const vacant = asked.postsNeeded.filter((anyOf) => !anyOf.some((post) => standing.posts.includes(post)));
  const isCurrent = report !== null && asked.reportFaults.length === 0;
  const found: Record<GoLiveItemName, Pick<GoLiveCheck, 'done'> & Partial<GoLiveCheck>> = {
    ADMINISTRATOR: { done: standing.posts.includes('AGENCY_ADMIN') },
    POSTS: { done: vacant.length === 0, missing: vacant.map((anyOf) => anyOf.join(' | ')) },
    SYSTEM_KEY: { done: standing.keySeen },
    CONTRACT: { done: contractSha256 === asked.contractSha256 },
    REPORT: { done: isCurrent, missing: report === null ? [] : asked.reportFaults },
    FIRST_LOOP: { done: isCurrent && closedLoops((report as SignedReport).report) },
    EVENTS: { done: standing.eventTaken, needed: eventsWanted },
  };
  return goLiveItemNames.map((item) => ({ needed: true, missing: [], ...found[item], item }));
}

/** The lines that keep the agency from going live. */
export function openChecks(checks: readonly GoLiveCheck[]): GoLiveCheck[] {
  return checks.filter(({ needed, done }) => needed && !done);
}
