import type { StaffRole } from '../../domain/agency/staff-role.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { auditDenied, authorityFaults, distinct } from './staff-authority.ts';

export interface AddStaffInput {
  /** The administrator's own agency when not given. */
  readonly agencyId?: string | null | undefined;
  readonly name: string;
  readonly posts: readonly StaffRole[];
  readonly key: string | null;
}

/** Takes a person into the directory of the agency; the person's account is made where tokens are issued. */
export async function addStaff(
  { key, ...input }: AddStaffInput,
  context: CommandContext,
): Promise<Outcome<{ staffId: string }>> {
  const outcome = await runCommand(context, { operation: 'addStaff', key, input }, async (work, moment) => {
    const agencyId = input.agencyId ?? context.principal.agencyId;
    const after = { name: input.name, roles: distinct(input.posts), active: true };
    const faults = authorityFaults({ id: null, agencyId, before: null, after }, context);
    const unfit = textFault(input.name, ['name'], 100);
    if (unfit) faults.push(unfit);
    if (faults.length > 0) return faults;
    const staffId = moment.newId('staff');
    await work.staff.write({ staffId, agencyId, action: 'ADDED', before: null, after }, 1);
    return { staffId };
  });
  await context.followDirectory?.();
  return auditDenied(outcome, 'staff.manage', context);
}
