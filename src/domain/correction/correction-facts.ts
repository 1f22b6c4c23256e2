import type { CorrectableField, CorrectionReason, CorrectionSubject } from './correctable.ts';

/** What history tells of a correction: of what and why. Both values stand in a row of their own, which can be erased. */
export interface CorrectionFactBodies {
  RecordCorrected: {
    correctionId: string;
    subject: CorrectionSubject;
    /** Party or claim; the dispute itself, or the agency of an own number. */
    subjectId: string;
    field: CorrectableField;
    reason: CorrectionReason;
  };
}
