import type { Agency } from '../agency/agency.ts';
import type { AgencyType } from '../agency/agency-type.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { ReferralKind } from './referral-kind.ts';
import type { Referral } from './referral.ts';
import type { StepName } from './step-names.ts';
import type { StepInput } from './step-needs.ts';

/** Everything a step is judged by. */
export interface StepScene {
  readonly kind: ReferralKind;
  readonly referral: Referral;
  readonly file: DisputeFile;
  readonly deadlines: readonly Deadline[];
  readonly receiver: Agency;
  /** The assignee's agency where one is named and still works there. */
  readonly assigneeAgencyId: string | null;
  /** Type of an agency, by id: who may be put on the matter depends on it. */
  readonly agencyTypeOf?: (agencyId: string) => AgencyType | null;
  /** Line of each open referral's kind, for accountability. */
  readonly lineOf: (kindCode: string) => 'MAIN' | 'SIDE';
}

/** A step as somebody asks for it. */
export interface StepRequest {
  readonly step: StepName;
  readonly input: StepInput;
  /** Version the caller saw; null where the hub itself acts. */
  readonly version: number | null;
  readonly occurredAt: Date;
}
