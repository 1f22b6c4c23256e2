import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { ConsentMethod } from '../../domain/consent/consent.ts';
import type { ConsentChannel } from '../../domain/consent/consent-terms.ts';
import type { CloseReason } from '../../domain/dispute/dispute-terms.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import { CloseReasonEnum, ConsentMethodEnum, FieldGroupEnum } from '../../graphql/enums.ts';
import { ConsentChannelEnum } from '../../graphql/rights-enums.ts';
import { DocumentInputType, KeyedInput } from '../../graphql/types/inputs.ts';

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

  @Field(() => ConsentChannelEnum, {
    nullable: true,
    description: '途径，不填为该方式的通常途径 / How the party was reached; the usual of the method when not given',
  })
  channel?: ConsentChannel | null;

  @Field(() => String, { nullable: true, description: '所同意文本的版本 / Version of the text agreed to' })
  textVersion?: string | null;

  @Field(() => [FieldGroupEnum], {
    nullable: true,
    description: '同意提供的类别，不填为该种移送的全部 / Categories agreed to; all the kind hands over when not given',
  })
  groups?: FieldGroup[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: '敏感信息是否单独勾选（个保法29条）/ Whether sensitive data were ticked apart (PIPL 29)',
  })
  sensitiveAgreed!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      '是否由监护人同意（不满十四周岁必须，个保法31条）/ Whether the guardian gave it; needed under 14 (PIPL 31)',
  })
  byGuardian!: boolean;

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

  @Field(() => ID, {
    nullable: true,
    description:
      '代劳动者签署的代理人；须有代为和解的特别授权 / Who signed for the worker; needs the special authority to settle',
  })
  signedBy?: string | null;
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

  @Field(() => ID, {
    nullable: true,
    description: '已归档的须由本单位另一人批准 / Who approved it; needed for what was archived',
  })
  approvedBy?: string | null;

  @Field(() => GraphQLSafeInt)
  version!: number;
}
