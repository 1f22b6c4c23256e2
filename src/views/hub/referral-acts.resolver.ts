import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { rerouteReferral } from '../../commands/reroute-referral.ts';
import { sendReferral } from '../../commands/send-referral.ts';
import { takeReferralStep } from '../../commands/take-referral-step.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { ReferralPayload } from './payloads.type.ts';
import { RerouteReferralInputType, SendReferralInputType, TakeReferralStepInputType } from './referral-acts.input.ts';

const changed = ({ disputeId, referralId }: { disputeId: string; referralId: string }) => ({
  dispute: { id: disputeId },
  referral: { id: referralId },
});

@Resolver()
export class ReferralActsResolver {
  @Requires('referral.send')
  @Mutation(() => ReferralPayload, { description: '移送给另一单位 / Refers a dispute to another agency' })
  async sendReferral(
    @Arg('input', () => SendReferralInputType) input: SendReferralInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await sendReferral({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('referral.step')
  @Mutation(() => ReferralPayload, {
    description: '办理移送的一步：接受、退回、办结、确认等 / Takes one step: accept, decline, complete, acknowledge …',
  })
  async takeReferralStep(
    @Arg('input', () => TakeReferralStepInputType) input: TakeReferralStepInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await takeReferralStep({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('referral.step')
  @Mutation(() => ReferralPayload, {
    description: '改送退回或逾期未接的移送 / Sends what was declined or lapsed to another agency, in one act',
  })
  async rerouteReferral(
    @Arg('input', () => RerouteReferralInputType) input: RerouteReferralInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await rerouteReferral({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
