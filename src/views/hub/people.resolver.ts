import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { DisputeType } from './dispute.type.ts';
import { ConflictType, MandateType, OwnMandateConnection, RepresentationChangeType } from './people.type.ts';

const ownForm: CursorForm = { list: 'ownMandates', keys: ['id'] };

@Resolver(() => DisputeType)
export class DisputePeopleResolver {
  @FieldResolver(() => [MandateType], {
    nullable: true,
    description: '授权委托，含已终止者 / Who acts for whom, those whose time is over included',
  })
  mandates(@Root() { mandates }: { mandates?: MandateType[] | null }) {
    return mandates ?? null;
  }

  @FieldResolver(() => [RepresentationChangeType], {
    nullable: true,
    description: '更换代理申请 / Changes of representation',
  })
  representationChanges(@Root() dispute: { representationChanges?: RepresentationChangeType[] | null }) {
    return dispute.representationChanges ?? null;
  }

  @FieldResolver(() => [ConflictType], { nullable: true, description: '利害关系与回避 / Ties and recusals' })
  conflicts(@Root() { conflicts }: { conflicts?: ConflictType[] | null }) {
    return conflicts ?? null;
  }
}

@Resolver(() => MandateType)
export class MandateResolver {
  @FieldResolver(() => StaffType, { nullable: true })
  person(@Root() { staffId }: MandateType, @Ctx() { reads }: HubContext) {
    return reads.directory.staff(staffId);
  }

  @Requires('directory.read')
  @Query(() => OwnMandateConnection, {
    description:
      '本人的授权委托，新的在前；被更换者由此知悉 / Mandates you hold or held, newest first; so you are told of a change',
  })
  async ownMandates(@Args(() => PageArgs) args: PageArgs, @Ctx() { reads, cursors }: HubContext) {
    const form = sealedForm(ownForm, { cursors });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.ownMandates({ first, after: keys?.[0] ?? '' });
    return new ConnectionPage(rows, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }
}

@Resolver(() => RepresentationChangeType)
export class RepresentationChangeResolver {
  @FieldResolver(() => StaffType, { nullable: true })
  person(@Root() { staffId }: RepresentationChangeType, @Ctx() { reads }: HubContext) {
    return reads.directory.staff(staffId);
  }
}

@Resolver(() => ConflictType)
export class ConflictResolver {
  @FieldResolver(() => StaffType, { nullable: true })
  person(@Root() { staffId }: ConflictType, @Ctx() { reads }: HubContext) {
    return reads.directory.staff(staffId);
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: ConflictType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }
}
