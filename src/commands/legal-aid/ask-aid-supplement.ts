import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { pauseClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf, textFaults } from '../record-act.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface AskAidSupplementInput extends AidActInput {
  readonly what: string;
}

/** The centre asks once for everything that is missing; the seven days stand still meanwhile (LAL 43). */
export function askAidSupplement(input: AskAidSupplementInput, context: CommandContext) {
  return actOnAidFile({ act: 'askAidSupplement', input }, context, ({ file, loaded, at }) => {
    const faults = textFaults({ what: input.what });
    if (file.supplementAskedOn)
      faults.push(new Refusal('ASKED_ONCE_ALREADY', { path: ['aidFileId'], allowed: ['decideAid'] }));
    if (faults.length > 0) return faults;
    return {
      to: 'SUPPLEMENTING',
      values: { supplementAskedOn: legalDateOf(at.now), supplementWhat: input.what },
      facts: [
        ...byItself(input, pauseClocks(clocksOf(loaded, file, 'LA_DECIDE'), at, 'F8')),
        ...softTrack(loaded.file.dispute, 'AID', 'SUPPLEMENTING'),
      ],
      step: { step: 'ASK_MORE', reason: input.what, documents: [] },
    };
  });
}
