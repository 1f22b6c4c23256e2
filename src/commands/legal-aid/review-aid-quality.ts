import { Refusal } from '../../kernel/refusal.ts';
import type { QualityGrade } from '../../domain/aid/aid-grounds.ts';
import type { CommandContext } from '../command.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface ReviewAidQualityInput extends AidActInput {
  readonly grade: QualityGrade;
}

/** The centre grades how well a closed file was served, with the lawyer's report before it (LAL 59). */
export function reviewAidQuality(input: ReviewAidQualityInput, context: CommandContext) {
  return actOnAidFile({ act: 'reviewAidQuality', input }, context, ({ file, at }) => {
    if (!file.reportedAt) return [new Refusal('NO_REPORT_YET', { path: ['aidFileId'], allowed: ['submitAidReport'] })];
    return { values: { qualityGrade: input.grade, qualityReviewedAt: at.now } };
  });
}
