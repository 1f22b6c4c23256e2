import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { StaffAction } from '../../commands/staff/staff-register.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { ClientBinding } from '../../domain/agency/system-client.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import { ClientBindingEnum, FieldGroupEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { ClientKeyType } from './client-key.type.ts';

const staffActions = { ADDED: 'ADDED', CHANGED: 'CHANGED', ENDED: 'ENDED', RESTORED: 'RESTORED' } as const;
registerEnumType(staffActions, {
  name: 'StaffAction',
  description: '对人员所作的变更 / What was done to a person',
  valuesConfig: {
    ADDED: { description: '新增 / Taken in' },
    CHANGED: { description: '变更姓名或岗位 / Name or posts changed' },
    ENDED: { description: '离岗 / Left' },
    RESTORED: { description: '恢复 / Taken back' },
  },
});

@ObjectType('AgencyStaff', { simpleResolvers: true, description: '本单位人员 / A person of your agency' })
export class AgencyStaffType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [StaffRoleEnum], { description: '岗位 / Posts' })
  posts!: readonly StaffRole[];

  @Field(() => Boolean, { description: '是否在岗 / Whether the person works there now' })
  active!: boolean;

  @Field(() => GraphQLSafeInt, { description: '版本，变更时须带上 / Version; a change names the one it was based on' })
  version!: number;
}

export const AgencyStaffConnection = connectionOf(AgencyStaffType, 'AgencyStaff');

@ObjectType('StaffState', {
  simpleResolvers: true,
  description: '变更前或变更后的人员情况 / A person before or after a change',
})
export class StaffStateType {
  @Field(() => String)
  name!: string;

  @Field(() => [StaffRoleEnum], { description: '岗位 / Posts' })
  posts!: readonly StaffRole[];

  @Field(() => Boolean, { description: '是否在岗 / Whether the person works there' })
  active!: boolean;
}

@ObjectType('StaffChange', { simpleResolvers: true, description: '人员变更记录 / What was done to a person, by whom' })
export class StaffChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDateTime, { description: '变更时间 / When it was done' })
  at!: Date;

  @Field(() => StaffType, { nullable: true, description: '被变更的人员 / The person it was done to' })
  staff!: StaffType | null;

  @Field(() => staffActions, { description: '何种变更 / What was done' })
  action!: StaffAction;

  @Field(() => StaffStateType, { nullable: true, description: '变更前，新增为空 / Before; null for a new person' })
  before!: StaffStateType | null;

  @Field(() => StaffStateType, { description: '变更后 / After' })
  after!: StaffStateType;

  @Field(() => StaffType, { nullable: true, description: '作出变更的管理员 / Administrator who did it' })
  by!: StaffType | null;

  @Field(() => AgencyType, { nullable: true, description: '管理员所属单位 / Agency of that administrator' })
  byAgency!: AgencyType | null;

  @Field(() => WordsType, {
    nullable: true,
    description: '所经系统，没有为空 / System it was done through; null for none',
  })
  byClient!: WordsType | null;
}

export const StaffChangeConnection = connectionOf(StaffChangeType, 'StaffChange');

@ObjectType('SystemClient', { simpleResolvers: true, description: '系统客户端 / A system that asks for your agency' })
export class SystemClientType {
  @Field(() => ID)
  id!: string;

  @Field(() => WordsType)
  name!: WordsType;

  @Field(() => [String], { description: '可使用的权限 / Permissions it may use' })
  scopes!: readonly string[];

  @Field(() => [FieldGroupEnum], { description: '可携带的信息类别 / Groups of fields it may carry' })
  groups!: readonly FieldGroup[];

  @Field(() => ClientBindingEnum, { description: '令牌绑定方式 / How its tokens are bound' })
  binding!: ClientBinding;

  @Field(() => GraphQLDateTime, { description: '生效时间 / In force from' })
  from!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '截止时间，不含 / Until then, exclusive; null for no end',
  })
  until!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '提前终止的时间 / When it was ended early' })
  endedAt!: Date | null;

  @Field(() => Boolean, { description: '现在是否有效 / Whether its tokens are taken now' })
  inForce!: boolean;

  @Field(() => [ClientKeyType], { description: '登记的公钥与证书，旧的在前 / Its keys and certificates, oldest first' })
  keys!: readonly ClientKeyType[];
}

export const SystemClientConnection = connectionOf(SystemClientType, 'SystemClient');

@ObjectType('AdministrationBounds', {
  simpleResolvers: true,
  description: '本单位管理员可授予的范围 / What an administrator of your agency may grant',
})
export class AdministrationBoundsType {
  @Field(() => [StaffRoleEnum], { description: '可授予的岗位 / Posts' })
  posts!: readonly StaffRole[];

  @Field(() => [String], { description: '系统客户端可使用的权限 / Permissions a system may be registered for' })
  scopes!: readonly string[];

  @Field(() => [FieldGroupEnum], { description: '系统客户端可携带的信息类别 / Groups a system may carry' })
  groups!: readonly FieldGroup[];
}

@ObjectType('StaffPayload', { simpleResolvers: true, description: '人员办理结果 / What was done' })
export class StaffPayload {
  @Field(() => ID, { nullable: true, description: '人员标识 / Id of the person' })
  staffId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

@ObjectType('EndStaffPayload', { simpleResolvers: true, description: '离岗办理结果 / What was done' })
export class EndStaffPayload extends StaffPayload {
  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '尚待交接事项数 / Matters that wait to be handed over',
  })
  remaining?: number;
}

@ObjectType('HandOverWorkPayload', { simpleResolvers: true, description: '交接办理结果 / What was done' })
export class HandOverWorkPayload {
  @Field(() => GraphQLSafeInt, { nullable: true, description: '已交接事项数 / Matters handed over' })
  handedOver?: number;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '尚待交接事项数 / Matters that still wait to be given to somebody',
  })
  remaining?: number;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

@ObjectType('SystemClientPayload', { simpleResolvers: true, description: '系统客户端办理结果 / What was done' })
export class SystemClientPayload {
  @Field(() => ID, {
    nullable: true,
    description: '系统客户端标识，令牌的 sub / Id of the system, the sub of its tokens',
  })
  clientId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
