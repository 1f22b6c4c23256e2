import type { CourtCase, CourtFile } from '../../domain/court/court-file.ts';
import type { CourtCaseType, TrialProcedure } from '../../domain/court/court-terms.ts';
import type { ChannelGround } from '../../domain/dispute/dispute-terms.ts';
import type { ActInput, ActScene } from '../act.ts';

/** Types that are docketed; `PRE_SUIT` is a register and no docket. */
export type DocketedCaseType = Exclude<CourtCaseType, 'PRE_SUIT'>;

/** A case as a court dockets it. */
export interface DocketCaseInput extends ActInput {
  readonly type: DocketedCaseType;
  readonly caseNumber: string;
  /** Complaint or application received before; a new case is opened when none is named. */
  readonly courtCaseId?: string | null | undefined;
  readonly procedure?: TrialProcedure | null | undefined;
  /** Who sues or appeals; needed where a final award is known. */
  readonly partyId?: string | null | undefined;
  /** Ground on which the court takes it before arbitration and records it. */
  readonly channelGround?: ChannelGround | null | undefined;
  /** Obligation, where parties come with neither an application received before nor a referral. */
  readonly subjectId?: string | null | undefined;
  /** Case appealed against, for a case of second instance. */
  readonly parentId?: string | null | undefined;
}

/** What docketing looks at, put together. */
export interface DocketScene extends ActScene {
  readonly input: DocketCaseInput;
  readonly court: CourtFile;
  /** The complaint or application that is docketed; null when the case is opened here. */
  readonly received: CourtCase | null;
  readonly caseNumber: string;
}
