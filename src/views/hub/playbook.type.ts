import { Field, ID, ObjectType } from 'type-graphql';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import { AgencyTypeEnum, DocumentKindEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import { ReferralKindType } from './catalogue.type.ts';
import { DeadlineRuleType, MarkEnum } from './terms.type.ts';

@ObjectType('PlaybookWay', {
  simpleResolvers: true,
  description: '路线步骤的前一步 / What a step of a route comes after',
})
export class PlaybookWayType {
  @Field(() => String, { description: '前一移送种类 / Code of the kind that went before' })
  kind!: string;

  @Field(() => [String], { description: '由其哪些结果转来 / Outcomes of it that lead here' })
  outcomes!: readonly string[];

  @Field(() => WordsType, {
    nullable: true,
    description: '前一种类未列此后续时的理由 / Why it follows though that kind does not offer it; null where it does',
  })
  whyNotOffered!: WordsType | null;
}

@ObjectType('PlaybookOutcome', {
  simpleResolvers: true,
  description: '路线步骤的结果与去向 / Where an outcome of a step leads',
})
export class PlaybookOutcomeType {
  @Field(() => String)
  outcome!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => Boolean, { description: '争议是否由此解决 / Whether it settles the dispute between the parties' })
  settles!: boolean;

  @Field(() => [String], { description: '路线上的下一步 / Kinds of the route that follow' })
  next!: readonly string[];

  @Field(() => [String], { description: '路线外可用的移送种类 / Kinds that lawfully follow outside the route' })
  aside!: readonly string[];

  @Field(() => WordsType, {
    nullable: true,
    description: '不再移送时如何处理 / What happens where no hand-off follows',
  })
  end!: WordsType | null;
}

@ObjectType('PlaybookStep', { simpleResolvers: true, description: '路线步骤 / A hand-off of a route' })
export class PlaybookStepType {
  @Field(() => ReferralKindType)
  kind!: ReferralKindType;

  @Field(() => [PlaybookWayType])
  follows!: readonly PlaybookWayType[];

  @Field(() => [AgencyTypeEnum])
  from!: readonly AgencyTypeName[];

  @Field(() => [StaffRoleEnum], { description: '发出岗位，空为不限 / Posts that send it; any when empty' })
  posts!: readonly StaffRole[];

  @Field(() => [AgencyTypeEnum])
  to!: readonly AgencyTypeName[];

  @Field(() => [DocumentKindEnum], { description: '随附材料 / What is handed over on this route' })
  documents!: readonly DocumentKind[];

  @Field(() => [DeadlineRuleType], { description: '途中期限 / Clocks on the way' })
  clocks!: readonly DeadlineRuleType[];

  @Field(() => [CitationType])
  basis!: readonly CitationType[];

  @Field(() => [PlaybookOutcomeType], { description: '各结果的去向 / Where each outcome leads' })
  outcomes!: readonly PlaybookOutcomeType[];
}

@ObjectType('Playbook', {
  simpleResolvers: true,
  description: '移送路线：前后相接的移送种类 / A route: kinds of hand-off that follow each other',
})
export class PlaybookType {
  @Field(() => ID)
  name!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => WordsType, { description: '用途 / What the route is for' })
  purpose!: WordsType;

  @Field(() => [CitationType])
  basis!: readonly CitationType[];

  @Field(() => MarkEnum)
  mark!: string;

  @Field(() => [String], { description: '可作起点的移送种类 / Kinds it may begin with' })
  startsWith!: readonly string[];

  @Field(() => [PlaybookStepType])
  steps!: readonly PlaybookStepType[];
}
