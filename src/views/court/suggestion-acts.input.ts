import { Field, ID, InputType } from 'type-graphql';
import type { SuggestionAnswer } from '../../domain/court/court-terms.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { SuggestionAnswerEnum } from './court-enums.ts';

@InputType('IssueSuggestionInput', { description: '司法建议 / A judicial suggestion' })
export class IssueSuggestionInputType extends ActInputType {
  @Field(() => String, { description: '建议书编号 / Number of the suggestion' })
  number!: string;

  @Field(() => ID, { nullable: true, description: '建议对象（单位）/ Addressee on the hub' })
  addresseeAgencyId?: string | null;

  @Field(() => ID, { nullable: true, description: '建议对象（当事人）/ Addressee that is a party' })
  addresseePartyId?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('DeliverSuggestionInput', { description: '司法建议送达 / Delivery of a suggestion' })
export class DeliverSuggestionInputType extends ActInputType {
  @Field(() => ID, { description: '司法建议 / The suggestion' })
  suggestionId!: string;
}

@InputType('AnswerSuggestionInput', { description: '司法建议反馈 / Answer to a suggestion' })
export class AnswerSuggestionInputType extends ActInputType {
  @Field(() => ID, { description: '司法建议 / The suggestion' })
  suggestionId!: string;

  @Field(() => SuggestionAnswerEnum, { description: '反馈 / Answer' })
  answer!: SuggestionAnswer;
}

@InputType('EscalateSuggestionInput', { description: '司法建议上报 / A suggestion is reported' })
export class EscalateSuggestionInputType extends ActInputType {
  @Field(() => ID, { description: '司法建议 / The suggestion' })
  suggestionId!: string;

  @Field(() => ID, { description: '上级或主管部门 / Body it is reported to' })
  toAgencyId!: string;
}
