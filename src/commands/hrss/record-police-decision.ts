import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { PoliceDecision } from '../../domain/inspection/crime-transfer.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, textFaults } from '../record-act.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export interface RecordPoliceDecisionInput extends CrimeActInput {
  readonly decision: PoliceDecision;
  /** Number of the police, where they filed. */
  readonly caseNumber?: string | null | undefined;
}

const states = { FILED: 'POLICE_FILED', REFUSED: 'POLICE_REFUSED', RETURNED: 'RETURNED' } as const;

/** The police decide within three days whether to open a case (TRANSF). */
export function recordPoliceDecision(input: RecordPoliceDecisionInput, context: CommandContext) {
  const { decision, caseNumber } = input;
  const act = { act: 'recordPoliceDecision', permission: 'police.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ transfer, loaded, at }) => {
    const faults = textFaults({ caseNumber });
    if (faults.length > 0) return faults;
    return {
      to: states[decision],
      values: { policeDecision: decision, policeDecidedAt: at.now, policeCaseNumber: caseNumber ?? null },
      facts: [
        ...stopClocks(clocksOf(loaded, transfer, 'TR_POLICE'), at.now, 'F15'),
        ...softTrack(loaded.file.dispute, 'CRIMINAL', states[decision]),
      ],
    };
  });
}
