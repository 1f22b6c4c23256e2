import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context.ts';
import { AgencyType } from './agency.type.ts';
import { DeskType } from './desk.type.ts';

@Resolver(() => DeskType)
export class DeskResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: DeskType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }
}

@Resolver(() => AgencyType)
export class AgencyDesksResolver {
  @FieldResolver(() => [DeskType], {
    description: '收件台；没有则由机构统一接收 / Its desks; none: the agency as a whole',
  })
  desks(@Root() { id }: AgencyType, @Ctx() { reads }: HubContext) {
    return reads.directory.desks().filter(({ agencyId }) => agencyId === id);
  }
}
