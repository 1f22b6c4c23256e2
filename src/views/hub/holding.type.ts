import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { holdingDifferences, type HoldingDifferenceName } from '../../domain/loop/holding-times.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';
import { DeadlineRuleType } from './terms.type.ts';

const sorts = { OWED_NOT_HELD: 'OWED_NOT_HELD', HELD_NOT_OWED: 'HELD_NOT_OWED' } as const;
registerEnumType(sorts, {
  name: 'HoldingDifferenceSort',
  description: '两种时间为何不同 / How the two clocks of an agency part',
  valuesConfig: Object.fromEntries(
    Object.entries(holdingDifferences).map(([name, { zh, en }]) => [name, { description: `${zh} / ${en}` }]),
  ) as never,
});

@ObjectType('Holding', {
  simpleResolvers: true,
  description:
    '责任期间：首尾相接，任何时刻只有一个单位 / A time in which one agency was accountable; without gap or overlap',
})
export class HoldingType {
  @Field(() => AgencyType, { nullable: true, description: '责任单位 / The accountable agency' })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => GraphQLDateTime, { description: '自此负责 / Accountable from here on' })
  from!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'null 为目前 / null while it lasts' })
  to!: string | null;
}

@ObjectType('HoldingDifference', {
  simpleResolvers: true,
  description:
    '一段时间内谁应依法办理与谁在负责不一致 / A stretch in which who had to act by law was not who held the matter',
})
export class HoldingDifferenceType {
  @Field(() => sorts, { description: '差异种类 / Which of the two it is' })
  sort!: HoldingDifferenceName;

  @Field(() => WordsType, { description: '差异说明 / What it means' })
  words!: WordsType;

  @Field(() => GraphQLDateTime, { description: '起 / From' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: '止 / To' })
  to!: Date;

  @Field(() => GraphQLSafeInt, { description: '秒数 / Seconds' })
  seconds!: number;

  @Field(() => AgencyType, { nullable: true, description: '当时的责任单位 / Who was accountable then' })
  holder!: AgencyType | null;

  @Field(() => [DeadlineRuleType], { description: '当时在走的期限 / The clocks that ran then' })
  rules!: DeadlineRuleType[];
}

@ObjectType('HoldingTime', {
  simpleResolvers: true,
  description:
    '一个单位的两种时间：实际负责与依法应办 / The two clocks of an agency: how long it held the matter, how long the law’s clocks ran against it',
})
export class HoldingTimeType {
  @Field(() => AgencyType, { nullable: true, description: '单位 / The agency' })
  agency!: AgencyType | null;

  @Field(() => GraphQLSafeInt, {
    description:
      '负责秒数；各单位之和等于争议存续秒数 / Seconds it was accountable; all agencies add up to the whole life',
  })
  heldSeconds!: number;

  @Field(() => GraphQLSafeInt, {
    description: '至少一项期限在走的秒数（以您可见的期限为限）/ Seconds in which a clock you may see ran against it',
  })
  owedSeconds!: number;

  @Field(() => [HoldingDifferenceType], { description: '两种时间的差异 / Where the two part, and why' })
  differences!: HoldingDifferenceType[];
}
