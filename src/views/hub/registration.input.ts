import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { ClaimType } from '../../domain/claim/claim-type.ts';
import type { ChannelGround, IntakeChannel, RelationType } from '../../domain/dispute/dispute-terms.ts';
import type { IdType } from '../../domain/party/id-document.ts';
import type { PartyRole } from '../../domain/party/party.ts';
import type { UnderAge } from '../../domain/party/under-age.ts';
import {
  ChannelGroundEnum,
  ClaimTypeEnum,
  IdTypeEnum,
  IntakeChannelEnum,
  PartyRoleEnum,
  RelationTypeEnum,
} from '../../graphql/enums.ts';
import { UnderAgeEnum } from '../../graphql/rights-enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';

@InputType('PartyInput', { description: '当事人 / A party' })
export class PartyInputType {
  @Field(() => PartyRoleEnum)
  role!: PartyRole;

  @Field(() => String, { description: '姓名或名称，1–200字 / Name, 1–200 characters' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码；校验位不符时告警 / Checked; a wrong check character only warns',
  })
  socialCreditCode?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '证件号码 / Number of the identity document' })
  idNumber?: string | null;

  @Field(() => IdTypeEnum, {
    nullable: true,
    description:
      '证件类型，不填为居民身份证（GB 11643） / What the number is of; a resident identity card when left out',
  })
  idType?: IdType | null;

  @Field(() => String, { nullable: true })
  bankAccount?: string | null;

  @Field(() => UnderAgeEnum, {
    nullable: true,
    description:
      '未成年人的年龄段；有居民身份证号的自动判断 / Age the law treats apart; a resident identity number tells by itself',
  })
  underAge?: UnderAge | null;
}

@InputType('ClaimInput', { description: '请求事项 / A claim item' })
export class ClaimInputType {
  @Field(() => ClaimTypeEnum)
  type!: ClaimType;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '金额，分，非负整数；未知不填 / Whole fen, 0 or more; leave out while unknown',
  })
  amountFen?: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  periodFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  periodTo?: string | null;
}

@InputType('RegisterDisputeInput', { description: '登记争议 / Registers a dispute' })
export class RegisterDisputeInputType extends KeyedInput {
  @Field(() => ID, { nullable: true, description: '案由标识 / Id of the cause of action, e.g. REMUNERATION_CLAIM' })
  cause?: string | null;

  @Field(() => RelationTypeEnum, { nullable: true })
  relationType?: RelationType | null;

  @Field(() => ChannelGroundEnum, {
    nullable: true,
    description: '可不经仲裁的依据 / Why a court may take it before arbitration',
  })
  channelGround?: ChannelGround | null;

  @Field(() => IntakeChannelEnum)
  channel!: IntakeChannel;

  @Field(() => String, {
    nullable: true,
    description: '区划代码，默认本单位 / Region code; your agency’s when not given',
  })
  region?: string | null;

  @Field(() => GraphQLSafeInt, { defaultValue: 1, description: '涉及劳动者人数 / Workers concerned' })
  headcount!: number;

  @Field(() => String, { nullable: true, description: '本单位案号 / Your agency’s own number' })
  ownNumber?: string | null;

  @Field(() => String, { nullable: true, description: '诉求与事实陈述 / Statement of the demand and the facts' })
  statement?: string | null;

  @Field(() => [PartyInputType], { defaultValue: [] })
  parties!: PartyInputType[];

  @Field(() => [ClaimInputType], { defaultValue: [] })
  claims!: ClaimInputType[];

  @Field(() => GraphQLDateTime, { nullable: true })
  occurredAt?: Date | null;
}

@InputType('AddPartyInput', { description: '添加当事人 / Adds a party' })
export class AddPartyInputType extends PartyInputType {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => String, { nullable: true })
  key?: string | null;
}

@InputType('AddClaimInput', { description: '添加请求事项 / Adds a claim item' })
export class AddClaimInputType extends ClaimInputType {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { nullable: true })
  partyId?: string | null;

  @Field(() => String, { nullable: true })
  key?: string | null;
}

@InputType('AddAliasInput', { description: '登记本单位案号 / Adds your agency’s own number' })
export class AddAliasInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => String)
  number!: string;
}
