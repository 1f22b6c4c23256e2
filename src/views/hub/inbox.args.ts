import { ArgsType, Field, ID } from 'type-graphql';
import type { ReferralState } from '../../domain/referral/referral.ts';
import { ReferralStateEnum } from '../../graphql/enums.ts';

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
}
