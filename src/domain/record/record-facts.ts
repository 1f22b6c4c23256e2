import type { AidAct, AidState } from '../aid/aid-file.ts';
import type { ArbitrationAct, ArbitrationState } from '../arbitration/arbitration.ts';
import type { ReviewAct, ReviewState } from '../arbitration/agreement-review.ts';
import type { CrimeAct, CrimeState } from '../inspection/crime-transfer.ts';
import type { InspectionAct, InspectionState } from '../inspection/inspection.ts';
import type { InjuryAct, InjuryState, InsuranceAct, InsuranceState } from '../inspection/social-insurance.ts';
import type { JointAct, JointState } from '../joint/joint-handling.ts';

/**
 * What can happen to the books of the commission, the inspection, the aid centre and a joint group. Each entry names
 * the act and the state it led to; names and texts stay in the rows.
 */
export interface RecordFactBodies {
  ArbitrationProceeded: {
    arbitrationId: string;
    act: ArbitrationAct | 'receiveArbitration';
    state: ArbitrationState;
    /** A court may now be gone to: refused, or overdue without a good cause (LDMAL 29, 43). */
    opensSuit?: true;
  };
  AgreementReviewProceeded: { reviewId: string; act: ReviewAct | 'acceptAgreementReview'; state: ReviewState };
  InspectionProceeded: { inspectionId: string; act: InspectionAct | 'receiveInspection'; state: InspectionState };
  CrimeTransferProceeded: { transferId: string; act: CrimeAct | 'proposeCrimeTransfer'; state: CrimeState };
  InsuranceTransferProceeded: {
    transferId: string;
    act: InsuranceAct | 'receiveInsuranceTransfer';
    state: InsuranceState;
  };
  InjuryRecognitionProceeded: { recognitionId: string; act: InjuryAct | 'recordInjury'; state: InjuryState };
  AidFileProceeded: { aidFileId: string; act: AidAct; state: AidState };
  JointHandlingProceeded: { jointId: string; act: JointAct | 'openJointHandling'; state: JointState };
}
