import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { causeCodeOn, causesOfAction, isCauseId } from '../../domain/cause/cause-of-action.ts';
import { bitOf, fieldGroupNames, fieldGroups } from '../../domain/dispute/field-group.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import type { HubContext } from '../../graphql/context.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { legalDateOf } from '../../kernel/legal-date.ts';
import type { DisputeBody } from '../../storage/reads/dispute-head.ts';
import type { DisputePart } from '../../storage/reads/dispute-parts.ts';
import { AgencyType } from './agency.type.ts';
import { DeadlineConnection } from './deadline.type.ts';
import { DisputeConnection, DisputeType, GroupAccessType } from './dispute.type.ts';
import { DocumentConnection, NoteConnection, TimelineConnection } from './history.type.ts';
import { goBack } from './go-back.ts';
import { isFetched, loadDispute, partForm, partRows, withParts } from './load-dispute.ts';
import { ClaimConnection, PartyConnection } from './party.type.ts';
import { ReferralConnection } from './referral.type.ts';
import { CauseType } from './terms.type.ts';
import { byOf, digitsOf, DisputeByInput, DisputeFilterInput } from './dispute.input.ts';

const disputesForm: CursorForm = { list: 'disputes', keys: ['id'] };

@Resolver(() => DisputeType)
export class DisputeResolver {
  @Requires('dispute.read')
  @Query(() => DisputeType, {
    nullable: true,
    description: '一件争议；不存在与无权知悉同为 null / One dispute; unknown and not for you are both null',
  })
  async dispute(
    @Arg('by', () => DisputeByInput) by: DisputeByInput,
    @Arg('asOf', () => GraphQLDateTime, {
      nullable: true,
      description:
        '按此刻所记内容读取，权限以现在为准；须为请求中唯一的根字段 / As the record stood then, with your rights of now; it has to be the one root field of the request',
    })
    asOf: Date | null,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!asOf) return loadDispute(byOf(by), context, info);
    const past = await goBack(byOf(by), asOf, context, info);
    return past && loadDispute(past, context, info);
  }

  @Requires('dispute.read')
  @Query(() => DisputeConnection, {
    description: '本单位参与的争议，新的在前 / Disputes your agency takes part in, newest first',
  })
  async disputes(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => DisputeFilterInput, { nullable: true }) filter: DisputeFilterInput | null,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const form = sealedForm(disputesForm, context, { ...filter });
    const { first, keys } = pageOf(args, form);
    const after = keys?.[0] ?? null;
    const narrowed = {
      stages: filter?.stages ?? null,
      regionPrefix: digitsOf(filter?.regionPrefix),
      causeIds: filter?.causes ?? null,
      accountableToMe: filter?.accountableToMe ?? false,
    };
    const rows = await context.reads.disputes(narrowed, { first, after });
    // The row past the page only tells that there are more: nothing of it is read.
    const shown = [...(await withParts(rows.slice(0, first), context, info)), ...rows.slice(first)];
    return new ConnectionPage(shown, {
      first,
      after: after !== null,
      form,
      keyOf: ({ id }) => [id],
    });
  }

  @FieldResolver(() => CauseType, { nullable: true })
  cause(@Root() { causeId, registeredAt }: DisputeType): CauseType | null {
    if (!causeId || !isCauseId(causeId)) return null;
    const { title } = causesOfAction[causeId];
    return {
      id: causeId,
      title,
      code: registeredAt ? causeCodeOn(causeId, legalDateOf(new Date(registeredAt))) : null,
    };
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  leadAgency(@Root() { leadAgencyId }: DisputeType, @Ctx() { reads }: HubContext) {
    return leadAgencyId ? reads.directory.agency(leadAgencyId) : null;
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  accountableAgency(@Root() { accountableAgencyId }: DisputeType, @Ctx() { reads }: HubContext) {
    return accountableAgencyId ? reads.directory.agency(accountableAgencyId) : null;
  }

  @FieldResolver(() => [GroupAccessType])
  viewerAccess(@Root() { sight }: DisputeType): GroupAccessType[] {
    return fieldGroupNames.map((group) => {
      const bit = bitOf(group);
      const access = (sight.full & bit) !== 0 ? 'FULL' : (sight.masked & bit) !== 0 ? 'MASKED' : 'NONE';
      return { group, title: fieldGroups[group], access };
    });
  }

  @FieldResolver(() => PartyConnection, { nullable: true })
  parties(@Root() dispute: DisputeBody, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    return connection(dispute, 'parties', args, context);
  }

  @FieldResolver(() => ClaimConnection, { nullable: true })
  claims(@Root() dispute: DisputeBody, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    return connection(dispute, 'claims', args, context);
  }

  @FieldResolver(() => ReferralConnection, { nullable: true })
  referrals(@Root() dispute: DisputeBody, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    return connection(dispute, 'referrals', args, context);
  }

  @FieldResolver(() => DeadlineConnection, { nullable: true })
  deadlines(@Root() dispute: DisputeBody, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    return connection(dispute, 'deadlines', args, context);
  }

  @FieldResolver(() => DocumentConnection, { nullable: true })
  documents(@Root() dispute: DisputeBody, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    return connection(dispute, 'documents', args, context);
  }

  @FieldResolver(() => NoteConnection, { nullable: true })
  notes(@Root() dispute: DisputeBody, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    return connection(dispute, 'notes', args, context);
  }

  @FieldResolver(() => TimelineConnection, {
    nullable: true,
    description: '按权限可见的历史 / History as far as your rights reach',
  })
  timeline(@Root() dispute: DisputeBody, @Args(() => PageArgs) args: PageArgs, @Ctx() context: HubContext) {
    return connection(dispute, 'timeline', args, context);
  }
}

/** The page of a part; at once when it came with the dispute, else after a statement of its own. */
function connection(dispute: DisputeBody, part: DisputePart, args: PageArgs, context: HubContext) {
  const form = partForm(part, context);
  const { first, keys } = pageOf(args, form);
  const page = { first, after: keys?.[0] ?? '', fields: null };
  const keyOf = (row: object) => [(row as { id: string }).id];
  const made = (rows: readonly object[] | null) =>
    rows && new ConnectionPage(rows, { first, after: keys !== null, form, keyOf });
  if (isFetched(dispute, part, page)) return made(dispute[part] as readonly object[] | null);
  return partRows(dispute, part, page, context).then(made);
}
