import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ClaimType as ClaimTypeName } from '../../domain/claim/claim-type.ts';
import type { ObligationSource } from '../../domain/obligation/obligation.ts';
import type { IdType } from '../../domain/party/id-document.ts';
import type { PartyRole } from '../../domain/party/party.ts';
import type { UnderAge } from '../../domain/party/under-age.ts';
import { ClaimTypeEnum, ObligationSourceEnum, PartyRoleEnum, IdTypeEnum } from '../../graphql/enums.ts';
import { UnderAgeEnum } from '../../graphql/rights-enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { AgencyType } from './agency.type.ts';

const maskedIfNeeded = '；按您的权限可能被遮蔽或为 null / masked or null as your rights are';

@ObjectType('Party', { simpleResolvers: true, description: '当事人 / A party' })
export class PartyType {
  @Field(() => ID)
  id!: string;

  @Field(() => PartyRoleEnum, { nullable: true })
  role!: PartyRole | null;

  @Field(() => String, { nullable: true, description: `姓名或名称${maskedIfNeeded}` })
  name!: string | null;

  @Field(() => String, { nullable: true, description: '统一社会信用代码 / Unified social credit code (GB 32100)' })
  socialCreditCode!: string | null;

  @Field(() => String, { nullable: true, description: `电话${maskedIfNeeded}` })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: `地址${maskedIfNeeded}` })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '身份证件号码，敏感信息 / Identity number, sensitive (GB 11643)',
  })
  idNumber!: string | null;

  @Field(() => IdTypeEnum, { nullable: true, description: '证件类型，敏感信息 / What the number is of, sensitive' })
  idType!: IdType | null;

  @Field(() => String, { nullable: true, description: '银行账号，敏感信息 / Bank account, sensitive' })
  bankAccount!: string | null;

  @Field(() => UnderAgeEnum, {
    nullable: true,
    description: '未成年人的年龄段，敏感信息；成年为空 / Age the law treats apart, sensitive; null for an adult',
  })
  underAge!: UnderAge | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  fromOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  toOn!: string | null;
}

@ObjectType('Claim', { simpleResolvers: true, description: '请求事项 / A claim item' })
export class ClaimType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: '提出请求的劳动者；null 为全体 / Worker who claims; null for the whole group',
  })
  partyId!: string | null;

  @Field(() => ClaimTypeEnum, { nullable: true })
  type!: ClaimTypeName | null;

  typeId!: ClaimTypeName | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '是否以合意解决；null 为尚无结果 / Settled by consent; null until every worker it is of has an outcome',
  })
  settled!: boolean | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '金额，分 / Amount in fen' })
  amountFen!: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  periodFrom!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  periodTo!: string | null;
}

@ObjectType('Alias', {
  simpleResolvers: true,
  description: '某单位自己的案号 / One agency’s own number of the dispute',
})
export class AliasType {
  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  agencyId!: string | null;

  @Field(() => String, { nullable: true })
  number!: string | null;
}

@ObjectType('Instalment', { simpleResolvers: true, description: '分期 / One instalment' })
export class InstalmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLLocalDate)
  dueOn!: string;

  @Field(() => GraphQLSafeInt)
  amountFen!: number;

  @Field(() => GraphQLSafeInt)
  paidFen!: number;
}

@ObjectType('Obligation', {
  simpleResolvers: true,
  description: '给付义务：协议、裁决或判决应付的款项 / What one worker is to be paid',
})
export class ObligationType {
  @Field(() => ID)
  id!: string;

  @Field(() => ObligationSourceEnum, { nullable: true })
  source!: ObligationSource | null;

  @Field(() => ID, { nullable: true })
  partyId!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '分 / Fen' })
  amountFen!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '已付，分 / Paid so far, in fen' })
  paidFen!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  effectiveAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '可申请执行之时；null 为尚不可执行 / From when a court enforces it; null while it is only a contract',
  })
  enforceableAt!: string | null;

  @Field(() => [InstalmentType], { nullable: true })
  instalments!: InstalmentType[] | null;
}

export const PartyConnection = connectionOf(PartyType, 'Party');
export const ClaimConnection = connectionOf(ClaimType, 'Claim');
