import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { SuggestionDeliveryEnum, SuggestionEscalationEnum, SuggestionResultEnum } from './procuratorate-enums.ts';

@InputType('IssueProcuratorialSuggestionInput', { description: '制发检察建议 / Issues a procuratorial suggestion' })
export class IssueProcuratorialSuggestionInputType extends ActInputType {
  @Field(() => ID, { nullable: true, description: '所依据的线索 / Clue it rests on' })
  clueId?: string | null;

  @Field(() => String, { description: '文号，本单位不重复 / Number, once for your procuratorate' })
  number!: string;

  @Field(() => String, { description: '被建议单位名称 / Name of the addressee' })
  addressee!: string;

  @Field(() => ID, { nullable: true, description: '在平台上的被建议单位 / Addressee, where it is on the hub' })
  addresseeAgencyId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: '是否公益诉讼诉前 / Whether it comes before a public-interest suit',
  })
  publicInterest!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: '是否紧急 / Whether it is urgent' })
  urgent!: boolean;

  @Field(() => String, { description: '存在的问题，至多10000字 / What is wrong, at most 10,000 characters' })
  problem!: string;

  @Field(() => String, { description: '依据 / Legal basis' })
  basis!: string;

  @Field(() => String, { description: '建议措施 / What is suggested' })
  measures!: string;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '检察建议书等 / The suggestion itself and others',
  })
  documents!: DocumentInputType[];
}

@InputType('DeliverProcuratorialSuggestionInput', {
  description: '登记送达检察建议 / Records delivery of a suggestion',
})
export class DeliverProcuratorialSuggestionInputType extends ActInputType {
  @Field(() => ID, { description: '检察建议 / The suggestion' })
  suggestionId!: string;

  @Field(() => SuggestionDeliveryEnum, { description: '送达方式 / How it was delivered' })
  method!: keyof typeof SuggestionDeliveryEnum;

  @Field(() => [DocumentInputType], { description: '送达回证，至少一份 / Proof of service, at least one' })
  proof!: DocumentInputType[];
}

@InputType('RecordProcuratorialReplyInput', { description: '登记检察建议回复 / Records the answer to a suggestion' })
export class RecordProcuratorialReplyInputType extends ActInputType {
  @Field(() => ID, { description: '检察建议 / The suggestion' })
  suggestionId!: string;

  @Field(() => SuggestionResultEnum, { description: '采纳情况 / Whether it was adopted' })
  result!: keyof typeof SuggestionResultEnum;

  @Field(() => String, {
    nullable: true,
    description: '回复要点，未回复时不填 / Gist of the answer; left out where there is none',
  })
  reply?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '回复材料 / Papers of the answer' })
  documents!: DocumentInputType[];
}

@InputType('EscalateProcuratorialSuggestionInput', {
  description: '检察建议后续处理 / What follows a suggestion not adopted or not answered',
})
export class EscalateProcuratorialSuggestionInputType extends ActInputType {
  @Field(() => ID, { description: '检察建议 / The suggestion' })
  suggestionId!: string;

  @Field(() => SuggestionEscalationEnum, { description: '如何处理 / What follows' })
  escalation!: keyof typeof SuggestionEscalationEnum;
}
