import type { StaffRole } from '../../domain/agency/staff-role.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';
import { auditDenied, authorityFaults, distinct } from './staff-authority.ts';
import type { StaffAction, StaffState } from './staff-register.ts';

interface OfStaff {
  readonly staffId: string;
  /** Version of the person the administrator saw. */
  readonly version: number;
  readonly key: string | null;
}

export interface ChangeStaffInput extends OfStaff {
  readonly name?: string | null | undefined;
  readonly posts?: readonly StaffRole[] | null | undefined;
}

/** Gives a person another name or other posts; what is not given stays. */
export async function changeStaff(
  { key, ...input }: ChangeStaffInput,
  context: CommandContext,
): Promise<Outcome<{ staffId: string }>> {
  const outcome = await runCommand(context, { operation: 'changeStaff', key, input }, async (work) => {
    const faults = input.name ? [textFault(input.name, ['name'], 100)].filter((fault) => fault !== null) : [];
    if (faults.length > 0) return faults;
    return changed(work, { ...input, action: 'CHANGED' }, context, (before) => ({
      ...before,
      name: input.name ?? before.name,
      roles: input.posts ? distinct(input.posts) : before.roles,
    }));
  });
  await context.followDirectory?.();
  return auditDenied(outcome, 'staff.manage', context);
}

/**
 * Ends the work of a person for the agency: the very next write of that person is refused. What the person is put on
 * waits to be handed over, and is counted.
 */
export async function endStaff(
  { key, ...input }: OfStaff,
  context: CommandContext,
): Promise<Outcome<{ staffId: string; remaining: number }>> {
  const outcome = await runCommand(context, { operation: 'endStaff', key, input }, async (work) => {
    const ended = await changed(work, { ...input, action: 'ENDED' }, context, (before) => ({
      ...before,
      active: false,
    }));
    if (Array.isArray(ended)) return ended;
    return { ...ended, remaining: (await work.staff.referralsHeldBy(input.staffId)).length };
  });
  await context.followDirectory?.();
  return auditDenied(outcome, 'staff.manage', context);
}

/** Takes a person back who had left, with the posts the person had, as far as the agency may still give them. */
export async function restoreStaff(
  { key, ...input }: OfStaff,
  context: CommandContext,
): Promise<Outcome<{ staffId: string }>> {
  const outcome = await runCommand(context, { operation: 'restoreStaff', key, input }, async (work) =>
    changed(work, { ...input, action: 'RESTORED' }, context, (before) => ({ ...before, active: true })),
  );
  await context.followDirectory?.();
  return auditDenied(outcome, 'staff.manage', context);
}

async function changed(
  work: Work,
  { staffId, version, action }: { staffId: string; version: number; action: StaffAction },
  context: CommandContext,
  to: (before: StaffState) => StaffState,
): Promise<Outcome<{ staffId: string }>> {
  const known = await work.staff.byId(staffId);
  if (!known) return [notFound('staffId')];
  const { id, agencyId, name, roles, active } = known;
  const before = { name, roles, active };
  const after = to(before);
  const faults = authorityFaults({ id, agencyId, before, after }, context);
  if (faults.length > 0) return faults;
  if (version !== known.version) {
    return [new Refusal('CONFLICT', { path: ['version'], allowed: [String(known.version)] })];
  }
  if (JSON.stringify(after) === JSON.stringify(before)) return [new Refusal('NOTHING_GIVEN', { path: [] })];
  await work.staff.write({ staffId, agencyId, action, before, after }, known.version + 1);
  return { staffId };
}
