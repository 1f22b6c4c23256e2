import type { CorrectableField, CorrectionSubject } from '../domain/correction/correctable.ts';
import type { CorrectionScene } from '../domain/correction/corrected-value.ts';

/** Of what a value is corrected. */
export interface CorrectedPlace {
  readonly disputeId: string;
  readonly subject: CorrectionSubject;
  /** Party or claim; the dispute itself; the agency whose own number it is. */
  readonly subjectId: string;
  readonly field: CorrectableField;
}

/** What stands at a place now. */
export interface StandingValue {
  readonly value: string | null;
  /** Role of the party; null where the place is of no party. */
  readonly role: string | null;
  /** Whether the table the value stands in has a row for the party already. */
  readonly hasRow: boolean;
  /** Agency that first wrote it down. */
  readonly enteredBy: string;
  readonly scene: Omit<CorrectionScene, 'today'>;
}

/** What a correction asks of storage. */
export interface Corrections {
  /** The value as people read it; null where the dispute has no such party, claim or number. */
  standing(place: CorrectedPlace): Promise<StandingValue | null>;
}
