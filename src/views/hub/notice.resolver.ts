import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { markNoticesRead } from '../../commands/mark-notices-read.ts';
import { hiddenRungWords, rungWords } from '../../domain/deadline/rungs.ts';
import { deadlineRules } from '../../domain/deadline/rules.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { DisputeType } from './dispute.type.ts';
import { InboxFilterInput, inboxFilterOf } from './inbox-filter.input.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import {
  InboxCountsType,
  MarkNoticesReadInputType,
  MarkNoticesReadPayload,
  NoticeConnection,
  NoticeType,
} from './notice.type.ts';

const noticesForm: CursorForm = { list: 'notices', keys: ['instant', 'id'] };

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Requires('deadline.read')
  @Query(() => NoticeConnection, {
    description: '发给本单位的期限提醒，新的在前 / Warnings about clocks to your agency, newest first',
  })
  async notices(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('unreadOnly', () => Boolean, {
      defaultValue: false,
      description: '只看未读 / Only what nobody at your agency has read',
    })
    unreadOnly: boolean,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(noticesForm, { cursors }, { unreadOnly });
    const { first, keys } = pageOf(args, form);
    const after = keys ? ([keys[0]!, keys[1]!] as const) : null;
    const rows = await reads.notices({ first, after, unreadOnly });
    return new ConnectionPage(rows, {
      first,
      after: after !== null,
      form,
      keyOf: ({ firedAt, id }) => [firedAt, id],
    });
  }

  @Requires('inbox.read')
  @Query(() => InboxCountsType, {
    description: '收件箱各列表的数量，同一时刻 / How many rows each list of your inbox has, all at one instant',
  })
  inboxCounts(
    @Arg('filter', () => InboxFilterInput, {
      nullable: true,
      description: '筛选 / What it is narrowed by',
    })
    filter: InboxFilterInput | null,
    @Ctx() { reads }: HubContext,
  ) {
    return reads.inboxCounts(inboxFilterOf(filter));
  }

  @Requires('deadline.read')
  @Mutation(() => MarkNoticesReadPayload, { description: '将提醒标为已读 / Marks warnings as read' })
  async markNoticesRead(
    @Arg('input', () => MarkNoticesReadInputType) input: MarkNoticesReadInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await markNoticesRead({ ...input, key: keyOf(input, context) }, context.command);
    return payload(outcome, context, ({ marked }) => ({ marked }));
  }

  @FieldResolver(() => WordsType)
  title(@Root() { rung, deadline }: NoticeType): WordsType {
    return deadline ? rungWords(rung, deadlineRules[deadline.ruleId], deadline.dueOn as never) : hiddenRungWords;
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { disputeId }: NoticeType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(disputeId, context, info);
  }
}
