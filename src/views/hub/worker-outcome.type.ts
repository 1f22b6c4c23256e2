import { GraphQLDateTime, GraphQLNonNegativeInt, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { WordsType } from '../../graphql/types/words.type.ts';

@ObjectType('OutcomeTotal', { simpleResolvers: true, description: '某一结果的合计 / Workers of one outcome together' })
export class OutcomeTotalType {
  @Field(() => String, { description: '结果代码；OPEN 为尚无结果 / Code of the outcome; OPEN while there is none' })
  outcome!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => Boolean, { description: '是否以合意解决 / Whether it is settled by consent' })
  settled!: boolean;

  @Field(() => GraphQLNonNegativeInt, { description: '人数 / Workers' })
  count!: number;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description:
      '分；仅见合计者，不足三笔时为空 / Fen; null to who sees sums alone, where it is of fewer than three amounts',
  })
  amountFen!: number | null;
}

@ObjectType('WorkerOutcome', {
  simpleResolvers: true,
  description: '一名劳动者或其一项请求的结果 / How one worker, or one of the worker’s claim items, fared',
})
export class WorkerOutcomeType {
  @Field(() => ID, { description: '哪一名劳动者 / Which worker' })
  partyId!: string;

  @Field(() => ID, { nullable: true, description: 'null 为全部请求 / null for all of the worker’s claims' })
  claimId!: string | null;

  @Field(() => String, { description: '结果代码 / Code of the outcome' })
  outcome!: string;

  @Field(() => Boolean, {
    description: '是否以合意解决 / Whether it is settled by consent',
  })
  settled!: boolean;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '分 / Fen' })
  amountFen!: number | null;

  @Field(() => GraphQLDateTime, { description: '何时如此 / Since when it is so' })
  decidedAt!: string;
}

@ObjectType('WorkerOutcomes', {
  simpleResolvers: true,
  description: '集体争议中每名劳动者的结果及合计 / How each worker of a group fared, and the totals',
})
export class WorkerOutcomesType {
  @Field(() => GraphQLNonNegativeInt, { description: '劳动者人数 / Workers on record' })
  workerCount!: number;

  @Field(() => GraphQLNonNegativeInt, { description: '以合意解决的人数 / Workers whose matter is settled by consent' })
  settledCount!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description: '未解决（含尚无结果） / Not settled, those without a word included',
  })
  unsettledCount!: number;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '已解决金额，分；有一项不可见时为空 / Fen of those settled; null where a part of it is not shown',
  })
  settledAmountFen!: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '分；有一项不可见时为空 / Fen; null where a part of it is not shown',
  })
  amountFen!: number | null;

  @Field(() => [OutcomeTotalType], { description: '按结果合计，人数多者在前 / Totals by outcome, the largest first' })
  byOutcome!: OutcomeTotalType[];

  @Field(() => [WorkerOutcomeType], { nullable: true, description: '无权见个人结果时为 null / null without the right' })
  items!: WorkerOutcomeType[] | null;

  @Field(() => [WorkerOutcomeType], {
    nullable: true,
    description: '逐项请求的结果 / What was said of single claim items',
  })
  claimItems!: WorkerOutcomeType[] | null;
}
