import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { NegotiationActEnum, NegotiationKindEnum } from './union-enums.ts';

@InputType('OpenNegotiationInput', { description: '提出协商 / Opens a negotiation' })
export class OpenNegotiationInputType extends ActInputType {
  @Field(() => NegotiationKindEnum, { description: '个人或者集体 / Of one worker, or collective' })
  kind!: keyof typeof NegotiationKindEnum;

  @Field(() => String, {
    description: '协商事项，不写让步，至多2000字 / What it is about, without concessions, at most 2,000 characters',
  })
  topic!: string;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '要求书或者要约书 / Request or offer' })
  documents!: DocumentInputType[];
}

@InputType('RecordNegotiationInput', { description: '记录协商进展 / Writes down what came next in a negotiation' })
export class RecordNegotiationInputType extends ActInputType {
  @Field(() => ID, { description: '协商 / The negotiation' })
  negotiationId!: string;

  @Field(() => NegotiationActEnum, { description: '发生了什么 / What happened' })
  act!: keyof typeof NegotiationActEnum;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '草案是否经职代会或者全体职工通过，签订时必填（劳动合同法51） / Whether the workers passed the draft; asked for at signing (LCL 51)',
  })
  draftPassed?: boolean | null;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '和解协议、集体合同等 / Settlement, contract and the like',
  })
  documents!: DocumentInputType[];
}
