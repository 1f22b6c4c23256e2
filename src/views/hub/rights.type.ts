import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ConsentMethod } from '../../domain/consent/consent.ts';
import type { ConsentChannel } from '../../domain/consent/consent-terms.ts';
import type { OverrideDecision, OverrideGround } from '../../domain/consent/override.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { SealGround, SealPart } from '../../domain/seal/seal.ts';
import { ConsentMethodEnum, FieldGroupEnum } from '../../graphql/enums.ts';
import {
  ConsentChannelEnum,
  OverrideDecisionEnum,
  OverrideGroundEnum,
  SealGroundEnum,
  SealPartEnum,
} from '../../graphql/rights-enums.ts';
import { CitationType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';

@ObjectType('Consent', {
  simpleResolvers: true,
  description: '当事人的同意，含已撤回者 / A consent of a party; those withdrawn are here too',
})
export class ConsentType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '同意的当事人 / Party who consented' })
  partyId!: string;

  @Field(() => String, { description: '移送种类代码 / Code of the kind it is for' })
  purpose!: string;

  @Field(() => AgencyType, { nullable: true, description: '接收单位；未限定为空 / Recipient; null for any' })
  recipient!: AgencyType | null;

  @Field(() => [FieldGroupEnum], { description: '同意提供的信息类别 / Categories agreed to' })
  groups!: FieldGroup[];

  @Field(() => ConsentMethodEnum, { description: '同意方式 / How it was signed' })
  method!: ConsentMethod;

  @Field(() => ConsentChannelEnum, { description: '途径 / How the party was reached' })
  channel!: ConsentChannel;

  @Field(() => String, { nullable: true, description: '所同意文本的版本 / Version of the text agreed to' })
  textVersion!: string | null;

  @Field(() => Boolean, {
    description: '敏感信息是否单独勾选（个保法29条）/ Whether sensitive data were ticked apart (PIPL 29)',
  })
  sensitiveAgreed!: boolean;

  @Field(() => Boolean, { description: '是否由监护人同意（个保法31条）/ Whether the guardian gave it (PIPL 31)' })
  byGuardian!: boolean;

  @Field(() => GraphQLDateTime, { description: '同意时间 / When it was given' })
  givenAt!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '撤回时间；有效为空 / When it was withdrawn; null while it holds',
  })
  withdrawnAt!: string | null;

  recipientAgencyId!: string | null;
  groupSet!: number;
}

@ObjectType('ConsentOverride', {
  simpleResolvers: true,
  description: '依法无须同意的移送 / A hand-off without a consent, on a legal ground',
})
export class ConsentOverrideType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyType, { nullable: true, description: '申请单位 / Agency that asked' })
  agency!: AgencyType | null;

  @Field(() => [ID], { nullable: true, description: '所涉当事人；对劳动者为空 / Parties concerned; null for a worker' })
  partyIds!: string[] | null;

  @Field(() => String, { description: '移送种类代码 / Code of the kind it is for' })
  purpose!: string;

  @Field(() => AgencyType, { nullable: true, description: '接收单位 / Recipient' })
  recipient!: AgencyType | null;

  @Field(() => [FieldGroupEnum], { description: '涉及的信息类别 / Categories handed over' })
  groups!: FieldGroup[];

  @Field(() => OverrideGroundEnum, { description: '法定情形 / Legal ground' })
  ground!: OverrideGround;

  @Field(() => CitationType, { description: '法律依据 / Its article' })
  basis!: CitationType;

  @Field(() => String, { nullable: true, description: '理由，仅申请单位可见 / Why; told to the agency that asked' })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { description: '申请时间 / When it was asked for' })
  requestedAt!: string;

  @Field(() => GraphQLDateTime, { description: '失效时刻 / When its time is over' })
  endsAt!: string;

  @Field(() => OverrideDecisionEnum, { nullable: true, description: '复核决定；未决为空 / Decision; null before' })
  decision!: OverrideDecision | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '复核时间 / When it was decided' })
  decidedAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '首次据以移送的时间 / When a hand-off first went out on it',
  })
  usedAt!: string | null;

  agencyId!: string;
  recipientAgencyId!: string;
  groupSet!: number;
}

@ObjectType('Seal', {
  simpleResolvers: true,
  description: '本单位持有的密封 / A seal on what your agency goes on seeing',
})
export class SealType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '当事人，或整件密封的材料、记录、案卷条目 / The party, or the row sealed whole' })
  subjectId!: string;

  @Field(() => SealPartEnum, { description: '密封的部分 / What is sealed' })
  part!: SealPart;

  @Field(() => SealGroundEnum, { description: '依据 / Why' })
  ground!: SealGround;

  @Field(() => CitationType, { description: '法律依据 / Its article' })
  basis!: CitationType;

  @Field(() => AgencyType, { nullable: true, description: '密封单位，可解除 / Agency that sealed it, and may lift it' })
  agency!: AgencyType | null;

  @Field(() => [ID], { description: '仍可见的单位 / Agencies that go on seeing it' })
  holderAgencyIds!: string[];

  @Field(() => GraphQLDateTime, { description: '密封时间 / When it was sealed' })
  sealedAt!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: '解除时间 / When it was lifted' })
  liftedAt!: string | null;

  agencyId!: string;
}
