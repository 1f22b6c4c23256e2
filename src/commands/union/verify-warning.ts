import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { namesInTexts } from '../../domain/supervision/unnamed-text.ts';
import type { WarningVerdict } from '../../domain/warning/warning-terms.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { marksFor } from '../personal-marks.ts';
import { textFaults } from '../text-faults.ts';

export interface VerifyWarningInput extends ActInput {
  readonly warningId: string;
  readonly verdict: WarningVerdict;
  readonly finding: string;
}

/** Records what verification found; a warning that was only monitored on may be judged again. */
export function verifyWarning(input: VerifyWarningInput, context: CommandContext) {
  return runAct(
    { operation: 'verifyWarning', permission: 'union.act', input },
    context,
    async ({ work, at, loaded, context: { principal } }) => {
      const { disputeId, warningId, verdict, finding } = input;
      const owner = { disputeId, agencyId: principal.agencyId, path: 'warningId' };
      const found = await ownRow(work, 'warning', warningId, owner);
      if (found instanceof Refusal) return [found];
      if (found['verdict'] && found['verdict'] !== 'MONITORING')
        return [new Refusal('ALREADY_DECIDED', { path: ['warningId'], allowed: ['raiseWarning'] })];
      const faults = [
        ...textFaults({ finding }, 5000),
        ...namesInTexts({ finding }, await marksFor(work, { disputeId, loaded }, principal, at.now)),
      ];
      if (faults.length > 0) return faults;
      // A red warning that proved right is still reported up: its clocks stop with the report, or with a false alarm.
      const isRed = found['level'] === 'RED' && verdict !== 'FALSE_ALARM';
      const clocks = isRed ? [] : clocksOf(loaded.deadlines, warningId);
      const how = found['level'] === 'RED' ? 'VOID' : 'ANSWERED';
      return {
        facts: [
          ownFact('WarningVerified', disputeId, 'F16', { warningId, verdict }),
          ...stopClocks(clocks, at.now, 'F16', how),
        ],
        rows: [{ change: 'warning', id: warningId, values: { verdict, finding, verifiedAt: at.now } }],
        step: { step: 'COMPLETE', outcome: verdict, reason: finding.slice(0, 2000), documents: [] },
      };
    },
  );
}
