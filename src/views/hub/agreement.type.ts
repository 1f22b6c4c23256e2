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

  @Field(() => String, {
    nullable: true,
    description: '行政区划代码前缀；具体单位为空 / Prefix of a region code; null where an agency is named',
  })
  region!: string | null;
}

@ObjectType('SharingAgreement', {
  simpleResolvers: true,
  description: '信息共享协议 / Agreement under which two sides hand over matters',
})
export class SharingAgreementType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: '协议编号 / Number of the agreement' })
  number!: string;

  @Field(() => AgreementSideType, { description: '一方 / One side' })
  one!: AgreementSideType;

  @Field(() => AgreementSideType, { description: '另一方 / The other side' })
  other!: AgreementSideType;

  @Field(() => [String], { description: '所及移送种类，空为全部 / Kinds it covers; empty for every kind' })
  kinds!: readonly string[];

  @Field(() => GraphQLLocalDate, { description: '生效日 / First day' })
  fromOn!: string;

  @Field(() => GraphQLLocalDate, { description: '最后一日，至24时 / Last day, until 24:00 in China' })
  untilOn!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '提前终止的时间；未终止为空 / When it was ended early; null otherwise',
  })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: '现在是否有效 / Whether it is in force now' })
  inForce!: boolean;

  @Field(() => Boolean, { description: '三十日内到期 / Whether its end is within thirty days' })
  warned!: boolean;

  @Field(() => String, { description: '协议文本名称 / Title of the paper' })
  documentTitle!: string;

  @Field(() => String, { description: '协议文本摘要，SHA-256，十六进制 / Digest of the paper, SHA-256, hex' })
  documentSha256!: string;

  @Field(() => AgencyType, { nullable: true, description: '登记单位 / Agency that recorded it' })
  recordedBy!: AgencyType | null;

  @Field(() => GraphQLDateTime, { description: '登记时间 / When it was recorded' })
  recordedAt!: Date;
}

export const SharingAgreementConnection = connectionOf(SharingAgreementType, 'SharingAgreement');

@InputType('AgreementSideInput', { description: '一个机构，或一类机构与地区 / One agency, or a type and a region' })
export class AgreementSideInputType {
  @Field(() => ID, { nullable: true })
  agencyId?: string | null;

  @Field(() => AgencyTypeEnum, { nullable: true })
  type?: AgencyTypeName | null;

  @Field(() => String, {
    nullable: true,
    description: '行政区划代码前缀，与机构类型同填 / Prefix of a region code, given with a type of agency',
  })
  region?: string | null;
}

@InputType('RegisterSharingAgreementInput', { description: '登记信息共享协议 / Enters a sharing agreement' })
export class RegisterSharingAgreementInputType extends KeyedInput {
  @Field(() => String, { description: '协议编号 / Number of the agreement' })
  number!: string;

  @Field(() => AgreementSideInputType, { description: '一方 / One side' })
  one!: AgreementSideInputType;

  @Field(() => AgreementSideInputType, { description: '另一方 / The other side' })
  other!: AgreementSideInputType;

  @Field(() => [String], {
    defaultValue: [],
    description: '涵盖的移送种类，不填为全部 / Kinds it covers; all when left out',
  })
  kinds!: string[];

  @Field(() => GraphQLLocalDate, { description: '生效日 / First day' })
  fromOn!: string;

  @Field(() => GraphQLLocalDate, { description: '最后一日，至北京时间24时 / Last day, to 24:00 Asia/Shanghai' })
  untilOn!: string;

  @Field(() => String, { description: '协议文本名称 / Title of the paper' })
  documentTitle!: string;

  @Field(() => String, { description: '签署文本的SHA-256 / SHA-256 of the signed paper, hex' })
  documentSha256!: string;
}

@InputType('EndSharingAgreementInput', { description: '提前终止协议 / Ends an agreement before its last day' })
export class EndSharingAgreementInputType extends KeyedInput {
  @Field(() => ID, { description: '要终止的协议 / Agreement to end' })
  agreementId!: string;
}

@ObjectType('SharingAgreementPayload', { simpleResolvers: true, description: '协议办理结果 / What was done' })
export class SharingAgreementPayload {
  @Field(() => ID, { nullable: true, description: '协议标识 / Id of the agreement' })
  agreementId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
