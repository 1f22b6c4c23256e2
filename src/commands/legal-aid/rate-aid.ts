import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext } from '../command.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface RateAidInput extends AidActInput {
  /** 1 (dissatisfied) to 5 (satisfied). */
  readonly rating: number;
}

const least = 1;
const most = 5;

/** The centre records how the person aided rates the service (LAL 59). */
export function rateAid(input: RateAidInput, context: CommandContext) {
  return actOnAidFile({ act: 'rateAid', input }, context, ({ file, at }) => {
    const { rating } = input;
    if (!Number.isInteger(rating) || rating < least || rating > most)
      return [new Refusal('RATING_OUT_OF_RANGE', { path: ['rating'], allowed: [`${least}–${most}`] })];
    if (file.ratedAt) return [new Refusal('RATED_ALREADY', { path: ['aidFileId'] })];
    return { values: { rating, ratedAt: at.now } };
  });
}
