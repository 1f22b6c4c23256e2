import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { AdminLevel } from '../../domain/agency/admin-level.ts';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import type { Capacity } from '../../domain/agency/capacity.ts';
import {
  joinActs,
  joinDeclineReasons,
  joinStates,
  type JoinAct,
  type JoinDeclineReason,
  type JoinState,
} from '../../domain/onboarding/join-application.ts';
import { AdminLevelEnum, AgencyTypeEnum, CapacityEnum, termEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';

export const JoinStateEnum = termEnum('JoinState', '接入申请状态 / Where an application to join stands', joinStates);
const JoinActEnum = termEnum('JoinAct', '接入办理事项 / What was done with an application to join', joinActs);
const JoinDeclineReasonEnum = termEnum(
  'JoinDeclineReason',
  '不予接入的理由 / Why an agency is not let in',
  joinDeclineReasons,
);

@ObjectType('JoinStep', {
  simpleResolvers: true,
  description: '接入办理记录，名称为当时名称 / What was done with an application; names are those of the time',
})
export class JoinStepType {
  @Field(() => JoinActEnum, { description: '事项 / What was done' })
  act!: JoinAct;

  @Field(() => WordsType, { description: '事项名称 / The same in words' })
  actTitle!: WordsType;

  @Field(() => GraphQLDateTime, { description: '时间 / When' })
  at!: Date;

  @Field(() => String, { description: '办理人 / By whom' })
  staffName!: string;

  @Field(() => String, { description: '办理单位 / Of which agency' })
  agencyName!: string;

  @Field(() => JoinDeclineReasonEnum, { nullable: true, description: '不予接入的理由 / Why it was declined' })
  reason!: JoinDeclineReason | null;

  @Field(() => WordsType, { nullable: true, description: '理由名称 / The reason in words' })
  reasonTitle!: WordsType | null;
}

@ObjectType('JoinApplication', {
  simpleResolvers: true,
  description: '接入申请 / An application of an agency to join',
})
export class JoinApplicationType {
  @Field(() => ID)
  id!: string;

  @Field(() => JoinStateEnum, { description: '状态 / Where it stands' })
  state!: JoinState;

  @Field(() => WordsType, { description: '状态名称 / The state in words' })
  stateTitle!: WordsType;

  @Field(() => WordsType, { description: '单位名称 / Name of the agency' })
  name!: WordsType;

  @Field(() => AgencyTypeEnum, { description: '机构类型 / Its type' })
  type!: AgencyTypeName;

  @Field(() => AdminLevelEnum, { description: '行政层级 / Its level' })
  level!: AdminLevel;

  @Field(() => String, { description: '行政区划代码 / Region code' })
  region!: string;

  @Field(() => [CapacityEnum], {
    description: '职能，与类型一起决定契约 / What it is there to do; with the type, its contract',
  })
  capacities!: readonly Capacity[];

  @Field(() => String, { description: '统一社会信用代码 / Unified social credit code' })
  socialCreditCode!: string;

  @Field(() => String, { description: '联系岗位 / Post that answers for it' })
  contactPost!: string;

  @Field(() => String, { description: '首位管理员姓名 / Name of the first administrator' })
  administratorName!: string;

  @Field(() => Boolean, { description: '申请单位是否为其上级 / Whether the agency that applied is its superior' })
  underApplicant!: boolean;

  @Field(() => Boolean, { description: '系统是否接收通知 / Whether its systems are to be told of events' })
  eventsWanted!: boolean;

  @Field(() => AgencyType, { nullable: true, description: '提出申请的单位 / Agency that lodged it' })
  applicant!: AgencyType | null;

  @Field(() => GraphQLDateTime, { description: '提出时间 / When it was lodged' })
  lodgedAt!: Date;

  @Field(() => AgencyType, {
    nullable: true,
    description: '所成单位，两人同意后才有 / The agency it became, once two had agreed',
  })
  agency!: AgencyType | null;

  @Field(() => StaffType, {
    nullable: true,
    description: '首位管理员，其账号由签发方开立 / The first administrator; the issuer opens the account',
  })
  administrator!: StaffType | null;

  @Field(() => [JoinStepType], { description: '办理记录，按先后 / What was done, in order' })
  steps!: JoinStepType[];
}

export const JoinApplicationConnection = connectionOf(JoinApplicationType, 'JoinApplication');

@InputType('AgencyNameInput', { description: '单位名称 / Name of an agency' })
class AgencyNameInputType {
  @Field(() => String, { description: '中文 / Chinese' })
  zh!: string;

  @Field(() => String, { description: '英文 / English' })
  en!: string;
}

@InputType('ApplyToJoinInput', { description: '为拟加入的单位申请接入 / Applies for an agency that wants to join' })
export class ApplyToJoinInputType extends KeyedInput {
  @Field(() => AgencyNameInputType, { description: '单位名称 / Name' })
  name!: AgencyNameInputType;

  @Field(() => AgencyTypeEnum, { description: '机构类型 / Type' })
  type!: AgencyTypeName;

  @Field(() => AdminLevelEnum, { description: '行政层级 / Level' })
  level!: AdminLevel;

  @Field(() => String, { description: '行政区划代码，6、9或12位 / Region code of 6, 9 or 12 digits' })
  region!: string;

  @Field(() => [CapacityEnum], {
    nullable: true,
    description:
      '职能；不填为该类机构的通常职能，不得超出 / What it is there to do; as usual for its type when left out, never more',
  })
  capacities?: Capacity[] | null;

  @Field(() => String, { description: '统一社会信用代码 / Unified social credit code' })
  socialCreditCode!: string;

  @Field(() => String, { description: '联系岗位，只写岗位 / Post that answers for it; no person, no number' })
  contactPost!: string;

  @Field(() => String, { description: '首位管理员姓名 / Name of the first administrator' })
  administratorName!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: '本单位是否为其上级 / Whether your agency is its superior',
  })
  underApplicant!: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description: '系统是否接收通知 / Whether its systems are to be told of events',
  })
  eventsWanted!: boolean;
}

@InputType()
abstract class OnApplication extends KeyedInput {
  @Field(() => ID, { description: '接入申请 / The application' })
  applicationId!: string;
}

@InputType('ApproveJoinApplicationInput', { description: '同意接入 / Agrees to an application' })
export class ApproveJoinApplicationInputType extends OnApplication {}

@InputType('DeclineJoinApplicationInput', { description: '不予接入 / Declines an application' })
export class DeclineJoinApplicationInputType extends OnApplication {
  @Field(() => JoinDeclineReasonEnum, { description: '理由 / Why' })
  reason!: JoinDeclineReason;
}

@ObjectType({ simpleResolvers: true, description: '接入申请，或未受理的原因 / The application, or why not' })
export class JoinApplicationPayload {
  @Field(() => JoinApplicationType, { nullable: true, description: '接入申请 / The application' })
  application?: JoinApplicationType | null;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
