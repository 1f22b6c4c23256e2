import { countFault } from '../../kernel/count.ts';
import { isAmount, largestAmountFen } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { warningLevel, warningTriggers, type WarningSignal } from '../../domain/warning/warning-level.ts';
import { warningClocks, type WarningSource } from '../../domain/warning/warning-terms.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runOpeningAct, type OpeningInput } from '../opening-act.ts';
import { incidentPart } from './incident-part.ts';

export interface RaiseWarningInput extends OpeningInput, WarningSignal {
  readonly source: WarningSource;
}

/**
 * Enters an early-warning signal: its level is worked out from the triggers (§2.7) and sets who has to verify it by
 * when; a red one has to be reported up at once. Nothing says from whom the signal came.
 */
export function raiseWarning(input: RaiseWarningInput, context: CommandContext) {
  return runOpeningAct(
    { operation: 'raiseWarning', permission: 'union.act', opens: 'warning.raise', input },
    context,
    ({ disputeId, loaded, at }) => {
      const signal = signalOf(input);
      const faults = signalFaults(signal);
      if (faults.length > 0) return faults;
      const found = warningLevel(signal);
      if (!found) return [new Refusal('NO_TRIGGER_MET', { path: [], allowed: Object.keys(warningTriggers) })];
      const { level, reasons } = found;
      const id = at.newId('warning');
      const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F16' } as const;
      return {
        facts: [
          ...incidentPart({ disputeId, loaded }, context.principal, at),
          ownFact('WarningRaised', disputeId, 'F16', { warningId: id, level }),
          ...(input.referralId ? [] : warningClocks[level].map((rule) => startClock(rule, at.now, place, at))),
        ],
        rows: [
          {
            into: 'warning',
            values: {
              id,
              disputeId,
              referralId: input.referralId ?? null,
              source: input.source,
              level,
              reasons,
              raisedAt: at.now,
              ...signal,
            },
          },
        ],
      };
    },
  );
}

function signalOf(input: RaiseWarningInput): WarningSignal {
  const { wageComplaints, riskItems, workersOfMonth, commonClaimWorkers, arrearsFen, people } = input;
  const { keyEmployer, negativeIndicators, conduct, cityAttention } = input;
  return {
    wageComplaints,
    riskItems,
    workersOfMonth,
    commonClaimWorkers,
    arrearsFen,
    people,
    keyEmployer: keyEmployer ?? null,
    negativeIndicators,
    conduct: [...new Set(conduct)],
    cityAttention,
  };
}

function signalFaults({ arrearsFen, keyEmployer, negativeIndicators, ...signal }: WarningSignal): Refusal[] {
  const { wageComplaints, riskItems, workersOfMonth, commonClaimWorkers, people } = signal;
  const counts = { wageComplaints, riskItems, workersOfMonth, commonClaimWorkers, people };
  const faults = Object.entries(counts).flatMap(([name, count]) => countFault(count, [name], 0) ?? []);
  if (!isAmount(arrearsFen, 0))
    faults.push(new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['arrearsFen'], allowed: [`0–${largestAmountFen}`] }));
  if (negativeIndicators && !keyEmployer) faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['keyEmployer'] }));
  return faults;
}
