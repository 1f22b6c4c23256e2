import { isLegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { FirstAidGround } from '../../domain/aid/aid-grounds.ts';
import { firstAidFault } from '../../domain/aid/first-aid.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface ProvideAidFirstInput extends AidActInput {
  readonly ground: FirstAidGround;
  /** End of the limitation or the period that presses, Asia/Shanghai; needed with PERIOD_ENDS. */
  readonly periodEndsOn?: string | null | undefined;
}

/** Aid is given at once and examined afterwards: less than seven days are left, or measures are needed now (LAL 44). */
export function provideAidFirst(input: ProvideAidFirstInput, context: CommandContext) {
  const { ground, periodEndsOn = null } = input;
  return actOnAidFile({ act: 'provideAidFirst', input }, context, ({ file, loaded, at }) => {
    if (file.provisionalAt)
      return [new Refusal('GIVEN_FIRST_ALREADY', { path: ['aidFileId'], allowed: ['assignAidLawyer'] })];
    if (periodEndsOn !== null && !isLegalDate(periodEndsOn))
      return [new Refusal('DATE_MALFORMED', { path: ['periodEndsOn'], allowed: ['YYYY-MM-DD'] })];
    const fault = firstAidFault({ ground, periodEndsOn }, at.now);
    if (fault) return [fault];
    return {
      values: { provisionalAt: at.now, provisionalGround: ground },
      facts: softTrack(loaded.file.dispute, 'AID', 'PROVISIONAL'),
      step: { step: 'PROVIDE_FIRST', reason: ground, documents: [] },
    };
  });
}
