import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';

const decisions = { OPINION_ISSUED: 'OPINION_ISSUED', NOT_SUPPORTED: 'NOT_SUPPORTED' } as const;
export const SupportDecisionEnum = decisions;
registerEnumType(decisions, {
  name: 'SupportDecision',
  description: '支持起诉决定 / What a prosecutor decided on supporting the suit',
  valuesConfig: {
    OPINION_ISSUED: { description: '出具支持起诉意见 / Opinion issued' },
    NOT_SUPPORTED: { description: '不支持起诉 / Not supported' },
  },
});

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

  @Field(() => decisions, { nullable: true })
  decision!: keyof typeof decisions | null;

  @Field(() => String, { nullable: true, description: '支持起诉意见书文号 / Number of the opinion' })
  opinionNumber!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  decidedAt!: string | null;
}

@ObjectType('ProcuratorateView', {
  simpleResolvers: true,
  description: '检察视图：检察院自己的案卷 / The procuratorate view: the procuratorate’s own file',
})
export class ProcuratorateViewType {
  @Field(() => [SupportOpinionType])
  supports!: SupportOpinionType[];
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class ProcuratorateDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => ProcuratorateViewType, {
    nullable: true,
    description: '检察案卷；无可见内容时为 null / The procuratorate’s file; null when it holds nothing you may see',
  })
  procuratorate?: ProcuratorateViewType | null;
}
