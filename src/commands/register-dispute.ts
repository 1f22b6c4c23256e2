import { isRefused, type Refusal } from '../kernel/refusal.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { registration, registrationWarnings, type RegistrationEffect, type RegistrationEntry } from './registration.ts';

export interface RegisterDisputeInput extends RegistrationEntry {
  readonly key: string | null;
}

export interface Registered extends Record<string, unknown> {
  readonly disputeId: string;
  readonly warnings: readonly Refusal[];
}

/** Registers a dispute the caller's agency is the first to meet; that agency leads it. */
export async function registerDispute(
  { key, ...input }: RegisterDisputeInput,
  context: CommandContext,
): Promise<Outcome<Registered>> {
  return runCommand(context, { operation: 'registerDispute', key, input }, async (work, moment) => {
    const effect = await registration(work, input, context, moment);
    if (isRefused(effect)) return effect;
    const { disputeId, facts, rows } = effect as RegistrationEffect;
    await work.record(facts, rows);
    return { disputeId, warnings: registrationWarnings(input) };
  });
}
