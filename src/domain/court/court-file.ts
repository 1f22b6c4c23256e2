import type { LegalDate } from '../../kernel/legal-date.ts';
import type { CourtCaseType, CourtEntryType, CourtResult, SuggestionAnswer, TrialProcedure } from './court-terms.ts';
import type { ObjectionDecision, ObjectionType, PaymentOrderBasis } from './objection-terms.ts';
import type { PreservationKind } from './preservation-terms.ts';
import type { ServedPaper, ServiceMethod } from './service-terms.ts';

/** What a decision of a court gives one worker. */
export interface CourtAward {
  readonly partyId: string;
  readonly amountFen: number;
  /** Day of payment as the parties agreed it before the court; counted from effect when not given. */
  readonly dueOn?: LegalDate | null;
}

/** One case of a court on the dispute. Instants are ISO texts. */
export interface CourtCase {
  readonly id: string;
  readonly agencyId: string;
  readonly type: CourtCaseType;
  readonly referralId: string | null;
  /** Obligation the case is about. */
  readonly subjectId: string | null;
  /** Who sued or applied. */
  readonly partyId: string | null;
  readonly caseNumber: string | null;
  readonly registerNumber: string | null;
  readonly procedure: TrialProcedure | null;
  readonly basis: PaymentOrderBasis | null;
  readonly claimedFen: number | null;
  readonly receivedAt: string;
  readonly docketedAt: string | null;
  readonly form: 'JUDGMENT' | 'RULING' | 'MEDIATION' | null;
  readonly ruling: CourtResult | null;
  readonly ruledAt: string | null;
  readonly awards: readonly CourtAward[] | null;
  readonly performWithinDays: number | null;
  /** Case it goes back to: the one appealed against. */
  readonly parentId: string | null;
  readonly effectiveOn: LegalDate | null;
  readonly collectedFen: number;
  readonly closedAt: string | null;
}

/** One paper on its way to one party. */
export interface CourtService {
  readonly id: string;
  readonly courtCaseId: string;
  readonly paper: ServedPaper;
  readonly partyId: string;
  readonly method: ServiceMethod;
  readonly publishedOn: LegalDate | null;
  /** Last day of the public notice, on which the paper counts as served. */
  readonly deemedOn: LegalDate | null;
  /** Day of receipt, refusal or posting, or the deemed day; null while a notice runs. */
  readonly servedOn: LegalDate | null;
}

/** An entry of a case's diary. */
export interface CourtEntry {
  readonly id: string;
  readonly courtCaseId: string;
  readonly type: CourtEntryType;
  readonly code: string | null;
  readonly partyId: string | null;
  readonly onDate: LegalDate;
  /** Workers an appeal is about; null where about all. */
  readonly about: readonly string[] | null;
}

/** An objection, or a request for more time, in a case. */
export interface CourtObjection {
  readonly id: string;
  readonly courtCaseId: string;
  readonly type: ObjectionType;
  readonly partyId: string | null;
  readonly deadlineId: string | null;
  readonly filedOn: LegalDate;
  readonly decision: ObjectionDecision | null;
}

/** A measure of preservation, or an advance execution. */
export interface Preservation {
  readonly id: string;
  readonly agencyId: string;
  readonly referralId: string | null;
  readonly kind: PreservationKind;
  readonly partyId: string;
  readonly decision: 'GRANTED' | 'REFUSED' | null;
  readonly executedAt: string | null;
  readonly liftedAt: string | null;
}

/** A judicial suggestion (司法建议). */
export interface JudicialSuggestion {
  readonly id: string;
  readonly agencyId: string;
  readonly deliveredOn: LegalDate | null;
  readonly answer: SuggestionAnswer | null;
  readonly escalatedAt: string | null;
}

/** An award of a commission as a court has to know it. */
export interface KnownAward {
  readonly id: string;
  readonly finality: 'FINAL' | 'NON_FINAL' | 'MIXED' | null;
  readonly effectiveOn: LegalDate | null;
}

/** Everything courts have written down on a dispute, and the awards they have to know of. */
export interface CourtFile {
  readonly cases: readonly CourtCase[];
  readonly services: readonly CourtService[];
  readonly entries: readonly CourtEntry[];
  readonly objections: readonly CourtObjection[];
  readonly preservations: readonly Preservation[];
  readonly suggestions: readonly JudicialSuggestion[];
  readonly awards: readonly KnownAward[];
}
