import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { openLoops, type LoopClock, type LoopReferral } from '../../domain/loop/open-loops.ts';
import type { HubContext } from '../../graphql/context.ts';
import { getKind } from '../../kinds/index.ts';
import { ruleEntry } from './catalogue.ts';
import { DisputeType } from './dispute.type.ts';
import { OpenLoopType } from './open-loops.type.ts';
import { ReferralType } from './referral.type.ts';

/** What the read of `openLoops` brings: the referrals and clocks the caller may see; instants as ISO text. */
interface LoopsBody {
  readonly referrals: readonly (Omit<LoopReferral, 'stateSince' | 'cancellationAskedAt'> & {
    stateSince: string;
    cancellationAskedAt: string | null;
  })[];
  readonly clocks: readonly (Omit<LoopClock, 'dueAt'> & { dueAt: string })[];
}

@Resolver(() => OpenLoopType)
export class OpenLoopsResolver {
  @FieldResolver(() => ReferralType, { nullable: true })
  referral(@Root() { referralId }: OpenLoopType, @Ctx() { reads }: HubContext) {
    return reads.referral(referralId);
  }
}

@Resolver(() => DisputeType)
export class DisputeLoopsResolver {
  @FieldResolver(() => [OpenLoopType], {
    nullable: true,
    description:
      '您可见的移送中未闭环者；空即全部闭环 / Loops still open among the referrals you may see; empty when all are closed',
  })
  openLoops(@Root() { openLoops: body }: { openLoops?: LoopsBody | null }, @Ctx() { reads }: HubContext) {
    if (!body) return null;
    const referrals = body.referrals.map((referral) => ({
      ...referral,
      stateSince: new Date(referral.stateSince),
      cancellationAskedAt: referral.cancellationAskedAt ? new Date(referral.cancellationAskedAt) : null,
    }));
    const clocks = body.clocks.map((clock) => ({ ...clock, dueAt: new Date(clock.dueAt) }));
    return openLoops(referrals, clocks, getKind).map(({ agencyId, rule, ...loop }) => ({
      ...loop,
      title: getKind(referrals.find(({ id }) => id === loop.referralId)!.kind).steps[loop.step]!.title,
      agency: reads.directory.agency(agencyId),
      rule: rule && ruleEntry(rule as DeadlineRuleId),
    }));
  }
}
