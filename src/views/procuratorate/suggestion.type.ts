import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { SuggestionDeliveryEnum, SuggestionEscalationEnum, SuggestionResultEnum } from './procuratorate-enums.ts';

@ObjectType('ProcuratorialSuggestion', {
  simpleResolvers: true,
  description:
    '检察建议：制发、送达、回复与未回复后的处理 / A procuratorial suggestion: issued, delivered, answered, and what follows when it is not (R28; PSG; PIL 21)',
})
export class ProcuratorialSuggestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral it travels with' })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: '所依据的线索 / Clue it rests on' })
  clueId!: string | null;

  @Field(() => String, { nullable: true, description: '文号 / Number' })
  number!: string | null;

  @Field(() => ID, { nullable: true, description: '在平台上的被建议单位 / Addressee, where it is on the hub' })
  addresseeAgencyId!: string | null;

  @Field(() => String, { nullable: true, description: '被建议单位名称 / Name of the addressee' })
  addressee!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否公益诉讼诉前 / Whether it comes before a public-interest suit',
  })
  publicInterest!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否紧急（公益诉讼15日） / Whether it is urgent (15 days, public interest only)',
  })
  urgent!: boolean | null;

  @Field(() => String, { nullable: true, description: '存在的问题 / What is wrong' })
  problem!: string | null;

  @Field(() => String, { nullable: true, description: '依据 / Legal basis' })
  basis!: string | null;

  @Field(() => String, { nullable: true, description: '建议措施 / What is suggested' })
  measures!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '制发时间 / When it was issued' })
  issuedAt!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '送达日 / Day it was delivered' })
  deliveredOn!: string | null;

  @Field(() => SuggestionDeliveryEnum, { nullable: true, description: '送达方式 / How it was delivered' })
  deliveryMethod!: string | null;

  @Field(() => String, { nullable: true, description: '回复要点 / Gist of the answer' })
  reply!: string | null;

  @Field(() => SuggestionResultEnum, { nullable: true, description: '采纳情况 / Whether it was adopted' })
  result!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '回复时间 / When it was answered' })
  repliedAt!: string | null;

  @Field(() => SuggestionEscalationEnum, {
    nullable: true,
    description: '未采纳或者未回复后的处理 / What followed when it was not adopted or not answered',
  })
  escalation!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '该处理的时间 / When that was done' })
  escalatedAt!: string | null;
}
