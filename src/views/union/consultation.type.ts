import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ConsultationCategoryEnum } from './union-enums.ts';

@ObjectType('Consultation', {
  simpleResolvers: true,
  description: '咨询与答复；可以匿名 / A question and its answer; the person may stay unnamed (F8)',
})
export class ConsultationType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ConsultationCategoryEnum, { nullable: true, description: '类别 / What it is about' })
  category!: string | null;

  @Field(() => String, { nullable: true, description: '问题 / The question' })
  question!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否匿名 / Whether the person stays unnamed' })
  anonymous!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '咨询时间 / When it was asked' })
  askedAt!: string | null;

  @Field(() => String, { nullable: true, description: '答复 / The answer' })
  answer!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '答复时间 / When it was answered' })
  answeredAt!: string | null;

  @Field(() => ID, { nullable: true, description: '答复人 / Person who answered' })
  answeredBy!: string | null;
}
