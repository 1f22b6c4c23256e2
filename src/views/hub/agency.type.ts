import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { AdminLevel } from '../../domain/agency/admin-level.ts';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import type { Capacity } from '../../domain/agency/capacity.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import { AdminLevelEnum, AgencyTypeEnum, CapacityEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { NodeInterface } from './node.type.ts';

@Directive('@key(fields: "id")')
@ObjectType('Agency', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: '参与办理的机构 / A body that can take part in a dispute',
})
export class AgencyType implements NodeInterface {
  @Field(() => ID)
  id!: string;

  @Field(() => WordsType, { nullable: true })
  name!: WordsType | null;

  @Field(() => AgencyTypeEnum, { nullable: true })
  type!: AgencyTypeName | null;

  @Field(() => AdminLevelEnum, { nullable: true })
  level!: AdminLevel | null;

  @Field(() => String, { nullable: true, description: '行政区划代码 / Region code, 6, 9 or 12 digits (GB/T 2260)' })
  region!: string | null;

  @Field(() => [CapacityEnum], { nullable: true })
  capacities!: readonly Capacity[] | null;

  @Field(() => AgencyType, { nullable: true, description: '上级机构 / Body it answers to' })
  superior!: AgencyType | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否已上线；未上线的单位不收真实事项 / Whether it is live; one that is not is given no matter',
  })
  live!: boolean | null;

  superiorId!: string | null;

  joining?: true;
}

@Directive('@key(fields: "id")')
@ObjectType('Staff', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: '机构人员 / A person who works for an agency',
})
export class StaffType implements NodeInterface {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => [StaffRoleEnum], { nullable: true })
  roles!: readonly StaffRole[] | null;

  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  agencyId!: string;
}

export const AgencyConnection = connectionOf(AgencyType, 'Agency');
