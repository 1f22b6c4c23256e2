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
  @Field(() => String, { description: '结果代码 / Code of the outcome, as its kind has it' })
  outcome!: string;

  @Field(() => WordsType, { description: '结果名称 / What the outcome is called' })
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
  @Field(() => ReferralKindType, { description: '移送种类 / Kind of hand-off the step is' })
  kind!: ReferralKindType;

  @Field(() => [PlaybookWayType], {
    description: '从何而来，起点可为空 / What it comes after; empty where the route starts',
  })
  follows!: readonly PlaybookWayType[];

  @Field(() => [AgencyTypeEnum], { description: '本路线的移出方 / Who sends it on this route' })
  from!: readonly AgencyTypeName[];

  @Field(() => [StaffRoleEnum], { description: '发出岗位，空为不限 / Posts that send it; any when empty' })
  posts!: readonly StaffRole[];

  @Field(() => [AgencyTypeEnum], { description: '本路线的接收方 / Who receives it on this route' })
  to!: readonly AgencyTypeName[];

  @Field(() => [DocumentKindEnum], { description: '随附材料 / What is handed over on this route' })
  documents!: readonly DocumentKind[];

  @Field(() => [DeadlineRuleType], { description: '途中期限 / Clocks on the way' })
  clocks!: readonly DeadlineRuleType[];

  @Field(() => [CitationType], { description: '本步骤依据 / Articles the step rests on' })
  basis!: readonly CitationType[];

  @Field(() => [PlaybookOutcomeType], { description: '各结果的去向 / Where each outcome leads' })
  outcomes!: readonly PlaybookOutcomeType[];
}

@ObjectType('Playbook', {
  simpleResolvers: true,
  description: '移送路线：前后相接的移送种类 / A route: kinds of hand-off that follow each other',
})
export class PlaybookType {
  @Field(() => ID, { description: '路线名，如 COURT_MEDIATION_DOCKING / Name of the route' })
  name!: string;

  @Field(() => WordsType, { description: '路线名称 / What officers call the route' })
  title!: WordsType;

  @Field(() => WordsType, { description: '用途 / What the route is for' })
  purpose!: WordsType;

  @Field(() => [CitationType], { description: '路线依据 / What the route as a whole rests on' })
  basis!: readonly CitationType[];

  @Field(() => MarkEnum, { description: '路线的可靠程度 / How sure the route is' })
  mark!: string;

  @Field(() => [String], { description: '可作起点的移送种类 / Kinds it may begin with' })
  startsWith!: readonly string[];

  @Field(() => [PlaybookStepType], {
    description: '各步骤，各有先后 / Its hand-offs; what follows what stands in each',
  })
  steps!: readonly PlaybookStepType[];
}
