import { Field, ObjectType } from 'type-graphql';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import type { ReferralState } from '../../domain/referral/referral.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import {
  AgencyTypeEnum,
  DocumentKindEnum,
  FieldGroupEnum,
  ReferralStateEnum,
  ReferralStepEnum,
  ReferralVariantEnum,
  StaffRoleEnum,
} from '../../graphql/enums.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import { KindDeclarationType, KindVariantType } from './kind-variant.type.ts';
import { CodeTitleType, DeadlineRuleType, MarkEnum, SideEnum } from './terms.type.ts';

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

  @Field(() => ReferralStateEnum, { nullable: true, description: 'null 为状态不变 / null where the state stays' })
  to!: ReferralState | null;

  @Field(() => [String], {
    nullable: 'itemsAndList',
    description:
      '仅在这些环节可办，其中 null 为尚无环节 / Only in these phases, null among them for none yet; any when null',
  })
  fromPhase!: readonly (string | null)[] | null;

  @Field(() => String, { nullable: true })
  phase!: string | null;

  @Field(() => String, { nullable: true, description: '逾此期限即不能办理 / Clock with whose end it is lost' })
  within!: string | null;

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

  @Field(() => [String], { nullable: true, description: '仅在这些环节之后可得 / Only in these phases; any when null' })
  fromPhase!: readonly string[] | null;

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

  @Field(() => [[DocumentKindEnum]], { description: '每组至少一种 / At least one of each list is needed to send it' })
  eitherDocument!: readonly (readonly DocumentKind[])[];

  @Field(() => [ReferralVariantEnum], {
    description: '类别，有则必选其一 / Variants; one is named where there are some',
  })
  variants!: readonly ReferralVariant[];

  @Field(() => [KindVariantType], { description: '各类别的全部要求 / What each variant asks for in all' })
  variantTerms!: readonly KindVariantType[];

  @Field(() => [KindDeclarationType], { description: '移送方须声明的事项 / What the sender has to state' })
  declares!: readonly KindDeclarationType[];

  @Field(() => Boolean, { description: '可同时向多个单位各发一件 / One may be open for each receiver' })
  perReceiver!: boolean;

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
