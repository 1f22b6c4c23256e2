import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import type { ReferralState } from '../../domain/referral/referral.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import {
  AgencyTypeEnum,
  DocumentKindEnum,
  FieldGroupEnum,
  ReferralStateEnum,
  ReferralStepEnum,
  StaffRoleEnum,
} from '../../graphql/enums.ts';
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

  @Field(() => GraphQLNonNegativeInt)
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

@ObjectType('KindClock', { simpleResolvers: true, description: '移送种类的期限 / A clock of a kind' })
export class KindClockType {
  @Field(() => DeadlineRuleType)
  rule!: DeadlineRuleType;

  @Field(() => SideEnum)
  bears!: string;

  @Field(() => String, { description: 'SENDING 或步骤名 / SENDING, or the step or outcome it starts with' })
  startsAt!: string;
}

@ObjectType('KindStep', { simpleResolvers: true, description: '移送种类的步骤 / A step of a kind' })
export class KindStepType {
  @Field(() => ReferralStepEnum)
  step!: StepName;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => SideEnum)
  by!: string;

  @Field(() => [ReferralStateEnum])
  from!: readonly ReferralState[];

  @Field(() => ReferralStateEnum)
  to!: ReferralState;

  @Field(() => String, { nullable: true })
  phase!: string | null;

  @Field(() => [String], { description: '必填内容 / What has to be given' })
  needs!: readonly string[];

  @Field(() => [DocumentKindEnum])
  documents!: readonly DocumentKind[];

  @Field(() => [StaffRoleEnum], { description: '可办岗位，空为不限 / Posts that may take it; any when empty' })
  posts!: readonly StaffRole[];

  @Field(() => [String], { description: '起算的期限规则 / Rules whose clocks it starts' })
  starts!: readonly string[];

  @Field(() => [String], { description: '终止的期限规则，ALL 为全部 / Rules whose clocks it stops' })
  stops!: readonly string[];
}

@ObjectType('KindOutcome', {
  simpleResolvers: true,
  description: '移送种类的结果 / A way a referral of the kind can end',
})
export class KindOutcomeType {
  @Field(() => String)
  code!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => Boolean, { description: '争议是否由此解决 / Whether it settles the dispute between the parties' })
  settles!: boolean;

  @Field(() => [DocumentKindEnum])
  documents!: readonly DocumentKind[];

  @Field(() => [String], { description: '其后可用的移送种类 / Kinds that lawfully follow' })
  offers!: readonly string[];
}

@ObjectType('ReferralKind', {
  simpleResolvers: true,
  description: '移送种类：双方、材料、步骤、期限与依据 / A kind of hand-off, as declared',
})
export class ReferralKindType {
  @Field(() => String, { description: 'R01…R36' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => [CitationType])
  basis!: readonly CitationType[];

  @Field(() => MarkEnum)
  mark!: string;

  @Field(() => [AgencyTypeEnum])
  from!: readonly AgencyTypeName[];

  @Field(() => [AgencyTypeEnum])
  to!: readonly AgencyTypeName[];

  @Field(() => String, { description: 'NONE、WORKER、ALL、JOINT：发出前须谁同意 / Who has to consent before sending' })
  consent!: string;

  @Field(() => String, { description: 'MAIN 移转责任，SIDE 并行协助 / MAIN moves accountability, SIDE runs beside' })
  line!: string;

  @Field(() => String, { description: 'DISPUTE 或 OBLIGATION / What a referral of the kind is about' })
  about!: string;

  @Field(() => [DocumentKindEnum], { description: '发出必备材料 / Documents needed to send it' })
  documents!: readonly DocumentKind[];

  @Field(() => [FieldGroupEnum], { description: '接收方可见类别 / Groups the receiver may see for it' })
  groups!: readonly FieldGroup[];

  @Field(() => [KindClockType])
  clocks!: KindClockType[];

  @Field(() => [CodeTitleType])
  declineReasons!: CodeTitleType[];

  @Field(() => [KindStepType])
  steps!: KindStepType[];

  @Field(() => [KindOutcomeType])
  outcomes!: KindOutcomeType[];

  @Field(() => [WordsType], { description: '办结告知对象 / Who is told when it ends' })
  tells!: readonly WordsType[];
}
