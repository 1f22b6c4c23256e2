import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import type { PoliceDecision } from '../../domain/inspection/crime-transfer.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf, textFaults } from '../record-act.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export interface RecordPoliceDecisionInput extends CrimeActInput {
  readonly decision: PoliceDecision;
  /** Number of the police, where they filed. */
  readonly caseNumber?: string | null | undefined;
  /** Why not, where they refused or returned it. */
  readonly reason?: string | null | undefined;
}

const outcomes = { FILED: 'CRIME_FILED', REFUSED: 'CRIME_REFUSED', RETURNED: 'RETURNED' } as const;
const states = { FILED: 'POLICE_FILED', REFUSED: 'POLICE_REFUSED', RETURNED: 'RETURNED' } as const;

/** The police decide within three days whether to open a case; a refusal may be reviewed for three days (TRANSF). */
export function recordPoliceDecision(input: RecordPoliceDecisionInput, context: CommandContext) {
  const { disputeId, transferId, decision, caseNumber, reason } = input;
  const act = { act: 'recordPoliceDecision', permission: 'police.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ transfer, loaded, at }) => {
    const faults = textFaults({ caseNumber, reason });
    const { agencyId } = transfer;
    const place = { disputeId, subjectId: transferId, bearerAgencyId: agencyId, group: 'F14' } as const;
    if (faults.length > 0) return faults;
    return {
      to: states[decision],
      values: { policeDecision: decision, policeDecidedAt: at.now, policeCaseNumber: caseNumber ?? null },
      facts: [
        ...byItself(input, [
          ...stopClocks(clocksOf(loaded, transfer, 'TR_POLICE'), at.now, 'F15'),
          ...(decision === 'REFUSED' ? [startClock('TR_REVIEW', at.now, place, at)] : []),
        ]),
        ...softTrack(loaded.file.dispute, 'CRIMINAL', states[decision]),
      ],
      step: { step: 'COMPLETE', outcome: outcomes[decision], reason: reason ?? undefined, documents: [] },
    };
  });
}
