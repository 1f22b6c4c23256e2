import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ClueType } from './clue.type.ts';
import { SupportDecisionEnum } from './procuratorate-enums.ts';
import { ProcuratorialSuggestionType } from './suggestion.type.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';

@ObjectType('SupportOpinion', {
  simpleResolvers: true,
  description: '支持起诉审查结论 / What came of a request to support the worker’s own suit (CPL 15)',
})
export class SupportOpinionType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => SupportDecisionEnum, { nullable: true })
  decision!: keyof typeof SupportDecisionEnum | null;

  @Field(() => String, { nullable: true, description: '支持起诉意见书文号 / Number of the opinion' })
  opinionNumber!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  decidedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '收到申请时间 / When the application was received' })
  appliedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '起诉确有困难的情形 / Why suing is really difficult for the worker',
  })
  difficulty!: string | null;
}

@ObjectType('ProcuratorateView', {
  simpleResolvers: true,
  description: '检察视图：检察院自己的案卷 / The procuratorate view: the procuratorate’s own file',
})
export class ProcuratorateViewType {
  @Field(() => [SupportOpinionType])
  supports!: SupportOpinionType[];

  @Field(() => [ClueType], { description: '案件线索，最近100件 / Clues, the newest 100' })
  clues!: ClueType[];

  @Field(() => [ProcuratorialSuggestionType], { description: '检察建议，最近100件 / Suggestions, the newest 100' })
  suggestions!: ProcuratorialSuggestionType[];
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class ProcuratorateDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => ProcuratorateViewType, {
    nullable: true,
    description:
      '检察案卷；所询各项均无可见内容时为 null / The procuratorate’s file; null when what you ask of it holds nothing you may see',
  })
  procuratorate?: ProcuratorateViewType | null;
}
