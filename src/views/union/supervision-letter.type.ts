import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { DeliveryMethodEnum, SupervisionLetterKindEnum, SupervisionResultEnum } from './union-enums.ts';

@ObjectType('SupervisionLetter', {
  simpleResolvers: true,
  description:
    '一函两书：提示函、意见书、建议书；不含投诉人身份 / A document of union supervision; it names nobody who complained (R21-R23; TUL 23, 26)',
})
export class SupervisionLetterType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral it travels with' })
  referralId!: string | null;

  @Field(() => SupervisionLetterKindEnum, { nullable: true, description: '文书种类 / Which of the three it is' })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: '文号 / Number of the document' })
  number!: string | null;

  @Field(() => ID, { nullable: true, description: '所依据的前一文书 / Document it follows' })
  previousId!: string | null;

  @Field(() => ID, { nullable: true, description: '建议书发往的部门 / Department a suggestion goes to' })
  addresseeAgencyId!: string | null;

  @Field(() => String, { nullable: true, description: '查明的事实 / Facts found' })
  facts!: string | null;

  @Field(() => [String], { nullable: true, description: '所违反或者依据的条款 / Articles broken or relied on' })
  articles!: string[] | null;

  @Field(() => String, { nullable: true, description: '整改要求 / Correction demanded' })
  demand!: string | null;

  @Field(() => String, { nullable: true, description: '工会联系方式 / How to reach the union' })
  contact!: string | null;

  @Field(() => ID, { nullable: true, description: '签发人 / Person who signed it' })
  signedBy!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '签发时间 / When it was issued' })
  issuedAt!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '送达日 / Day it was delivered, or delivery refused' })
  deliveredOn!: string | null;

  @Field(() => DeliveryMethodEnum, { nullable: true, description: '送达方式 / How it was delivered' })
  deliveryMethod!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否拒收 / Whether the addressee refused it' })
  deliveryRefused!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '主管部门立案时间 / When the department docketed it' })
  docketedAt!: string | null;

  @Field(() => String, { nullable: true, description: '书面答复要点 / Gist of the written answer' })
  reply!: string | null;

  @Field(() => SupervisionResultEnum, { nullable: true, description: '结果 / What came of it' })
  result!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '结果登记的时间 / When that became known' })
  resultAt!: string | null;
}
