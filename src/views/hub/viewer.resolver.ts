import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Capacity } from '../../domain/agency/capacity.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { HubContext } from '../../graphql/context.ts';
import { CapacityEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { Requires } from '../../graphql/requires.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { judge } from '../../policy/judge.ts';
import { permissionNames, permissions } from '../../policy/permissions.ts';
import { AgencyType, StaffType } from './agency.type.ts';

const standings = { YES: 'YES', DEPENDS: 'DEPENDS', NO: 'NO' } as const;
registerEnumType(standings, {
  name: 'Standing',
  description: '权限状态 / What a permission says for you',
  valuesConfig: {
    YES: { description: '可以 / Yes' },
    DEPENDS: { description: '视具体争议而定 / It depends on the dispute' },
    NO: { description: '不可以 / No' },
  },
});

@ObjectType('PermissionStanding', {
  simpleResolvers: true,
  description: '一项权限及您的状态 / A permission, and what it says for you',
})
export class PermissionStandingType {
  @Field(() => String)
  name!: string;

  @Field(() => WordsType)
  says!: WordsType;

  @Field(() => standings)
  standing!: keyof typeof standings;
}

@ObjectType('ViewerClient', { simpleResolvers: true, description: '所经系统 / The system you ask through' })
export class ViewerClientType {
  @Field(() => ID)
  id!: string;

  @Field(() => WordsType)
  name!: WordsType;
}

@ObjectType('Viewer', { simpleResolvers: true, description: '当前登录者 / Who is asking' })
export class ViewerType {
  @Field(() => StaffType, {
    nullable: true,
    description: '系统不代表任何人时为空 / Null where a system asks for nobody',
  })
  staff!: StaffType | null;

  @Field(() => ViewerClientType, {
    nullable: true,
    description: '所经系统，没有为空 / System in between; null for none',
  })
  client!: ViewerClientType | null;

  @Field(() => AgencyType)
  agency!: AgencyType;

  @Field(() => [StaffRoleEnum])
  roles!: readonly StaffRole[];

  @Field(() => [CapacityEnum])
  capacities!: readonly Capacity[];

  @Field(() => [PermissionStandingType])
  permissions!: PermissionStandingType[];

  @Field(() => GraphQLDateTime, { description: '平台时间；演示时可调 / Time of the hub; movable in a sandbox' })
  now!: Date;
}

@Resolver()
export class ViewerResolver {
  @Requires('directory.read')
  @Query(() => ViewerType, { description: '当前登录者及其权限 / Who is asking, and what they may do' })
  viewer(@Ctx() { principal, reads, now }: HubContext) {
    const { roles, capacities, staffId, agencyId, client = null } = principal;
    return {
      staff: reads.directory.staff(staffId),
      client,
      agency: reads.directory.agency(agencyId),
      roles,
      capacities,
      now,
      permissions: permissionNames.map((name) => ({
        name,
        says: permissions[name].says,
        standing: judge(name, principal, null, now).toUpperCase(),
      })),
    };
  }
}
