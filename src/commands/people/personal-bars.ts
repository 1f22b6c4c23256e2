import type { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../../domain/dispute/dispute.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { personFaults } from '../../domain/participation/person-faults.ts';
import type { Assignment } from '../../domain/participation/role-bars.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import type { CommandContext } from '../command.ts';
import { agencyTypeIn } from './agency-type-in.ts';

/** What a personal part an act opens makes of the person, and where the input of such acts names the person. */
const opens: Readonly<Record<string, { readonly as: Assignment; readonly path: string }>> = {
  MEDIATOR: { as: 'MEDIATOR', path: 'mediatorId' },
  AID_LAWYER: { as: 'AGENT', path: 'lawyerId' },
};

/** Permissions whose holder acts as a judge or an arbitrator in person. */
const actsAs: Partial<Record<PermissionName, Assignment>> = {
  'court.rule': 'JUDGE',
  'hrss.award': 'ARBITRATOR',
};

/**
 * Why the people an act puts on the matter, or the person who acts as judge or arbitrator, may not be on it: asked for
 * every act of an agency in one place, so that a new act cannot forget it.
 */
export function personalBars(
  { facts, permission }: { readonly facts: readonly Fact[]; readonly permission: PermissionName },
  file: DisputeFile,
  { principal, directory }: Pick<CommandContext, 'principal' | 'directory'>,
): Refusal[] {
  const typeOf = agencyTypeIn(directory);
  const acting = actsAs[permission];
  const bench = acting ? personFaults(file, { staffId: principal.staffId, as: acting, path: 'disputeId' }, typeOf) : [];
  const assigned = facts.flatMap((fact) => {
    if (fact.type !== 'ParticipationOpened' || fact.body.staffId === null) return [];
    const opening = opens[fact.body.role];
    return opening ? personFaults(file, { staffId: fact.body.staffId, ...opening }, typeOf) : [];
  });
  return [...bench, ...assigned];
}
