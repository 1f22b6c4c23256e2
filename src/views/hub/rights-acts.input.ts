import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { OverrideGround } from '../../domain/consent/override.ts';
import type { EmergencyGround, EmergencyVerdict } from '../../domain/emergency/emergency-access.ts';
import type { SealGround, SealPart } from '../../domain/seal/seal.ts';
import {
  EmergencyGroundEnum,
  EmergencyVerdictEnum,
  OverrideGroundEnum,
  SealGroundEnum,
  SealPartEnum,
} from '../../graphql/rights-enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';

@InputType('OverrideConsentInput', {
  description: '申请依法无须同意的移送 / Asks to hand over without a consent, on a legal ground',
})
export class OverrideConsentInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => [ID], { description: '缺少其同意的当事人 / Parties whose consent is missing' })
  partyIds!: string[];

  @Field(() => String, { description: '移送种类代码，如 R20 / Code of the kind, e.g. R20' })
  purpose!: string;

  @Field(() => ID, { description: '接收单位 / Recipient' })
  recipientAgencyId!: string;

  @Field(() => OverrideGroundEnum, { description: '法定情形 / Legal ground' })
  ground!: OverrideGround;

  @Field(() => String, { description: '理由 / Why it applies' })
  reason!: string;

  @Field(() => GraphQLNonNegativeInt, { description: '有效天数，含当日，1–30 / Days it holds, today included, 1–30' })
  days!: number;
}

@InputType()
abstract class OverrideDecisionTerms extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { description: '待复核的申请 / The request' })
  overrideId!: string;
}

@InputType('ApproveOverrideInput', { description: '同意无同意移送 / Approves an override as the second person' })
export class ApproveOverrideInputType extends OverrideDecisionTerms {}

@InputType('RefuseOverrideInput', { description: '不同意无同意移送 / Refuses an override as the second person' })
export class RefuseOverrideInputType extends OverrideDecisionTerms {}

@InputType('SealPartInput', { description: '密封部分内容 / Seals a part of a record' })
export class SealPartInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, {
    description: '当事人，或本单位的材料、记录、案卷条目 / A party, or a document, note or entry of your agency’s own',
  })
  subjectId!: string;

  @Field(() => SealPartEnum, { description: '密封的部分；非当事人填 ROW / What is sealed; ROW for all but a party' })
  part!: SealPart;

  @Field(() => SealGroundEnum, { description: '依据 / Why' })
  ground!: SealGround;

  @Field(() => [ID], { defaultValue: [], description: '仍可见的其他单位 / Other agencies that go on seeing it' })
  holderAgencyIds!: string[];
}

@InputType('LiftSealInput', { description: '解除密封 / Lifts a seal' })
export class LiftSealInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { description: '本单位的密封 / A seal of your agency' })
  sealId!: string;
}

@InputType('EmergencyAliasInput', { description: '某单位自己的案号 / A number an agency gave itself' })
export class EmergencyAliasInputType {
  @Field(() => ID)
  agencyId!: string;

  @Field(() => String, { description: '案号 / The number' })
  number!: string;
}

@InputType('OpenEmergencyAccessInput', {
  description:
    '开始紧急查看；争议以三种方式之一指明 / Opens emergency access; the dispute is named in one of three ways',
})
export class OpenEmergencyAccessInputType extends KeyedInput {
  @Field(() => ID, { nullable: true })
  disputeId?: string | null;

  @Field(() => String, { nullable: true, description: '争议编号 / Number of the dispute' })
  number?: string | null;

  @Field(() => EmergencyAliasInputType, { nullable: true, description: '某单位的案号 / An agency’s own number of it' })
  alias?: EmergencyAliasInputType | null;

  @Field(() => EmergencyGroundEnum, { description: '紧急情形 / What is in danger' })
  ground!: EmergencyGround;

  @Field(() => String, { description: '理由 / Why' })
  reason!: string;

  @Field(() => GraphQLNonNegativeInt, { description: '小时数，1–72 / Hours, 1–72' })
  hours!: number;
}

@InputType()
abstract class AccessTerms extends KeyedInput {
  @Field(() => ID, { description: '该紧急查看 / The access' })
  accessId!: string;
}

@InputType('ApproveEmergencyAccessInput', { description: '同意紧急查看 / Approves emergency access' })
export class ApproveEmergencyAccessInputType extends AccessTerms {}

@InputType('RefuseEmergencyAccessInput', { description: '不同意紧急查看 / Refuses emergency access' })
export class RefuseEmergencyAccessInputType extends AccessTerms {}

@InputType('ReviewEmergencyAccessInput', { description: '事后审查紧急查看 / Reviews emergency access afterwards' })
export class ReviewEmergencyAccessInputType extends AccessTerms {
  @Field(() => EmergencyVerdictEnum, { description: '审查结论 / What the review found' })
  verdict!: EmergencyVerdict;
}
