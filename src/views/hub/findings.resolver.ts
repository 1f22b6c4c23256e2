import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { kindClocks } from '../../domain/loop/kind-clocks.ts';
import { stuckPatterns } from '../../domain/loop/stuck-patterns.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { referralKinds } from '../../kinds/index.ts';
import type { Finding } from '../../storage/reads/stuck-loops.ts';
import { DisputeType } from './dispute.type.ts';
import { StuckLoopsType, StuckLoopType } from './findings.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import { ReferralType } from './referral.type.ts';

const clocks = kindClocks([...referralKinds.values()]);

@Resolver(() => StuckLoopType)
export class FindingsResolver {
  @Requires('finding.read')
  @Query(() => StuckLoopsType, {
    description:
      '卡住的移送：限本单位牵头、负责或督办的争议 / What is stuck in the disputes your agency leads, answers for or supervises',
  })
  async findings(@Ctx() { reads, now }: HubContext) {
    const found = await reads.loops.findings(clocks);
    const shown = found.map((finding) => ({ ...finding, ...stuckPatterns[finding.pattern] }));
    return { checkedAt: now, found: shown };
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { disputeId }: Finding, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(disputeId, context, info);
  }

  @FieldResolver(() => ReferralType, { nullable: true })
  referral(@Root() { referralId }: Finding, @Ctx() { reads }: HubContext) {
    return referralId ? reads.referral(referralId) : null;
  }
}
