import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { VisitMethodEnum, VisitSubjectEnum } from './union-enums.ts';

@ObjectType('Visit', {
  simpleResolvers: true,
  description: '回访及其答复计数 / A follow-up visit and how many answered what',
})
export class VisitType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => VisitSubjectEnum, { nullable: true })
  subject!: string | null;

  @Field(() => VisitMethodEnum, { nullable: true })
  method!: keyof typeof VisitMethodEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  visitedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '联系次数 / Times contact was tried' })
  attempts!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '满意人数 / Answered: satisfied' })
  satisfied!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '基本满意人数 / Answered: basically satisfied' })
  basicallySatisfied!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '不满意人数 / Answered: dissatisfied' })
  dissatisfied!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '未联系上人数 / Could not be reached' })
  unreached!: number | null;

  @Field(() => ID, { nullable: true, description: '完成的回访任务 / Task the visit answers' })
  taskId!: string | null;

  @Field(() => [String], { nullable: true, description: '联系日期，YYYY-MM-DD / Days contact was tried, YYYY-MM-DD' })
  attemptDates!: string[] | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '评分，1至5 / Rating from 1 to 5' })
  rating!: number | null;

  @Field(() => String, { nullable: true, description: '未解决事项 / Items still unresolved' })
  unresolved!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否又发生违反 / Whether the breach has recurred' })
  relapsed!: boolean | null;
}
