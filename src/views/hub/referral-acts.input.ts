import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { AgencyType } from '../../domain/agency/agency-type.ts';
import type { DeclineReason } from '../../domain/referral/referral-kind.ts';
import type { DeclarationName } from '../../domain/referral/declarations.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import {
  AgencyTypeEnum,
  DeclarationEnum,
  DeclineReasonEnum,
  ReferralStepEnum,
  ReferralVariantEnum,
} from '../../graphql/enums.ts';
import { DocumentInputType, KeyedInput } from '../../graphql/types/inputs.ts';

const holds = { DRAFT: 'DRAFT', CONSENT: 'CONSENT' } as const;
registerEnumType(holds, {
  name: 'ReferralHold',
  description: '暂不发出 / Why a referral is kept back',
  valuesConfig: {
    DRAFT: { description: '存为草稿 / Kept as a draft' },
    CONSENT: { description: '待当事人同意 / Kept until the parties consent' },
  },
});

@InputType('ReferralScopeInput', {
  description:
    '部分移送：指明移送的劳动者、请求或材料；接收方看不到其余部分 / Hands over these workers, claims or documents; the receiver is shown nothing of the rest',
})
export class ReferralScopeInputType {
  @Field(() => [ID], { nullable: true, description: '劳动者一方 / Parties on the worker’s side' })
  partyIds?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: '请求；未指明劳动者时连同提出者 / Claims, with those who make them',
  })
  claimIds?: string[];

  @Field(() => [ID], { nullable: true, description: '已在争议中的材料 / Documents the dispute already has' })
  documentIds?: string[];
}

@InputType('SendReferralInput', { description: '移送 / Refers a dispute to another agency' })
export class SendReferralInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => String, { description: '种类代码或名称，如 R08 / Code or name of the kind' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: '接收单位；可改填类型与地区 / Receiver; or name its type and place' })
  toAgencyId?: string | null;

  @Field(() => AgencyTypeEnum, {
    nullable: true,
    description: '只指明类型，由平台按地区选定 / Type alone: the hub finds the agency of the place',
  })
  toAgencyType?: AgencyType | null;

  @Field(() => String, {
    nullable: true,
    description: '决定管辖的地点，默认争议所在地区 / Place that decides; the region of the dispute when not given',
  })
  toRegion?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '针对给付义务的种类须填 / Obligation it is about, where the kind is about one',
  })
  subjectId?: string | null;

  @Field(() => ReferralVariantEnum, {
    nullable: true,
    description: '类别，见种类的 variants / Which of the kind’s variants it is; needed where the kind has some',
  })
  variant?: ReferralVariant | null;

  @Field(() => [DeclarationEnum], {
    defaultValue: [],
    description: '移送方声明，见种类的 declares / What you state; the kind lists what it asks for',
  })
  declarations!: DeclarationName[];

  @Field(() => ReferralScopeInputType, {
    nullable: true,
    description: '部分移送，不填为全部 / A part; all of it when left out',
  })
  scope?: ReferralScopeInputType | null;

  @Field(() => [DocumentInputType], { defaultValue: [] })
  documents!: DocumentInputType[];

  @Field(() => String, { nullable: true, description: '附言，仅双方可见 / Words for the two sides only' })
  message?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '承接的移送：本单位收到后再转，或退回后改送 / The referral it goes on from: received and sent on, or come back',
  })
  followsReferralId?: string | null;

  @Field(() => holds, { nullable: true })
  hold?: keyof typeof holds | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  occurredAt?: Date | null;
}

@InputType('TakeReferralStepInput', {
  description: '办理移送的一步；需填内容由种类决定 / Takes one step; the kind says what it needs',
})
export class TakeReferralStepInputType extends KeyedInput {
  @Field(() => ID)
  referralId!: string;

  @Field(() => ReferralStepEnum)
  step!: StepName;

  @Field(() => GraphQLSafeInt, { description: '所见版本 / Version you saw' })
  version!: number;

  @Field(() => String, { nullable: true })
  reason?: string;

  @Field(() => DeclineReasonEnum, { nullable: true })
  declineReason?: DeclineReason;

  @Field(() => ID, { nullable: true, description: '退回时建议的单位 / Better agency, when declining' })
  suggestedAgencyId?: string;

  @Field(() => String, { nullable: true, description: '办结结果代码 / Outcome code' })
  outcome?: string;

  @Field(() => ID, { nullable: true, description: '承办人：调解员、律师等 / Person put on the matter' })
  assigneeId?: string;

  @Field(() => Boolean, { nullable: true, description: '已申明无利害关系 / A conflict of interest has been ruled out' })
  conflictCleared?: boolean;

  @Field(() => String, { nullable: true })
  caseNumber?: string;

  @Field(() => GraphQLSafeInt, { nullable: true })
  extensionDays?: number;

  @Field(() => Boolean, { nullable: true, description: '各方当事人已同意 / Every party has agreed' })
  consentOfAll?: boolean;

  @Field(() => [DocumentInputType], { defaultValue: [] })
  documents!: DocumentInputType[];

  @Field(() => GraphQLDateTime, { nullable: true })
  occurredAt?: Date | null;
}

@InputType('RerouteReferralInput', {
  description:
    '改送：以同一移送包送往另一单位，并确认原移送 / Sends what came back to another agency, with the same packet',
})
export class RerouteReferralInputType extends KeyedInput {
  @Field(() => ID, { description: '被退回或逾期未接的移送 / The referral that was declined or lapsed' })
  referralId!: string;

  @Field(() => ID, { nullable: true, description: '不填为对方建议的单位 / The suggested agency when not given' })
  toAgencyId?: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '所见版本 / Version you saw' })
  version?: number | null;
}

@InputType('SendReferralsInput', { description: '批量移送，至多200件 / Many hand-offs, 200 at most' })
export class SendReferralsInputType extends KeyedInput {
  @Field(() => [SendReferralInputType], {
    description: '每件各自成败；件内的 key 不用 / Each stands for itself; a key inside an item is not used',
  })
  items!: SendReferralInputType[];
}
