import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { stuckPatterns, type StuckPatternName } from '../../domain/loop/stuck-patterns.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { DisputeType } from './dispute.type.ts';
import { ReferralType } from './referral.type.ts';

const names = Object.fromEntries(Object.keys(stuckPatterns).map((name) => [name, name])) as {
  [Name in StuckPatternName]: Name;
};
registerEnumType(names, {
  name: 'StuckPattern',
  description: '移送卡住的方式 / A way a hand-off can be stuck',
  valuesConfig: Object.fromEntries(
    Object.entries(stuckPatterns).map(([name, { title }]) => [name, { description: `${title.zh} / ${title.en}` }]),
  ) as never,
});

@ObjectType('StuckLoop', {
  simpleResolvers: true,
  description: '卡住之处及解法 / Something stuck, and what sets it going again',
})
export class StuckLoopType {
  @Field(() => names, { description: '哪一种 / Which of the patterns' })
  pattern!: StuckPatternName;

  @Field(() => WordsType, { description: '现象 / What is the matter' })
  title!: WordsType;

  @Field(() => WordsType, { description: '解法 / What to do about it' })
  fix!: WordsType;

  @Field(() => String, {
    nullable: true,
    description: '所用操作；须由运维处理的为 null / Operation that does it, where one does',
  })
  by!: string | null;

  @Field(() => DisputeType, { nullable: true, description: '所在争议 / The dispute' })
  dispute!: DisputeType | null;

  @Field(() => ReferralType, { nullable: true, description: '所涉移送 / The referral, where it is about one' })
  referral!: ReferralType | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '自何时起 / Since when' })
  since!: Date | null;
}

@ObjectType('StuckLoops', { simpleResolvers: true, description: '一次检查的结果 / What one look found' })
export class StuckLoopsType {
  @Field(() => GraphQLDateTime, { description: '检查时刻 / The moment of the look' })
  checkedAt!: Date;

  @Field(() => [StuckLoopType], { description: '最早的在前，至多200件 / Oldest first, 200 at most' })
  found!: StuckLoopType[];
}
