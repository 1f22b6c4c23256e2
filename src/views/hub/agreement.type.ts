import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import { AgencyTypeEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { AgencyType } from './agency.type.ts';

@ObjectType('AgreementSide', {
  simpleResolvers: true,
  description: '协议一方：一个机构，或一类机构与地区 / One agency, or every agency of a type in a region',
})
export class AgreementSideType {
  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  @Field(() => AgencyTypeEnum, { nullable: true })
  type!: AgencyTypeName | null;

  @Field(() => String, { nullable: true })
  region!: string | null;
}

@ObjectType('SharingAgreement', {
  simpleResolvers: true,
  description: '信息共享协议 / Agreement under which two sides hand over matters',
})
export class SharingAgreementType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => AgreementSideType)
  one!: AgreementSideType;

  @Field(() => AgreementSideType)
  other!: AgreementSideType;

  @Field(() => [String], { description: '所及移送种类，空为全部 / Kinds it covers; empty for every kind' })
  kinds!: readonly string[];

  @Field(() => GraphQLLocalDate)
  fromOn!: string;

  @Field(() => GraphQLLocalDate, { description: '最后一日，至24时 / Last day, until 24:00 in China' })
  untilOn!: string;

  @Field(() => GraphQLDateTime, { nullable: true })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: '现在是否有效 / Whether it is in force now' })
  inForce!: boolean;

  @Field(() => Boolean, { description: '三十日内到期 / Whether its end is within thirty days' })
  warned!: boolean;

  @Field(() => String)
  documentTitle!: string;

  @Field(() => String)
  documentSha256!: string;

  @Field(() => AgencyType, { nullable: true })
  recordedBy!: AgencyType | null;

  @Field(() => GraphQLDateTime)
  recordedAt!: Date;
}

export const SharingAgreementConnection = connectionOf(SharingAgreementType, 'SharingAgreement');

@InputType('AgreementSideInput', { description: '一个机构，或一类机构与地区 / One agency, or a type and a region' })
export class AgreementSideInputType {
  @Field(() => ID, { nullable: true })
  agencyId?: string | null;

  @Field(() => AgencyTypeEnum, { nullable: true })
  type?: AgencyTypeName | null;

  @Field(() => String, { nullable: true })
  region?: string | null;
}

@InputType('RegisterSharingAgreementInput', { description: '登记信息共享协议 / Enters a sharing agreement' })
export class RegisterSharingAgreementInputType extends KeyedInput {
  @Field(() => String)
  number!: string;

  @Field(() => AgreementSideInputType)
  one!: AgreementSideInputType;

  @Field(() => AgreementSideInputType)
  other!: AgreementSideInputType;

  @Field(() => [String], { defaultValue: [] })
  kinds!: string[];

  @Field(() => GraphQLLocalDate)
  fromOn!: string;

  @Field(() => GraphQLLocalDate)
  untilOn!: string;

  @Field(() => String)
  documentTitle!: string;

  @Field(() => String, { description: '签署文本的SHA-256 / SHA-256 of the signed paper, hex' })
  documentSha256!: string;
}

@InputType('EndSharingAgreementInput', { description: '提前终止协议 / Ends an agreement before its last day' })
export class EndSharingAgreementInputType extends KeyedInput {
  @Field(() => ID)
  agreementId!: string;
}

@ObjectType('SharingAgreementPayload', { simpleResolvers: true, description: '协议办理结果 / What was done' })
export class SharingAgreementPayload {
  @Field(() => ID, { nullable: true })
  agreementId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
