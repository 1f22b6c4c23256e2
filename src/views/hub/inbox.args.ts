import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field, ID } from 'type-graphql';
import type { ReferralState } from '../../domain/referral/referral.ts';
import { ReferralStateEnum } from '../../graphql/enums.ts';
import type { DeadlineStanding } from '../../storage/reads/deadline-list.ts';
import { DeadlineStandingEnum } from './deadline.type.ts';
import { InboxFilterInput } from './inbox-filter.input.ts';

/** What narrows an inbox. */
@ArgsType()
export class InboxArgs {
  @Field(() => [ReferralStateEnum], { nullable: true })
  states?: ReferralState[] | null;

  @Field(() => ID, { nullable: true, description: '只列这个收件台的 / Of one desk of your agency' })
  deskId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '只列无人承办的：未指定，或承办人已停用 / What nobody works on: unassigned, or the assignee has left',
  })
  waiting?: boolean | null;

  @Field(() => InboxFilterInput, {
    nullable: true,
    description: '筛选 / What it is narrowed by',
  })
  filter?: InboxFilterInput | null;
}

/** What narrows what was sent. */
@ArgsType()
export class SentArgs {
  @Field(() => [ReferralStateEnum], { nullable: true })
  states?: ReferralState[] | null;

  @Field(() => InboxFilterInput, {
    nullable: true,
    description: '筛选 / What it is narrowed by',
  })
  filter?: InboxFilterInput | null;
}

/** What narrows the clocks of an agency. */
@ArgsType()
export class DeadlinesArgs {
  @Field(() => GraphQLDateTime, { nullable: true })
  dueBefore?: Date | null;

  @Field(() => DeadlineStandingEnum, {
    nullable: true,
    description: '只看此刻处于该情形的 / Only those that stand so now',
  })
  standing?: DeadlineStanding | null;

  @Field(() => InboxFilterInput, {
    nullable: true,
    description: '筛选 / What it is narrowed by',
  })
  filter?: InboxFilterInput | null;
}
