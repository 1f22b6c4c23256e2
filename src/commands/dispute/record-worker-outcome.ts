import { isAmount, largestAmountFen } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { workerOutcomes, type WorkerOutcome } from '../../domain/claim/worker-outcome.ts';
import { maxEntries } from '../../domain/dispute/register-dispute.ts';
import type { Fact } from '../../domain/history/fact.ts';
import type { Party } from '../../domain/party/party.ts';
import { runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';

export interface RecordWorkerOutcomeInput extends ActInput {
  /** Workers it is the same for. */
  readonly partyIds: readonly string[];
  /** Claim item it speaks of; all of the worker's when not given. */
  readonly claimId?: string | null | undefined;
  readonly outcome: WorkerOutcome;
  /** What each of them got, in fen. */
  readonly amountFen?: number | null | undefined;
}

/**
 * Says how the matter of some workers of a group came out, where no agreement and no award says it: gone to arbitration,
 * withdrawn, not reached. What is said last counts; what was said before stays in history.
 */
export function recordWorkerOutcome(input: RecordWorkerOutcomeInput, context: CommandContext) {
  const act = { operation: 'recordWorkerOutcome', permission: 'dispute.steer', input } as const;
  return runAct(act, context, async ({ work, loaded, at }) => {
    const { disputeId, partyIds, outcome } = input;
    const [claimId, amountFen] = [input.claimId ?? null, input.amountFen ?? null];
    const faults = outcomeFaults(input, loaded.file.parties);
    if (claimId && (await work.pairs.disputeOfClaim(claimId)) !== disputeId) faults.push(notFound('claimId'));
    if (faults.length > 0) return faults;
    const { settled } = workerOutcomes[outcome];
    const facts = [...new Set(partyIds)].map((partyId): Fact => {
      const body = { outcomeId: at.newId('workerOutcome'), partyId, claimId, outcome, settled, amountFen };
      return { type: 'WorkerOutcomeRecorded', disputeId, group: 'F10', audience: 'PARTICIPANTS', body };
    });
    return { facts, rows: [] };
  });
}

function outcomeFaults({ partyIds, amountFen }: RecordWorkerOutcomeInput, parties: readonly Party[]): Refusal[] {
  const faults: Refusal[] = [];
  if (partyIds.length === 0) faults.push(new Refusal('NOTHING_GIVEN', { path: ['partyIds'] }));
  if (partyIds.length > maxEntries)
    faults.push(new Refusal('TOO_MANY', { path: ['partyIds'], allowed: [`≤ ${maxEntries}`] }));
  if (amountFen !== null && amountFen !== undefined && !isAmount(amountFen, 0))
    faults.push(new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['amountFen'], allowed: [`0–${largestAmountFen}`] }));
  const workers = new Set(parties.filter(({ role }) => role === 'WORKER').map(({ id }) => id));
  if (partyIds.some((id) => !workers.has(id))) faults.push(notFound('partyIds'));
  return faults;
}
