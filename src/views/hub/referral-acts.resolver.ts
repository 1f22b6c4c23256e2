import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { rerouteReferral } from '../../commands/reroute-referral.ts';
import { sendReferrals, type BulkItem } from '../../commands/send-referrals.ts';
import { sendReferral } from '../../commands/send-referral.ts';
import { takeReferralStep } from '../../commands/take-referral-step.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { userErrors } from '../../graphql/types/user-error.type.ts';
import { DisputeType } from './dispute.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import { ReferralPayload, SendReferralsItemType, SendReferralsPayload } from './payloads.type.ts';
import { ReferralType } from './referral.type.ts';
import {
  RerouteReferralInputType,
  SendReferralInputType,
  SendReferralsInputType,
  TakeReferralStepInputType,
} from './referral-acts.input.ts';

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

  @Requires('referral.send')
  @Mutation(() => SendReferralsPayload, {
    description: '批量移送：逐件成败，逐件答复 / Refers many disputes; each succeeds or is refused by itself',
  })
  async sendReferrals(
    @Arg('input', () => SendReferralsInputType) input: SendReferralsInputType,
    @Ctx() context: HubContext,
  ) {
    const items = input.items.map(({ key: _key, ...item }) => item);
    const outcome = await sendReferrals({ items, key: keyOf(input, context) }, context.command);
    return payload(outcome, context, ({ results }: { readonly results: readonly BulkItem[] }) => ({
      results: results.map(({ disputeId, referralId, refusals }, index) => ({
        index,
        disputeId,
        referralId,
        userErrors: userErrors(refusals, context),
      })),
    }));
  }
}

@Resolver(() => SendReferralsItemType)
export class SendReferralsItemResolver {
  @FieldResolver(() => ReferralType, { nullable: true })
  referral(@Root() { referralId }: BulkItem, @Ctx() { reads }: HubContext) {
    return referralId ? reads.referral(referralId) : null;
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { disputeId }: BulkItem, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return disputeId ? loadDisputeOfRow(disputeId, context, info) : null;
  }
}
