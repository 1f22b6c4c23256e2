import { Refusal } from '../../kernel/refusal.ts';
import type { Moment } from '../../kernel/moment.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { stageMove } from '../../domain/dispute/dispute-facts.ts';
import { stageMovers } from '../../domain/dispute/change-stage.ts';
import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import type { Fact } from '../../domain/history/fact.ts';
import {
  negotiationMoves,
  negotiationTables,
  tooSoon,
  type NegotiationAct,
  type NegotiationMove,
} from '../../domain/negotiation/negotiation-acts.ts';
import type { NegotiationKind, NegotiationState } from '../../domain/negotiation/negotiation-terms.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import { actFault } from '../../domain/record/act-table.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';

export interface RecordNegotiationInput extends ActInput {
  readonly negotiationId: string;
  readonly act: NegotiationAct;
  /** Whether the workers' congress, or all workers, passed the draft; asked for at signing (LCL 51). */
  readonly draftPassed?: boolean | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** Writes down what came next in a negotiation, and moves its clocks (NEG-R 8-13; LCL 51-54). */
export function recordNegotiation(input: RecordNegotiationInput, context: CommandContext) {
  return runAct(
    { operation: 'recordNegotiation', permission: 'union.act', input },
    context,
    async ({ work, at, loaded, context: { principal } }) => {
      const { disputeId, negotiationId, act, draftPassed, documents, referralId } = input;
      const { agencyId } = principal;
      const found = await ownRow(work, 'negotiation', negotiationId, { disputeId, agencyId, path: 'negotiationId' });
      if (found instanceof Refusal) return [found];
      const kind = found['kind'] as NegotiationKind;
      const fault = actFault(negotiationTables[kind], act, {
        state: found['state'] as NegotiationState,
        path: ['act'],
      });
      if (fault) return [fault];
      const clocks = clocksOf(loaded.deadlines, negotiationId);
      const early = tooSoon(act, clocks, at.now);
      if (early) return [early];
      if (act === 'SIGNED' && !draftPassed)
        return [new Refusal('DRAFT_NOT_PASSED', { path: ['draftPassed'], allowed: ['true'] })];

      const move = negotiationMoves[act];
      const place = { disputeId, subjectId: negotiationId, bearerAgencyId: agencyId, group: 'F10' } as const;
      const stopped = clocks.filter(({ rule }) => move.stops?.includes(rule));
      return {
        facts: [
          ownFact('NegotiationMoved', disputeId, 'F10', { negotiationId, act }),
          ...stopClocks(stopped, at.now, 'F10', act === 'HRSS_OBJECTED' ? 'VOID' : 'ANSWERED'),
          ...(move.starts && !referralId ? [startClock(move.starts, at.now, place, at)] : []),
          ...(kind === 'INDIVIDUAL' && !referralId ? stageFacts(loaded.file, move, agencyId) : []),
        ],
        rows: [{ change: 'negotiation', id: negotiationId, values: valuesOf(move, found, at) }],
        ...stepOf(act, move, documents),
      };
    },
  );
}

/** The stage follows only where the union leads the dispute or holds a referral of it. */
function stageFacts(file: DisputeFile, { outcome }: NegotiationMove, agencyId: string): Fact[] {
  if (!outcome || !stageMovers(file).includes(agencyId)) return [];
  return stageMove(file.dispute, outcome === 'AGREED' ? 'NEGOTIATION_SETTLED' : 'NEGOTIATION_FAILED');
}

function valuesOf(move: NegotiationMove, found: Record<string, unknown>, { now }: Moment): Record<string, unknown> {
  return {
    state: move.to,
    ...(move.stamps ? { [move.stamps]: now } : {}),
    ...(move.stamps === 'lastSessionAt' ? { sessions: Number(found['sessions']) + 1 } : {}),
    ...(move.outcome ? { outcome: move.outcome, endedAt: now } : {}),
  };
}

/** Steps of the referral an act stands for while the negotiation goes on. */
const steps: Partial<Record<NegotiationAct, StepName>> = {
  ACCEPTED: 'ACCEPT',
  SIGNED: 'RECORD_SIGNED',
  SUBMITTED: 'RECORD_SUBMITTED',
};

function stepOf(act: NegotiationAct, { outcome }: NegotiationMove, documents: readonly DocumentEntry[]) {
  const step = outcome ? 'COMPLETE' : steps[act];
  if (!step) return { papers: documents };
  return { step: { step, ...(outcome ? { outcome } : {}), documents } };
}
