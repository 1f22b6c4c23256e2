import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import { causeCodeOn, causeIds, causesOfAction } from '../../domain/cause/cause-of-action.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import type { HubContext } from '../../graphql/context.ts';
import { AgencyTypeEnum } from '../../graphql/enums.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { idKindOf } from '../../kernel/ids.ts';
import { legalDateOf } from '../../kernel/legal-date.ts';
import { AgencyConnection, AgencyType, StaffType } from './agency.type.ts';
import { kindEntries } from './catalogue.ts';
import { ReferralKindType } from './catalogue.type.ts';
import { findReferral, loadDispute } from './load-dispute.ts';
import { NodeInterface } from './node.type.ts';
import { CauseType } from './terms.type.ts';

const agenciesForm: CursorForm = { list: 'agencies', keys: ['id'] };

@Resolver(() => AgencyType)
export class AgencyResolver {
  @Requires('directory.read')
  @Query(() => AgencyConnection, { description: '机构名录 / Directory of agencies' })
  agencies(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('type', () => AgencyTypeEnum, { nullable: true }) type: AgencyTypeName | null,
    @Arg('regionPrefix', () => String, { nullable: true }) regionPrefix: string | null,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(agenciesForm, { cursors }, { type, regionPrefix });
    const { first, keys } = pageOf(args, form);
    const after = keys?.[0] ?? '';
    const rows = reads.directory
      .agencies()
      .filter(
        (agency) =>
          agency.id > after &&
          (!type || agency.type === type) &&
          (!regionPrefix || agency.region.startsWith(regionPrefix)),
      )
      .slice(0, first + 1);
    return new ConnectionPage(rows, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }

  @FieldResolver(() => Boolean, { nullable: true })
  live(@Root() { joining }: AgencyType) {
    return joining !== true;
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  superior(@Root() { superiorId }: AgencyType, @Ctx() { reads }: HubContext) {
    return superiorId ? reads.directory.agency(superiorId) : null;
  }
}

@Resolver(() => StaffType)
export class StaffResolver {
  @FieldResolver(() => AgencyType, { nullable: true })
  agency(@Root() { agencyId }: StaffType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(agencyId);
  }
}

@Resolver()
export class NodeResolver {
  @Requires('directory.read')
  @Query(() => NodeInterface, {
    nullable: true,
    description:
      '按全局标识取对象；不存在与无权知悉同为 null / An object by its id; unknown and not for you are both null',
  })
  node(@Arg('id', () => ID) id: string, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    switch (idKindOf(id)) {
      case 'agency':
        return context.reads.directory.agency(id);
      case 'staff':
        return context.reads.directory.staff(id);
      case 'dispute':
        return loadDispute({ ids: [id] }, context, info);
      case 'referral':
        return findReferral(id, context);
      default:
        context.audit.note('authz.hidden', { code: 'NOT_FOUND' });
        return null;
    }
  }

  @Requires('directory.read')
  @Query(() => [ReferralKindType], { description: '移送种类目录 / The catalogue of kinds, at most 36' })
  referralKinds(
    @Arg('from', () => AgencyTypeEnum, { nullable: true }) from: AgencyTypeName | null,
    @Arg('to', () => AgencyTypeEnum, { nullable: true }) to: AgencyTypeName | null,
  ) {
    return kindEntries(from ?? null, to ?? null);
  }

  @Requires('directory.read')
  @Query(() => [CauseType], {
    description: '案由目录，带今日有效的编号 / Every cause of action, with its number of today',
  })
  causes(@Ctx() { now }: HubContext): CauseType[] {
    return causeIds.map((id) => ({
      id,
      title: causesOfAction[id].title,
      code: causeCodeOn(id, legalDateOf(now)),
    }));
  }
}
