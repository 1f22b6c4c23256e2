import { hasPerson } from '../domain/agency/agency.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { CommandContext } from './command.ts';
import { notLive } from './not-live.ts';
import { registrationRefusals, registrationWarnings, type RegistrationEntry } from './registration.ts';

/** What a registration would be told, without one. */
export interface RegistrationPreview {
  /** Every reason why it would be refused; empty when it would be taken. */
  readonly refusals: readonly Refusal[];
  /** What would be saved, but should be looked at again. */
  readonly warnings: readonly Refusal[];
}

/**
 * Tells what `registerDispute` would refuse of the same input; reads, decides, and writes nothing. Whether the dispute is
 * known already is not told: duplicates are looked for when it is registered.
 */
export async function previewRegistration(
  input: RegistrationEntry,
  context: CommandContext,
): Promise<RegistrationPreview> {
  const { principal, directory } = context;
  if (!hasPerson(principal)) return { refusals: [new Refusal('FORBIDDEN', { allowed: ['act_for'] })], warnings: [] };
  const now = context.clock.now();
  const refusals = await context.transact(principal, now, (work) => registrationRefusals(work, input, context, now));
  const isJoining = directory.agency(principal.agencyId)?.joining === true;
  const all = refusals.length === 0 && isJoining ? [notLive([])] : refusals;
  return { refusals: all, warnings: registrationWarnings(input) };
}
