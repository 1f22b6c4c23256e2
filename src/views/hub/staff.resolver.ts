import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { StaffState } from '../../commands/staff/staff-register.ts';
import { keyInForce } from '../../domain/agency/client-key.ts';
import { clientInForce } from '../../domain/agency/system-client.ts';
import { groupsOf } from '../../domain/dispute/field-group.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { boundsOf } from '../../policy/agency-bounds.ts';
import {
  AdministrationBoundsType,
  AgencyStaffConnection,
  StaffChangeConnection,
  SystemClientConnection,
} from './staff.type.ts';

const staffForm: CursorForm = { list: 'agencyStaff', keys: ['id'] };
const changesForm: CursorForm = { list: 'staffChanges', keys: ['id'] };
const clientsForm: CursorForm = { list: 'systemClients', keys: ['id'] };

const stateOf = ({ name, roles: posts, active }: StaffState) => ({ name, posts, active });

/** What an administrator reads of the agency's own people and systems. */
@Resolver()
export class AgencyPeopleResolver {
  @Requires('staff.manage')
  @Query(() => AgencyStaffConnection, { description: '本单位人员 / The people of your agency' })
  async agencyStaff(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('withLeft', () => Boolean, { defaultValue: false, description: '含已离岗人员 / Those who have left, too' })
    withLeft: boolean,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(staffForm, { cursors }, { withLeft });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.people.staff({ first, after: keys?.[0] ?? null }, withLeft);
    return new ConnectionPage(rows, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }

  @Requires('staff.manage')
  @Query(() => StaffChangeConnection, {
    description: '本单位人员变更记录，新的在前 / What was done to the people of your agency, newest first',
  })
  async staffChanges(@Args(() => PageArgs) args: PageArgs, @Ctx() { reads, cursors }: HubContext) {
    const form = sealedForm(changesForm, { cursors });
    const { first, keys } = pageOf(args, form);
    const { directory } = reads;
    const rows = await reads.people.changes({ first, after: keys?.[0] ?? null });
    const shown = rows.map(({ staffId, byStaffId, byAgencyId, byClientId, before, after, ...rest }) => ({
      ...rest,
      before: before && stateOf(before),
      after: stateOf(after),
      staff: directory.staff(staffId),
      by: directory.staff(byStaffId),
      byAgency: directory.agency(byAgencyId),
      byClient: byClientId ? (directory.client(byClientId)?.name ?? null) : null,
    }));
    return new ConnectionPage(shown, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }

  @Requires('staff.manage')
  @Query(() => AdministrationBoundsType, {
    description: '本单位管理员可授予的范围 / What an administrator of your agency may grant',
  })
  administrationBounds(@Ctx() { principal, reads }: HubContext): AdministrationBoundsType {
    const { posts, scopes, groups } = boundsOf(reads.directory.agency(principal.agencyId)!);
    return { posts, scopes, groups: groupsOf(groups) };
  }

  @Requires('client.manage')
  @Query(() => SystemClientConnection, { description: '本单位的系统客户端 / The systems that ask for your agency' })
  async systemClients(@Args(() => PageArgs) args: PageArgs, @Ctx() { reads, now, cursors }: HubContext) {
    const form = sealedForm(clientsForm, { cursors });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.people.clients({ first, after: keys?.[0] ?? null });
    const known = await reads.people.clientKeys(rows.map(({ id }) => id));
    const shown = rows.map((client) => ({
      ...client,
      groups: groupsOf(client.groups),
      inForce: clientInForce(client, now),
      keys: (known.get(client.id) ?? []).map((key) => ({ ...key, inForce: keyInForce(key, now) })),
    }));
    return new ConnectionPage(shown, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }
}
