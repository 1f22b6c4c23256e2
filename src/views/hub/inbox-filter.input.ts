import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { InboxFilter } from '../../storage/reads/inbox-filter.ts';
import { digitsOf } from './dispute.input.ts';

@InputType('InboxFilterInput', {
  description: '收件箱筛选，全部满足；数量与列表用同一筛选 / What an inbox is narrowed by; its counts take the same',
})
export class InboxFilterInput {
  @Field(() => [String], { nullable: true, description: '移送种类代码 / Codes of kinds' })
  kinds?: string[] | null;

  @Field(() => String, { nullable: true, description: '区划代码前缀 / Leading digits of the region code' })
  regionPrefix?: string | null;

  @Field(() => [ID], { nullable: true, description: '案由标识 / Ids of causes of action' })
  causes?: string[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '在该日或之前届满的在走期限 / A running clock runs out on this day or before',
  })
  dueBy?: string | null;
}

/** The filter as lists read it; null where nothing narrows. @throws GraphQLError BAD_USER_INPUT for a region that is none */
export function inboxFilterOf(input: InboxFilterInput | null | undefined): InboxFilter | null {
  if (!input) return null;
  const { kinds = null, regionPrefix, causes = null, dueBy = null } = input;
  return { kinds, regionPrefix: digitsOf(regionPrefix), causes, dueBy };
}
