import type { Agency, Staff } from '../../domain/agency/agency.ts';
import type { GoLiveStanding } from '../../domain/onboarding/go-live-checks.ts';
import type { JoinAct, JoinApplication, JoinDeclineReason } from '../../domain/onboarding/join-application.ts';

/** What commands ask of the register of applications, inside their transaction. */
export interface OnboardingRegister {
  /** Applications the agency has lodged since; whoever counts waits for whoever else lodges one. */
  lodgedSince(agencyId: string, since: Date): Promise<number>;
  /** Whether an application for the code is open or was agreed to. */
  isCodeKnown(socialCreditCode: string): Promise<boolean>;
  keep(application: JoinApplication): Promise<void>;
  /** Locks and loads an application; null when there is none of that id. */
  byId(id: string): Promise<JoinApplication | null>;
  /** Locks and loads the application the agency came from, while it prepares to go live; null for any other agency. */
  ofJoining(agencyId: string): Promise<JoinApplication | null>;
  /** People who have agreed to the application. */
  approvers(id: string): Promise<readonly string[]>;
  change(
    id: string,
    columns: Partial<Pick<JoinApplication, 'state' | 'agencyId' | 'administratorId' | 'contractSha256' | 'report'>>,
  ): Promise<void>;
  /** Writes down what was done and by whom, by value. */
  note(applicationId: string, act: JoinAct, reason?: JoinDeclineReason): Promise<void>;
  /** Puts the agency in the directory, not live yet, with its first administrator. */
  takeIn(agency: Agency, administrator: Staff): Promise<void>;
  /** What stands at an agency that prepares to go live. */
  standing(agencyId: string): Promise<GoLiveStanding>;
  goLive(agencyId: string): Promise<void>;
}
