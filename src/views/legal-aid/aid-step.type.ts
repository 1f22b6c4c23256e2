import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ServiceStepEnum } from './legal-aid-terms.ts';

@ObjectType('AidServiceStep', {
  simpleResolvers: true,
  description: '承办律师工作记录 / A step of the aid lawyer',
})
export class AidServiceStepType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属援助案卷 / Aid file it belongs to' })
  aidFileId!: string | null;

  @Field(() => ID, { nullable: true, description: '承办律师 / Lawyer who took it' })
  lawyerId!: string | null;

  @Field(() => ServiceStepEnum, { nullable: true, description: '工作内容 / What was done' })
  step!: keyof typeof ServiceStepEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '工作之日 / Day it was done' })
  takenOn!: string | null;

  @Field(() => String, { nullable: true, description: '记录 / Note' })
  note!: string | null;
}
