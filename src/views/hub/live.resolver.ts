import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { notByResolver, streams } from '../../graphql/streams.ts';
import { Requires } from '../../graphql/requires.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { eventTitle, HubEventType } from './live.type.ts';
import { DisputeType } from './dispute.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import { ReferralType } from './referral.type.ts';

const after = {
  nullable: true,
  description: '由此游标之后续接；不填则从此刻开始 / Reads on after this cursor; from now on when left out',
} as const;

@Resolver(() => HubEventType)
export class LiveResolver {
  @Requires(streams.inboxChanged.permission)
  @Subscription(() => HubEventType, {
    subscribe: notByResolver,
    description:
      '您可见的全部争议中发生的事 / What happens in every dispute you may see, event by event, judged when it is told',
  })
  inboxChanged(@Root() event: HubEventType, @Arg('after', () => String, after) _after: string | null): HubEventType {
    return event;
  }

  @Requires(streams.disputeChanged.permission)
  @Subscription(() => HubEventType, {
    subscribe: notByResolver,
    description:
      '一件争议中发生的事；查看权限终止时以 ACCESS_ENDED 结束 / What happens in one dispute; it ends with ACCESS_ENDED when your access does',
  })
  disputeChanged(
    @Root() event: HubEventType,
    @Arg('id', () => ID) _id: string,
    @Arg('after', () => String, after) _after: string | null,
  ): HubEventType {
    return event;
  }

  @FieldResolver(() => WordsType)
  title(@Root() { type }: HubEventType) {
    return eventTitle(type);
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(
    @Root() { disputeId, disputeNumber }: HubEventType,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return disputeId && disputeNumber ? loadDisputeOfRow(disputeId, context, info) : null;
  }

  @FieldResolver(() => ReferralType, { nullable: true })
  referral(@Root() { referralId }: HubEventType, @Ctx() { reads }: HubContext) {
    return referralId ? reads.referral(referralId) : null;
  }
}
