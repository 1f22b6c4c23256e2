import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { NoticeOfRights } from '../../domain/consent/notice-of-rights.ts';
import type { EmergencyDecision, EmergencyGround, EmergencyVerdict } from '../../domain/emergency/emergency-access.ts';
import {
  EmergencyDecisionEnum,
  EmergencyGroundEnum,
  EmergencyVerdictEnum,
  NoticeOfRightsEnum,
} from '../../graphql/rights-enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { DisputeType } from './dispute.type.ts';

@ObjectType({ simpleResolvers: true })
abstract class Grant {
  @Field(() => ID)
  id!: string;

  @Field(() => EmergencyGroundEnum, { description: '紧急情形 / What was in danger' })
  ground!: EmergencyGround;

  @Field(() => GraphQLDateTime, { description: '开始时间 / When it began' })
  openedAt!: string;

  @Field(() => GraphQLDateTime, { description: '未经复核即终止的时刻 / When it ends unless approved before' })
  approveBy!: string;

  @Field(() => GraphQLDateTime, { description: '申请的终止时刻 / When it ends, once approved' })
  endsAt!: string;

  @Field(() => EmergencyDecisionEnum, { nullable: true, description: '复核决定；未决为空 / Decision; null before' })
  decision!: EmergencyDecision | null;

  @Field(() => EmergencyVerdictEnum, { nullable: true, description: '事后审查；未审为空 / Review; null before' })
  verdict!: EmergencyVerdict | null;
}

@ObjectType('EmergencyAccess', {
  simpleResolvers: true,
  description: '争议上的紧急查看 / Emergency access to a dispute',
})
export class EmergencyAccessType extends Grant {
  @Field(() => AgencyType, { nullable: true, description: '查看单位 / Agency that had the access' })
  agency!: AgencyType | null;

  agencyId!: string;
}

@ObjectType('OwnEmergencyAccess', {
  simpleResolvers: true,
  description: '本单位的紧急查看；不含案情 / Emergency access of your agency; nothing of the matter itself',
})
export class OwnEmergencyAccessType extends Grant {
  @Field(() => StaffType, { nullable: true, description: '使用人 / Who used it' })
  person!: StaffType | null;

  @Field(() => String, { description: '理由 / Why it was opened' })
  reason!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: '复核时间 / When it was decided' })
  decidedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '审查时间 / When it was reviewed' })
  reviewedAt!: string | null;

  staffId!: string;
}

export const OwnEmergencyAccessConnection = connectionOf(OwnEmergencyAccessType, 'OwnEmergencyAccess');

@ObjectType('RightsNotice', {
  simpleResolvers: true,
  description: '权利事项通知，不含个人信息 / A notice about rights; it holds no personal data',
})
export class RightsNoticeType {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeOfRightsEnum, { description: '事项 / What it tells' })
  kind!: NoticeOfRights;

  @Field(() => WordsType, { description: '事项的文字 / The same in words' })
  title!: WordsType;

  @Field(() => ID, { description: '所述无同意移送或紧急查看 / The override or the access it is about' })
  subjectId!: string;

  @Field(() => AgencyType, { nullable: true, description: '申请或查看的单位 / Agency that asked, or had the access' })
  agency!: AgencyType | null;

  @Field(() => GraphQLDateTime, { description: '通知时间 / When it was told' })
  at!: string;

  @Field(() => DisputeType, { nullable: true })
  dispute?: DisputeType;

  agencyId!: string;
  disputeId!: string;
}

export const RightsNoticeConnection = connectionOf(RightsNoticeType, 'RightsNotice');

@ObjectType('EmergencyAccessPayload', {
  simpleResolvers: true,
  description: '紧急查看办理结果 / What an act on emergency access changed',
})
export class EmergencyAccessPayload {
  @Field(() => ID, { nullable: true, description: '该紧急查看 / The access' })
  accessId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
