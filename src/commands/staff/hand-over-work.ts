import type { Moment } from '../../kernel/moment.ts';
import { isRefused, Refusal } from '../../kernel/refusal.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { takeStep } from '../../domain/referral/take-step.ts';
import { getKind } from '../../kinds/index.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { stepScene } from '../step-scene.ts';
import type { Work } from '../unit-of-work.ts';
import { auditDenied, successorFault } from './staff-authority.ts';

export interface HandOverWorkInput {
  readonly fromStaffId: string;
  readonly toStaffId: string;
  /** Why, for the two sides of each referral. */
  readonly reason: string;
  /** That the successor was asked about ties to the parties and has none. */
  readonly conflictCleared: boolean;
  readonly key: string | null;
}

/**
 * Gives what one person of the agency is put on to another, as when somebody has left or is away for long: by the step
 * the kind of each referral has for it. Where something bars the successor from a matter, or the kind knows no such step
 * at this point, the matter stays and goes on being found as one whose handler has left.
 */
export async function handOverWork(
  { key, ...input }: HandOverWorkInput,
  context: CommandContext,
): Promise<Outcome<{ handedOver: number; remaining: number }>> {
  const { principal, directory } = context;
  const outcome = await runCommand(context, { operation: 'handOverWork', key, input }, async (work, moment) => {
    if (judge('staff.manage', principal, null, moment.now) !== 'yes') return [notPermitted('staff.manage')];
    const from = await work.staff.byId(input.fromStaffId);
    const faults = [
      from?.agencyId === principal.agencyId ? null : notFound('fromStaffId'),
      successorFault(directory.staff(input.toStaffId), principal, 'toStaffId'),
      textFault(input.reason, ['reason'], 2000),
      input.conflictCleared ? null : new Refusal('STEP_NEEDS_MORE', { path: ['conflictCleared'], allowed: ['true'] }),
    ].filter((fault) => fault !== null);
    if (faults.length > 0) return faults;
    const held = await work.staff.referralsHeldBy(input.fromStaffId);
    let handedOver = 0;
    for (const referralId of held) if (await reassign(work, referralId, input, { context, moment })) handedOver += 1;
    return { handedOver, remaining: held.length - handedOver };
  });
  return auditDenied(outcome, 'staff.manage', context);
}

async function reassign(
  work: Work,
  referralId: string,
  { toStaffId: assigneeId, reason, conflictCleared }: Omit<HandOverWorkInput, 'key'>,
  { context: { directory, principal }, moment }: { readonly context: CommandContext; readonly moment: Moment },
): Promise<boolean> {
  const loaded = await work.referral(referralId);
  const referral = loaded?.referral;
  if (!loaded || !referral) return false;
  const kind = getKind(referral.kind);
  const scene = stepScene({ ...loaded, referral }, kind, directory, assigneeId);
  const input = { assigneeId, reason, conflictCleared };
  const request = { step: 'REASSIGN' as const, input, version: null, occurredAt: moment.now };
  // Managing people covers giving their work to others, whatever post the kind asks of those who do it day by day.
  const actor = { agencyId: principal.agencyId, roles: kind.steps.REASSIGN?.posts ?? [] };
  const facts = takeStep(scene, request, actor, moment);
  if (isRefused(facts)) return false;
  await work.record([...facts], [{ into: 'remark', referralId, body: reason }]);
  return true;
}
