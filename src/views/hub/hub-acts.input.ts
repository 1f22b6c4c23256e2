import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { ClaimType } from '../../domain/claim/claim-type.ts';
import type { ConsentMethod } from '../../domain/consent/consent.ts';
import type { ChannelGround, CloseReason, IntakeChannel, RelationType } from '../../domain/dispute/dispute-terms.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { PartyRole } from '../../domain/party/party.ts';
import {
  ChannelGroundEnum,
  ClaimTypeEnum,
  CloseReasonEnum,
  ConsentMethodEnum,
  FieldGroupEnum,
  IntakeChannelEnum,
  PartyRoleEnum,
  RelationTypeEnum,
} from '../../graphql/enums.ts';
import { DocumentInputType, KeyedInput } from '../../graphql/types/inputs.ts';

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

  @Field(() => String, { nullable: true, description: '居民身份证号 / Identity number (GB 11643)' })
  idNumber?: string | null;

  @Field(() => String, { nullable: true })
  bankAccount?: string | null;
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

@InputType('RecordConsentInput', { description: '记录当事人同意 / Records that parties consented' })
export class RecordConsentInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => [ID])
  partyIds!: string[];

  @Field(() => String, { description: '移送种类代码，如 R08 / Code of the kind consented to, e.g. R08' })
  purpose!: string;

  @Field(() => ID, { nullable: true, description: '同意提供给的单位，不填为不限 / Recipient; any when not given' })
  recipientAgencyId?: string | null;

  @Field(() => ConsentMethodEnum)
  method!: ConsentMethod;

  @Field(() => GraphQLDateTime, { nullable: true })
  occurredAt?: Date | null;
}

@InputType('WithdrawConsentInput', { description: '撤回同意 / Withdraws a consent' })
export class WithdrawConsentInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID)
  consentId!: string;
}

@InputType('AttachDocumentInput', { description: '提交材料 / Attaches a document' })
export class AttachDocumentInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { nullable: true })
  referralId?: string | null;

  @Field(() => DocumentInputType)
  document!: DocumentInputType;
}

@InputType('AddNoteInput', { description: '添加记录 / Writes a note' })
export class AddNoteInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => FieldGroupEnum, { description: '所属类别，决定谁可见 / Group it belongs to, and so who may read it' })
  group!: FieldGroup;

  @Field(() => String)
  body!: string;
}

@InputType('InstalmentInput', { description: '分期 / One instalment' })
export class InstalmentInputType {
  @Field(() => GraphQLLocalDate)
  dueOn!: string;

  @Field(() => GraphQLSafeInt)
  amountFen!: number;
}

@InputType('RecordAgreementInput', {
  description: '登记一名劳动者的调解协议 / Records one worker’s mediation agreement',
})
export class RecordAgreementInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID)
  partyId!: string;

  @Field(() => GraphQLSafeInt)
  amountFen!: number;

  @Field(() => [InstalmentInputType])
  instalments!: InstalmentInputType[];

  @Field(() => GraphQLDateTime, {
    description: '最后签署时间，协议即生效 / Time of the last signature; it takes effect then',
  })
  signedAt!: Date;
}

@InputType('PaymentInput', { description: '一笔付款 / One payment' })
export class PaymentInputType {
  @Field(() => ID)
  instalmentId!: string;

  @Field(() => GraphQLSafeInt)
  amountFen!: number;

  @Field(() => GraphQLLocalDate)
  paidOn!: string;
}

@InputType('RecordPaymentInput', { description: '登记付款 / Records payments' })
export class RecordPaymentInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => [PaymentInputType])
  payments!: PaymentInputType[];
}

@InputType('AdmitPartyInput', { description: '为当事人开通本人视图 / Opens a party’s own view' })
export class AdmitPartyInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID)
  partyId!: string;

  @Field(() => ID)
  staffId!: string;
}

@InputType('CloseDisputeInput', { description: '结案 / Closes a dispute' })
export class CloseDisputeInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => CloseReasonEnum)
  reason!: CloseReason;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => GraphQLSafeInt)
  version!: number;
}

@InputType('ReopenDisputeInput', { description: '重启已结争议 / Reopens a closed dispute' })
export class ReopenDisputeInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => GraphQLSafeInt)
  version!: number;
}
