import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';

function plainEnum<Name extends string>(
  name: string,
  description: string,
  values: Record<Name, string>,
): { [Each in Name]: Each } {
  const made = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as { [Each in Name]: Each };
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([key, text]) => [key, { description: text as string }]),
  );
  registerEnumType(made, { name, description, valuesConfig: valuesConfig as never });
  return made;
}

export const MarkEnum = plainEnum('Mark', '可靠程度 / How sure a rule is', {
  SURE: '已核 / Checked against the text',
  TO_CHECK: '待核 / To be checked; configurable',
  DESIGN: '产品设计 / A product decision',
});
export const DeadlineUnitEnum = plainEnum('DeadlineUnit', '期限单位 / Unit of a period', {
  DAY: '日 / Natural days',
  WORKING_DAY: '工作日 / Working days',
  MONTH: '月 / Months',
  YEAR: '年 / Years',
  HOUR: '时 / Hours',
});
export const DeadlineNatureEnum = plainEnum('DeadlineNature', '期限性质 / What kind of period it is', {
  STATUTORY_DUTY: '办案期限 / A duty on an authority',
  PARTY_PERIOD: '当事人期间，逾期失权 / A period whose lapse costs a party something',
  CUSTOMARY: '惯例 / A habit or a product default',
});
export const SideEnum = plainEnum('ReferralSide', '移送方 / Side of a referral', {
  SENDER: '移出方 / Sender',
  RECEIVER: '接收方 / Receiver',
  EITHER: '任一方 / Either side',
  HUB: '平台自动 / The hub itself',
});

@ObjectType('CodeTitle', { simpleResolvers: true, description: '代码与名称 / A code with its title' })
export class CodeTitleType {
  @Field(() => String)
  code!: string;

  @Field(() => WordsType)
  title!: WordsType;
}

@ObjectType('Cause', { simpleResolvers: true, description: '案由 / Cause of action' })
export class CauseType {
  @Field(() => ID)
  id!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => String, { nullable: true, description: '登记日有效的编号 / Number valid on the day of registration' })
  code!: string | null;
}

@ObjectType('DeadlineRule', { simpleResolvers: true, description: '期限规则 / A period of the law' })
export class DeadlineRuleType {
  @Field(() => ID)
  id!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => Float, { description: '数量；半小时为 0.5 / How many; half an hour is 0.5' })
  amount!: number;

  @Field(() => DeadlineUnitEnum)
  unit!: string;

  @Field(() => Boolean, {
    description: '末日为休息日时顺延 / Moves to the next working day when its end is a rest day',
  })
  rolls!: boolean;

  @Field(() => DeadlineNatureEnum)
  nature!: string;

  @Field(() => WordsType, { description: '逾期后果 / Effect of lateness' })
  breach!: WordsType;

  @Field(() => [CitationType])
  basis!: readonly CitationType[];

  @Field(() => MarkEnum)
  mark!: string;

  @Field(() => WordsType, { description: '起算事件 / Event it runs from' })
  startEvent!: WordsType;
}
