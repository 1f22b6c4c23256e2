import { legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { HoldGround } from '../../domain/retention/retention.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';

export interface PlaceLegalHoldInput {
  readonly disputeId: string;
  readonly ground: HoldGround;
  /** Last day it holds by itself; until it is lifted where none is given. */
  readonly untilOn?: LegalDate | null | undefined;
  readonly key: string | null;
}

/** Places a hold: the time the record is kept stands still, and nothing of it is erased. */
export function placeLegalHold(
  { key, ...input }: PlaceLegalHoldInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; holdId: string }>> {
  const { disputeId, ground } = input;
  const untilOn = input.untilOn ?? null;
  return runCommand(context, { operation: 'placeLegalHold', key, input }, async (work, { now, newId }) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'retention.hold', { principal: context.principal, now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    if (untilOn && untilOn < legalDateOf(now)) return [new Refusal('TIME_LIMIT_OVER', { path: ['untilOn'] })];
    const holdId = newId('legalHold');
    const body = { holdId, ground, untilOn };
    await work.record([{ type: 'LegalHoldPlaced', disputeId, group: 'F0', audience: 'PARTICIPANTS', body }]);
    return { disputeId, holdId };
  });
}

export interface LiftLegalHoldInput {
  readonly disputeId: string;
  readonly holdId: string;
  readonly key: string | null;
}

/** Lifts a hold of the own agency; the time goes on from where it stood. */
export function liftLegalHold(
  { key, ...input }: LiftLegalHoldInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { disputeId, holdId } = input;
  const { principal } = context;
  return runCommand(context, { operation: 'liftLegalHold', key, input }, async (work, { now }) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'retention.hold', { principal, now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { holds } = await work.retention.file(disputeId);
    const hold = holds.find(({ id, agencyId }) => id === holdId && agencyId === principal.agencyId);
    if (!hold) return [notFound('holdId')];
    if (hold.liftedAt) return [new Refusal('ALREADY_LIFTED', { path: ['holdId'] })];
    const body = { holdId };
    await work.record([{ type: 'LegalHoldLifted', disputeId, group: 'F0', audience: 'PARTICIPANTS', body }]);
    return { disputeId };
  });
}
