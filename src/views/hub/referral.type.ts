import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import type { DeclineReason } from '../../domain/referral/referral-kind.ts';
import type { DeclarationName } from '../../domain/referral/declarations.ts';
import type { ReferralState } from '../../domain/referral/referral.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import {
  DeclarationEnum,
  DeclineReasonEnum,
  DocumentKindEnum,
  FieldGroupEnum,
  ReferralStateEnum,
  ReferralStepEnum,
  ReferralVariantEnum,
} from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { ReferralKindType } from './catalogue.type.ts';
import { DeadlineType } from './deadline.type.ts';
import { NodeInterface } from './node.type.ts';

@ObjectType('AvailableStep', { simpleResolvers: true, description: '您现在可办的步骤 / A step you may take now' })
export class AvailableStepType {
  @Field(() => ReferralStepEnum)
  step!: StepName;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => [String])
  needs!: readonly string[];

  @Field(() => [DocumentKindEnum])
  documents!: readonly DocumentKind[];

  @Field(() => [StaffType], {
    description:
      '可指定的承办人：本单位在岗人员；不需指定的为空 / Whom you may name: the people of your agency; none where nobody is named',
  })
  assignees!: readonly object[];
}

@Directive('@key(fields: "id")')
@ObjectType('Referral', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: '移送 / One hand-off between two agencies',
})
export class ReferralType implements NodeInterface {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => ReferralKindType)
  kind!: ReferralKindType;

  kindCode!: string;

  disputeId!: string;

  @Field(() => AgencyType)
  fromAgency!: AgencyType;

  fromAgencyId!: string;

  @Field(() => AgencyType)
  toAgency!: AgencyType;

  toAgencyId!: string;

  @Field(() => ReferralStateEnum)
  state!: ReferralState;

  @Field(() => String, { nullable: true, description: '种类特有的阶段 / Finer phase the kind adds' })
  phase!: string | null;

  @Field(() => ID, { nullable: true, description: '所涉给付义务 / Obligation it is about' })
  subjectId!: string | null;

  @Field(() => ReferralVariantEnum, { nullable: true, description: '类别 / Which of the kind’s variants it is' })
  variant!: ReferralVariant | null;

  @Field(() => [DeclarationEnum], { description: '移送方的声明 / What the sender stated' })
  declarations!: readonly DeclarationName[];

  @Field(() => [FieldGroupEnum], { description: '随附类别 / Groups of the packet' })
  groups!: readonly FieldGroup[];

  @Field(() => String, { description: '移送包摘要 SHA-256 / Digest of the packet as sent' })
  packetDigest!: string;

  @Field(() => GraphQLDateTime, { nullable: true })
  sentAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  receivedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  acceptedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '办结或退回之时 / When it was completed or came back' })
  returnedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  acknowledgedAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '发出单位请求撤回、尚未答复之时 / When the sender asked to have it back; null once answered',
  })
  cancellationAskedAt!: string | null;

  @Field(() => StaffType, { nullable: true })
  assignee!: StaffType | null;

  assigneeId!: string | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => WordsType, { nullable: true })
  outcomeTitle!: WordsType | null;

  @Field(() => DeclineReasonEnum, { nullable: true })
  declineReason!: DeclineReason | null;

  @Field(() => AgencyType, { nullable: true, description: '退回时建议的单位 / Better agency suggested when declined' })
  suggestedAgency!: AgencyType | null;

  suggestedAgencyId!: string | null;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => GraphQLSafeInt, { description: '办理步骤时须提供 / To be given with the next step' })
  version!: number;

  @Field(() => [ReferralType], {
    description: '移送链：从最初到本件，限您可见者 / The hand-offs that led here, oldest first, as far as you may see',
  })
  chain!: ReferralType[];

  @Field(() => DeadlineType, { nullable: true, description: '最近届满的期限 / The next of its clocks to run out' })
  nextDeadline!: DeadlineType | null;

  @Field(() => [AvailableStepType], { description: '您现在可办的步骤 / Steps you may take now' })
  availableSteps!: AvailableStepType[];
}

export const ReferralConnection = connectionOf(ReferralType, 'Referral');
