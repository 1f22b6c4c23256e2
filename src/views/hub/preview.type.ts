import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import type { ReferralState } from '../../domain/referral/referral.ts';
import { AgencyTypeEnum, DocumentKindEnum, FieldGroupEnum, ReferralStateEnum } from '../../graphql/enums.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';
import { ReferralKindType } from './catalogue.type.ts';
import { GroupAccessType } from './dispute.type.ts';
import { DeadlineRuleType } from './terms.type.ts';

@ObjectType('PreviewConsent', { simpleResolvers: true, description: '依法须同意的当事人 / A party the law asks' })
export class PreviewConsentType {
  @Field(() => ID, { description: '当事人标识 / Id of the party' })
  partyId!: string;

  @Field(() => Boolean, { description: '是否已同意 / Whether the consent is there' })
  given!: boolean;
}

@ObjectType('PreviewDocument', { simpleResolvers: true, description: '必需材料 / A paper the packet needs' })
export class PreviewDocumentType {
  @Field(() => [DocumentKindEnum], { description: '任一即可 / Any one of these' })
  anyOf!: readonly DocumentKind[];

  @Field(() => Boolean, { description: '是否已有 / Whether one is there' })
  present!: boolean;
}

@ObjectType('PreviewClock', { simpleResolvers: true, description: '将起算的期限 / A clock that would start' })
export class PreviewClockType {
  @Field(() => DeadlineRuleType, { description: '规则及法条 / The rule, with its article' })
  rule!: DeadlineRuleType;

  @Field(() => AgencyType, { nullable: true, description: '负有期限的单位 / Who would have to be in time' })
  bearer!: AgencyType | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '顺延前的末日 / Last day before rolling' })
  nominalEnd!: string | null;

  @Field(() => GraphQLLocalDate, { description: '届满日 / Last day in time' })
  dueOn!: string;

  @Field(() => GraphQLDateTime, { description: '届满时刻 / Last instant in time' })
  dueAt!: string;

  @Field(() => Boolean, { description: '放假安排尚未公布 / The holidays it touches are not published yet' })
  calendarUncertain!: boolean;
}

@ObjectType('VenueChoice', {
  simpleResolvers: true,
  description: '确定接收单位的规则 / The rule by which the receiver is found',
})
export class VenueChoiceType {
  @Field(() => WordsType, { description: '事项 / The matter' })
  matter!: WordsType;

  @Field(() => AgencyTypeEnum, { description: '接收单位类型 / Type of the receiver' })
  receiver!: AgencyTypeName;

  @Field(() => [CitationType], { description: '依据 / Where it stands' })
  basis!: readonly CitationType[];

  @Field(() => String, { description: '确定程度 / How sure it is' })
  mark!: string;
}

@ObjectType('ReferralPreview', {
  simpleResolvers: true,
  description: '预演：移送会发生什么；不写入任何内容 / What a sending would do; nothing is written',
})
export class ReferralPreviewType {
  @Field(() => Boolean, { description: '能否发出或保存 / Whether it would be taken' })
  wouldSend!: boolean;

  @Field(() => ReferralStateEnum, { nullable: true, description: '移送将处的状态 / State it would have' })
  state!: ReferralState | null;

  @Field(() => [UserErrorType], { description: '全部缺漏 / Every gap at once' })
  userErrors!: UserErrorType[];

  @Field(() => ReferralKindType, { nullable: true, description: '种类 / The kind' })
  kind!: ReferralKindType | null;

  @Field(() => AgencyType, { nullable: true, description: '接收单位 / The receiver' })
  receiver!: AgencyType | null;

  @Field(() => Boolean, {
    description: '接收单位是否由规则确定（未指名）/ Whether a rule picked the receiver, because none was named',
  })
  receiverByRule!: boolean;

  @Field(() => VenueChoiceType, {
    nullable: true,
    description:
      '确定接收单位的管辖规则；法律未定者为 null / Venue rule for this receiver; null where the law leaves it open',
  })
  venueRule!: VenueChoiceType | null;

  @Field(() => String, { nullable: true, description: '编号序列；不占号 / Series of its number; none is taken' })
  series!: string | null;

  @Field(() => [PreviewConsentType], { description: '须同意的当事人 / Parties the law asks' })
  consents!: readonly PreviewConsentType[];

  @Field(() => [PreviewDocumentType], { description: '必需材料 / Papers the packet needs' })
  documents!: readonly PreviewDocumentType[];

  @Field(() => [FieldGroupEnum], { description: '移送包类别 / Groups of the packet' })
  groups!: readonly FieldGroup[];

  @Field(() => [GroupAccessType], {
    description: '接收单位人员至多可见者 / What the receiver’s people would see at most, group by group',
  })
  receiverSees!: GroupAccessType[];

  @Field(() => [PreviewClockType], { description: '将起算的期限 / Clocks that would start' })
  starts!: PreviewClockType[];

  @Field(() => [DeadlineRuleType], { description: '将停止的期限 / Clocks that would stop' })
  stops!: DeadlineRuleType[];

  @Field(() => [DeadlineRuleType], { description: '将停止计算的期限 / Clocks that would stand still' })
  pauses!: DeadlineRuleType[];
}

@ObjectType('RegistrationPreview', {
  simpleResolvers: true,
  description: '预检：登记会如何；不写入任何内容 / What a registration would be told; nothing is written',
})
export class RegistrationPreviewType {
  @Field(() => Boolean, { description: '能否登记 / Whether it would be taken' })
  wouldRegister!: boolean;

  @Field(() => [UserErrorType], { description: '可保存但请核对之处 / Taken, but please verify' })
  warnings!: UserErrorType[];

  @Field(() => [UserErrorType], { description: '全部缺漏 / Every gap at once' })
  userErrors!: UserErrorType[];
}
