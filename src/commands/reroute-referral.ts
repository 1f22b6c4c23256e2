import { isRefused, Refusal } from '../kernel/refusal.ts';
import type { ReferralState } from '../domain/referral/referral.ts';
import { sideOf } from '../domain/party/party.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound } from './permitted-file.ts';
import { prepareSending } from './send-referral.ts';
import { scopeAgain } from './sent-packet.ts';
import { steppable, stepOn } from './take-referral-step.ts';

export interface RerouteReferralInput {
  readonly referralId: string;
  /** Where it goes; the agency the receiver suggested when not given. */
  readonly toAgencyId?: string | null | undefined;
  /** Version of the referral the caller saw; not compared when not given. */
  readonly version?: number | null | undefined;
  readonly key: string | null;
}

const reroutable: readonly ReferralState[] = ['DECLINED', 'LAPSED'];

/**
 * Sends what came back undone to another agency: the same packet, in the same transaction in which the sender
 * acknowledges what came back. The new referral names the one it follows.
 */
export async function rerouteReferral(
  { key, ...input }: RerouteReferralInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; referralId: string }>> {
  return runCommand(context, { operation: 'rerouteReferral', key, input }, async (work, moment) => {
    const loaded = await work.referral(input.referralId);
    const referral = steppable(loaded, context, moment.now);
    if (!loaded || referral?.fromAgencyId !== context.principal.agencyId) return [notFound('referralId')];
    if (!reroutable.includes(referral.state)) {
      const about = { path: ['referralId'], allowed: reroutable, details: { state: referral.state } };
      return [new Refusal('NOT_REROUTABLE', about)];
    }
    const packet = await work.sentPacket(referral.id);
    const toAgencyId = input.toAgencyId ?? packet.suggestedAgencyId;
    if (!toAgencyId) return [new Refusal('STEP_NEEDS_MORE', { path: ['toAgencyId'] })];

    const step = { step: 'ACKNOWLEDGE', documents: [], version: input.version ?? null } as const;
    const closed = stepOn({ ...loaded, referral }, step, context, moment);
    if (isRefused(closed)) return closed;
    const workers = loaded.file.parties.filter(({ role }) => sideOf(role) === 'WORKER').map(({ id }) => id);
    const { declarations, documents, message } = packet;
    const { disputeId, kind, subjectId, variant } = referral;
    const again = {
      ...{ disputeId, kind, subjectId, variant, declarations, documents, message, toAgencyId },
      scope: scopeAgain(packet, workers),
      followsReferralId: referral.id,
    };
    const sending = await prepareSending(loaded, again, context, {
      moment,
      serialIn: (series) => work.nextSerial(series),
      asks: work,
    });
    if (isRefused(sending)) return sending;
    const { facts, rows } = closed as Exclude<typeof closed, Refusal[]>;
    await work.record([...facts, ...sending.facts], [...rows, ...sending.rows]);
    return { disputeId, referralId: sending.referralId };
  });
}
