import { isRefused, Refusal, refusalBelow } from '../kernel/refusal.ts';
import type { Moment } from '../kernel/moment.ts';
import type { Fact } from '../domain/history/fact.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import type { PermissionName } from '../policy/permissions.ts';
import { attachments } from './attachments.ts';
import { runAct, type ActEffect, type ActInput } from './act.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { occurredFault } from './occurred-at.ts';
import { registration, type RegistrationEffect, type RegistrationEntry } from './registration.ts';
import type { LoadedFile, Work } from './unit-of-work.ts';

/** Takes a dispute that is there, or what it takes to register one. */
export interface OpeningInput extends Omit<ActInput, 'disputeId'> {
  readonly disputeId?: string | null | undefined;
  readonly registration?: RegistrationEntry | null | undefined;
}

/** What the decision of an act is given that may stand before any dispute. */
export interface OpeningScene {
  readonly work: Work;
  readonly disputeId: string;
  /** The dispute that was there before; null where the act registers one. */
  readonly loaded: LoadedFile | null;
  readonly at: Moment;
  readonly context: CommandContext;
}

/** How an opening act names itself, and what it asks of whoever takes it. */
export interface OpeningRequest {
  readonly operation: string;
  /** Needed on a dispute that is there. */
  readonly permission: PermissionName;
  /** Needed to register one; the same where nothing is said. */
  readonly opens?: PermissionName;
  readonly input: OpeningInput;
}

/**
 * Runs an act that may stand before any dispute, such as a hotline order: it is attached to the dispute named, or
 * registers one, in the same transaction.
 */
export async function runOpeningAct(
  { operation, permission, opens = permission, input }: OpeningRequest,
  context: CommandContext,
  decide: (scene: OpeningScene) => Promise<ActEffect | Refusal[]> | ActEffect | Refusal[],
): Promise<Outcome<{ disputeId: string }>> {
  const { disputeId, registration: entry, ...rest } = input;
  if (disputeId) {
    return runAct({ operation, permission, input: { ...rest, disputeId } }, context, (scene) =>
      decide({ ...scene, disputeId }),
    );
  }
  const { key, ...intent } = input;
  return runCommand(context, { operation, key, input: intent }, async (work, moment) => {
    if (judge(opens, context.principal, null, moment.now) === 'no') return [notPermitted(opens)];
    if (!entry) return [new Refusal('NOTHING_GIVEN', { path: ['disputeId'], allowed: ['disputeId', 'registration'] })];
    const late = occurredFault(input.occurredAt, moment.now);
    if (late) return [late];
    const at = { ...moment, now: input.occurredAt ?? moment.now };
    const opened = await registration(work, { ...entry, occurredAt: at.now }, context, moment);
    if (isRefused(opened)) return opened.map((refusal) => refusalBelow(refusal, ['registration']));
    const { facts, rows, disputeId: newId } = opened as RegistrationEffect;
    const effect = await decide({ work, disputeId: newId, loaded: null, at, context });
    if (isRefused(effect)) return effect;
    const own = effect as ActEffect;
    const stamped = own.facts.map((fact): Fact => ({ ...fact, occurredAt: at.now }));
    const papers = attachments(
      [...(own.papers ?? []), ...(own.step?.documents ?? [])],
      { disputeId: newId, referralId: null },
      at,
    );
    if (papers.faults.length > 0) return papers.faults;
    await work.record([...facts, ...stamped, ...papers.facts], [...rows, ...own.rows, ...papers.rows]);
    return { disputeId: newId };
  });
}
