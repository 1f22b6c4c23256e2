import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { ClientBinding } from '../../domain/agency/system-client.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import { ClientBindingEnum, FieldGroupEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';

@InputType('AddStaffInput', { description: '新增人员 / Takes a person in' })
export class AddStaffInputType extends KeyedInput {
  @Field(() => ID, {
    nullable: true,
    description:
      '单位，默认本单位；上级可为下级委任单位管理员 / Agency; your own when left out. A superior body may appoint administrators',
  })
  agencyId?: string | null;

  @Field(() => String, { description: '姓名 / Name' })
  name!: string;

  @Field(() => [StaffRoleEnum], { description: '岗位 / Posts' })
  posts!: StaffRole[];
}

@InputType()
abstract class OnStaff extends KeyedInput {
  @Field(() => ID, { description: '人员 / The person' })
  staffId!: string;

  @Field(() => GraphQLSafeInt, { description: '所见版本 / Version you saw' })
  version!: number;
}

@InputType('ChangeStaffInput', { description: '变更姓名或岗位 / Gives another name or other posts' })
export class ChangeStaffInputType extends OnStaff {
  @Field(() => String, { nullable: true, description: '姓名，不填不变 / Name; stays when left out' })
  name?: string | null;

  @Field(() => [StaffRoleEnum], { nullable: true, description: '岗位，不填不变 / Posts; stay when left out' })
  posts?: StaffRole[] | null;
}

@InputType('EndStaffInput', { description: '人员离岗 / Ends the work of a person for the agency' })
export class EndStaffInputType extends OnStaff {}

@InputType('RestoreStaffInput', { description: '恢复人员 / Takes a person back' })
export class RestoreStaffInputType extends OnStaff {}

@InputType('HandOverWorkInput', { description: '交接所办事项 / Gives what one person is put on to another' })
export class HandOverWorkInputType extends KeyedInput {
  @Field(() => ID, { description: '移交人 / From' })
  fromStaffId!: string;

  @Field(() => ID, { description: '接手人 / To' })
  toStaffId!: string;

  @Field(() => String, { description: '交接理由 / Why' })
  reason!: string;

  @Field(() => Boolean, { description: '已核实接手人无利害关系 / The successor was asked about ties and has none' })
  conflictCleared!: boolean;
}

@InputType('SystemNameInput', { description: '系统名称 / Name of a system' })
export class SystemNameInputType {
  @Field(() => String, { description: '中文名称 / In Chinese' })
  zh!: string;

  @Field(() => String, { description: '英文名称 / In English' })
  en!: string;
}

@InputType('RegisterClientInput', { description: '登记系统客户端 / Registers a system that asks for the agency' })
export class RegisterClientInputType extends KeyedInput {
  @Field(() => SystemNameInputType)
  name!: SystemNameInputType;

  @Field(() => [String], { description: '可使用的权限名 / Names of the permissions it may use' })
  scopes!: string[];

  @Field(() => [FieldGroupEnum], { defaultValue: [], description: '可携带的信息类别 / Groups of fields it may carry' })
  groups!: FieldGroup[];

  @Field(() => ClientBindingEnum, { description: '令牌绑定方式 / How its tokens are bound' })
  binding!: ClientBinding;

  @Field(() => GraphQLDateTime, { nullable: true, description: '截止时间，不含 / Until then, exclusive' })
  until?: Date | null;
}

@InputType('EndClientInput', { description: '终止系统客户端 / Ends a system' })
export class EndClientInputType extends KeyedInput {
  @Field(() => ID, { description: '系统客户端 / The system' })
  clientId!: string;
}
