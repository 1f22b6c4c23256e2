import { Refusal } from '../../kernel/refusal.ts';
import {
  endOf,
  type EmergencyAccess,
  type EmergencyDecision,
  type EmergencyVerdict,
} from '../../domain/emergency/emergency-access.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';
import { noticesTo, workerSide } from './worker-side.ts';

/** A grant of the own agency, by its id: the second person need not see the dispute. */
export interface DecideEmergencyInput {
  readonly accessId: string;
  readonly key: string | null;
}

/** The same, with what the review found once the access was over. */
export interface ReviewEmergencyInput extends DecideEmergencyInput {
  readonly verdict: EmergencyVerdict;
}

type Decided = { readonly accessId: string };

/** Approves an access as the second person: it may last as long as was asked for. */
export function approveEmergencyAccess(
  input: DecideEmergencyInput,
  context: CommandContext,
): Promise<Outcome<Decided>> {
  return decide(input, 'APPROVED', context);
}

/** Refuses an access as the second person: it ends at once. */
export function refuseEmergencyAccess(input: DecideEmergencyInput, context: CommandContext): Promise<Outcome<Decided>> {
  return decide(input, 'REFUSED', context);
}

async function decide(
  { key, ...input }: DecideEmergencyInput,
  decision: EmergencyDecision,
  context: CommandContext,
): Promise<Outcome<Decided>> {
  const operation = decision === 'APPROVED' ? 'approveEmergencyAccess' : 'refuseEmergencyAccess';
  const outcome = await runCommand(context, { operation, key, input }, async (work, { now }) => {
    const found = await ofOwnAgency(work, input.accessId, { context, now, permission: 'emergency.decide' });
    if (Array.isArray(found)) return found;
    const { id: accessId, disputeId, participationId } = found;
    if (found.decision) return [new Refusal('ALREADY_DECIDED', { path: ['accessId'] })];
    if (found.approveBy <= now) return [new Refusal('TIME_LIMIT_OVER', { path: ['accessId'] })];
    await work.dispute(disputeId);
    const endsAt = (decision === 'APPROVED' ? found.endsAt : now).toISOString();
    const body = { accessId, participationId, decision, endsAt };
    await work.record([{ type: 'EmergencyAccessDecided', disputeId, group: 'F16', audience: 'OWN', body }]);
    return { accessId };
  });
  if (!Array.isArray(outcome)) {
    context.audit?.note(decision === 'APPROVED' ? 'breakglass.approved' : 'breakglass.rejected');
  }
  return outcome;
}

/** A second person says afterwards whether it was rightly used; until then the agency opens no other. */
export async function reviewEmergencyAccess(
  { key, ...input }: ReviewEmergencyInput,
  context: CommandContext,
): Promise<Outcome<Decided>> {
  const outcome = await runCommand(
    context,
    { operation: 'reviewEmergencyAccess', key, input },
    async (work, { now }) => {
      const found = await ofOwnAgency(work, input.accessId, { context, now, permission: 'emergency.decide' });
      if (Array.isArray(found)) return found;
      const { id: accessId, disputeId } = found;
      if (found.verdict) return [new Refusal('ALREADY_DECIDED', { path: ['accessId'] })];
      if (endOf(found) > now) return [new Refusal('EMERGENCY_NOT_OVER', { path: ['accessId'] })];
      await work.dispute(disputeId);
      const body = { accessId, verdict: input.verdict };
      await work.record([{ type: 'EmergencyAccessReviewed', disputeId, group: 'F16', audience: 'OWN', body }]);
      return { accessId };
    },
  );
  if (!Array.isArray(outcome)) context.audit?.note('breakglass.reviewed');
  return outcome;
}

/** The grant, for another person of the agency that had it; of any other agency there is none. */
async function ofOwnAgency(
  work: Work,
  accessId: string,
  { context: { principal }, now, permission }: { context: CommandContext; now: Date; permission: PermissionName },
): Promise<EmergencyAccess | Refusal[]> {
  if (judge(permission, principal, null, now) !== 'yes') return [notPermitted(permission)];
  const found = await work.rights.emergency(accessId);
  if (found?.agencyId !== principal.agencyId) return [notFound('accessId')];
  return found.requestedBy === principal.staffId
    ? [new Refusal('SECOND_PERSON_NEEDED', { path: ['accessId'] })]
    : found;
}

/**
 * Tells the worker's side and the lead of an access that is over; the hub itself acts. The access had ended by its own
 * time, told of or not. Answers how the second person had decided if it was told now, and null if it was not.
 */
export async function tellOfEmergency(
  accessId: string,
  context: Omit<CommandContext, 'principal'>,
): Promise<EmergencyDecision | 'NONE_IN_TIME' | null> {
  const { clock, newId } = context;
  const now = clock.now();
  return context.transact(null, now, async (work) => {
    const access = await work.rights.emergency(accessId);
    if (!access || access.toldAt || endOf(access) > now) return null;
    const { disputeId, agencyId, ground, openedAt } = access;
    const loaded = await work.dispute(disputeId);
    const body = { accessId, agencyId, ground, openedAt: openedAt.toISOString(), endedAt: endOf(access).toISOString() };
    const told: Fact = { type: 'EmergencyAccessTold', disputeId, group: 'F0', audience: 'PARTICIPANTS', body };
    const { file } = loaded!;
    const to = [...workerSide(file, now), file.dispute.leadAgencyId];
    const about = { disputeId, kind: 'EMERGENCY_ENDED', subjectId: accessId, agencyId } as const;
    await work.record([told], noticesTo(to, about, { now, newId }));
    return access.decision ?? 'NONE_IN_TIME';
  });
}
