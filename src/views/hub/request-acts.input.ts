import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { DeclarationName } from '../../domain/referral/declarations.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import { DeclarationEnum, ReferralVariantEnum } from '../../graphql/enums.ts';
import { DocumentInputType, KeyedInput } from '../../graphql/types/inputs.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { DisputeType } from './dispute.type.ts';
import { ReferralScopeInputType } from './referral-acts.input.ts';
import { ReferralType } from './referral.type.ts';
import { ReferralRequestType } from './request.type.ts';

@InputType('RequestedMatterInput', { description: '案号与文字说明择一 / By its number, or in words; one of the two' })
export class RequestedMatterInputType {
  @Field(() => ID, { nullable: true, description: '案号所属单位 / Agency whose number it is' })
  agencyId?: string | null;

  @Field(() => String, { nullable: true, description: '案号 / Its number there' })
  number?: string | null;

  @Field(() => String, { nullable: true, description: '文字说明 / The matter in words' })
  text?: string | null;
}

@InputType('RequestReferralInput', { description: '向他单位索请事项 / Asks an agency for a matter it may have' })
export class RequestReferralInputType extends KeyedInput {
  @Field(() => ID, { description: '可能持有的单位 / Agency that may have it' })
  holderAgencyId!: string;

  @Field(() => RequestedMatterInputType, { description: '所索请的事项 / The matter' })
  about!: RequestedMatterInputType;

  @Field(() => String, { description: '拟用的移送种类 / Kind it would be referred by' })
  kind!: string;

  @Field(() => String, { description: '理由 / Why' })
  reason!: string;
}

@InputType('GrantReferralRequestInput', {
  description: '同意索请：按所请种类移送给索请单位 / Grants a request: refers a dispute to the agency that asked',
})
export class GrantReferralRequestInputType extends KeyedInput {
  @Field(() => ID, { description: '索请标识 / Id of the request' })
  requestId!: string;

  @Field(() => ID, { description: '所移送的争议 / Dispute that is referred' })
  disputeId!: string;

  @Field(() => ID, { nullable: true, description: '所涉给付义务 / Obligation it is about' })
  subjectId?: string | null;

  @Field(() => ReferralVariantEnum, { nullable: true, description: '类别 / Which of the kind’s variants it is' })
  variant?: ReferralVariant | null;

  @Field(() => [DeclarationEnum], { defaultValue: [], description: '移送方声明 / What you state' })
  declarations!: DeclarationName[];

  @Field(() => ReferralScopeInputType, { nullable: true, description: '部分移送 / A part of the dispute' })
  scope?: ReferralScopeInputType | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Papers' })
  documents!: DocumentInputType[];

  @Field(() => String, { nullable: true, description: '附言 / Words for the two sides' })
  message?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '发生时间 / When it happened' })
  occurredAt?: Date | null;
}

@InputType('RefuseReferralRequestInput', { description: '不予移送 / Refuses a request' })
export class RefuseReferralRequestInputType extends KeyedInput {
  @Field(() => ID, { description: '索请标识 / Id of the request' })
  requestId!: string;

  @Field(() => String, { description: '原因，索请单位不可见 / Why; the agency that asked is not told' })
  reason!: string;
}

@ObjectType('ReferralRequestPayload', { simpleResolvers: true, description: '索请办理结果 / What became of a request' })
export class ReferralRequestPayload {
  @Field(() => ReferralRequestType, { nullable: true, description: '索请 / The request' })
  request?: ReferralRequestType;

  @Field(() => ReferralType, { nullable: true, description: '据此发出的移送 / The referral that granted it' })
  referral?: ReferralType;

  @Field(() => DisputeType, { nullable: true, description: '所移送的争议 / The dispute that was referred' })
  dispute?: DisputeType;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
