import { addDays, legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { isByWorker, shareOf, suitsInTheWay } from '../../domain/arbitration/award-share.ts';
import type { AwardItem } from '../../domain/arbitration/finality.ts';
import { stageMove } from '../../domain/dispute/dispute-facts.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { recordObligation } from '../../domain/obligation/record-obligation.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { ownRow } from '../own-row.ts';

export interface ConfirmAwardEffectiveInput extends ActInput {
  readonly arbitrationId: string;
  /** Worker the award pays. */
  readonly partyId: string;
}

/**
 * Records that nobody sued in time and the award took effect (LDMAL 48–51). What it awards becomes an enforceable
 * obligation, due at the end of the days the award gives. Where its items name their workers it takes effect for each of
 * them apart: who does not sue is not held up by who does (LDI-1 17).
 */
export function confirmAwardEffective(input: ConfirmAwardEffectiveInput, context: CommandContext) {
  return runAct(
    { operation: 'confirmAwardEffective', permission: 'hrss.act', input },
    context,
    async ({ work, loaded, at }) => {
      const { disputeId, arbitrationId, partyId } = input;
      const { agencyId } = context.principal;
      const found = await ownRow(work, 'arbitration', arbitrationId, { disputeId, agencyId, path: 'arbitrationId' });
      if (found instanceof Refusal) return [found];
      if (!found['servedWorkerOn'] || !found['servedEmployerOn'])
        return [new Refusal('NOT_SERVED_ON_BOTH', { path: ['arbitrationId'], allowed: ['serveArbitrationPapers'] })];
      const awards = await work.ownRecords('arbitrationAward', { arbitrationId });
      const whole = awards.findLast(({ isPartial }) => isPartial === false);
      const items = (whole?.['items'] ?? []) as AwardItem[];
      const award = { items, awardedFen: Number(found['awardedFen'] ?? 0) };
      const done = isByWorker(award)
        ? loaded.file.obligations.some((each) => each.source === 'AWARD' && each.partyId === partyId)
        : found['effectiveOn'] !== null;
      if (done) return [new Refusal('ALREADY_EFFECTIVE', { path: ['arbitrationId'] })];
      if (!loaded.file.parties.some(({ id, role }) => id === partyId && role === 'WORKER'))
        return [notFound('partyId')];
      const workers = loaded.file.parties.filter(({ role }) => role === 'WORKER').map(({ id }) => id);
      const suits = suitsInTheWay(loaded.deadlines, { arbitrationId, partyId, workers });
      const running = suits.filter(({ dueAt }) => dueAt >= at.now);
      if (running.length > 0) {
        const last = running.reduce((latest, { dueAt }) => (dueAt > latest ? dueAt : latest), running[0]!.dueAt);
        return [new Refusal('SUIT_PERIOD_RUNNING', { path: ['occurredAt'], allowed: [`> ${legalDateOf(last)}`] })];
      }

      const effectiveOn = legalDateOf(at.now);
      const amountFen = shareOf(award, partyId);
      const dueOn = addDays(effectiveOn, Number(found['performWithinDays']));
      const entry = {
        disputeId,
        source: 'AWARD',
        partyId,
        amountFen,
        instalments: [{ dueOn, amountFen }],
        effectiveAt: at.now,
        enforceable: true,
        bearerAgencyId: agencyId,
      } as const;
      return {
        facts: [
          ownFact('AwardTookEffect', disputeId, 'F12', { arbitrationId, effectiveOn }),
          ...stopClocks(suits, at.now, 'F0', 'VOID'),
          ...(amountFen > 0 ? recordObligation(entry, at).facts : []),
          ...stageMove(loaded.file.dispute, 'AWARD_EFFECTIVE'),
        ],
        rows: [{ change: 'arbitration', id: arbitrationId, values: { effectiveOn, state: 'EFFECTIVE' } }],
      };
    },
  );
}
