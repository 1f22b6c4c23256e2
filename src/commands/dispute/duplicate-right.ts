import type { Refusal } from '../../kernel/refusal.ts';
import { judge } from '../../policy/judge.ts';
import type { CommandContext } from '../command.ts';
import type { DuplicateProposal } from '../dispute-pairs.ts';
import { notFound } from '../permitted-file.ts';
import type { LoadedFile } from '../unit-of-work.ts';
import { refusedWhole } from './both-disputes.ts';

/**
 * Whether the caller may decide on a proposal: who may contribute to both disputes, or who is on duty at an agency that
 * leads one of them and did not register the later one himself. To everybody else it is not there.
 */
export function proposalFault(
  proposal: DuplicateProposal,
  files: readonly [LoadedFile, LoadedFile],
  { principal }: Pick<CommandContext, 'principal'>,
  now: Date,
): Refusal | null {
  const asked = { principal, now, path: 'proposalId' };
  if (files.every((loaded) => !refusedWhole(loaded, 'dispute.contribute', asked))) return null;
  const leads = files.some(({ file }) => file.dispute.leadAgencyId === principal.agencyId);
  const onDuty = leads && judge('duplicate.duty', principal, null, now) === 'yes';
  return onDuty && proposal.registeredBy !== principal.staffId ? null : notFound('proposalId');
}
