import { conductDiagnoses } from './diagnoses-of-conduct.ts';
import { deliveryDiagnoses } from './diagnoses-of-delivery.ts';
import { stepDiagnoses } from './diagnoses-of-steps.ts';

/** Every diagnosis by its code. */
export const diagnoses = { ...stepDiagnoses, ...deliveryDiagnoses, ...conductDiagnoses };

export type DiagnosisCode = keyof typeof diagnoses;

/** A failure that was found, and what was seen. */
export class Finding extends Error {
  readonly code: DiagnosisCode;

  constructor(code: DiagnosisCode, seen: string) {
    super(seen);
    this.code = code;
  }
}
