import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { groupsOf } from '../../domain/dispute/field-group.ts';
import { lawfulSteps, sidesOf } from '../../domain/referral/lawful-steps.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import type { HubContext } from '../../graphql/context.ts';
import { FieldGroupEnum } from '../../graphql/enums.ts';
import { askedFields } from '../../graphql/lookahead.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { getKind } from '../../kinds/index.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { kindEntry } from './catalogue.ts';
import { ReferralKindType } from './catalogue.type.ts';
import { DeadlineConnection, DeadlineType } from './deadline.type.ts';
import { DisputeType } from './dispute.type.ts';
import { findReferral, loadDisputeOfRow } from './load-dispute.ts';
import { DeskType } from './desk.type.ts';
import { DeadlinesArgs, InboxArgs, SentArgs } from './inbox.args.ts';
import { inboxFilterOf } from './inbox-filter.input.ts';
import { referralPage } from './referral-page.ts';
import { AvailableStepType, ReferralConnection, ReferralType } from './referral.type.ts';

const deadlinesForm: CursorForm = { list: 'deadlines', keys: ['instant', 'id'] };

/** Fields of a dispute that come with every referral of a list. */
const carried = new Set([
  'id',
  'number',
  'cause',
  'stage',
  'region',
  'headcount',
  'leadAgency',
  'accountableAgency',
  'viewerAccess',
  '__typename',
]);

@Resolver(() => ReferralType)
export class ReferralResolver {
  @Requires('referral.read')
  @Query(() => ReferralType, {
    nullable: true,
    description: '一件移送；不存在与无权知悉同为 null / One referral; unknown and not for you are both null',
  })
  referral(@Arg('id', () => ID) id: string, @Ctx() context: HubContext) {
    return findReferral(id, context);
  }

  @Requires('inbox.read')
  @Query(() => ReferralConnection, {
    description: '收件箱：移送本单位且未闭环 / Referred to your agency and not closed, newest first',
  })
  inbox(
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => InboxArgs) { states, deskId, waiting, filter }: InboxArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const desk = { deskId: deskId ?? null, waiting: waiting ?? false };
    return referralPage('inbox', { args, states: states ?? null, desk, filter: inboxFilterOf(filter), info }, context);
  }

  @Requires('inbox.read')
  @Query(() => ReferralConnection, {
    description: '已发出：本单位移出且未闭环 / Sent by your agency and not closed, newest first',
  })
  sent(
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => SentArgs) { states, filter }: SentArgs,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return referralPage('sent', { args, states: states ?? null, filter: inboxFilterOf(filter), info }, context);
  }

  @Requires('deadline.read')
  @Query(() => DeadlineConnection, {
    description: '本单位负有的期限，先届满的在前 / Clocks your agency has to meet, the next one first',
  })
  async deadlines(
    @Args(() => PageArgs) args: PageArgs,
    @Args(() => DeadlinesArgs) { dueBefore, standing, filter: narrowed }: DeadlinesArgs,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const filter = inboxFilterOf(narrowed);
    const form = sealedForm(deadlinesForm, { cursors }, { dueBefore: dueBefore?.toISOString(), standing, ...filter });
    const { first, keys } = pageOf(args, form);
    const after = keys ? ([keys[0]!, keys[1]!] as const) : null;
    const asked = { dueBefore: dueBefore ?? null, standing: standing ?? null, filter };
    const rows = await reads.deadlines({ first, after, ...asked });
    return new ConnectionPage(rows, {
      first,
      after: after !== null,
      form,
      keyOf: ({ dueAt, id }) => [dueAt, id],
    });
  }

  @FieldResolver(() => ReferralKindType)
  kind(@Root() { kindCode }: ReferralType) {
    return kindEntry(kindCode);
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(
    @Root() referral: ReferralType & { dispute?: DisputeType },
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const enough = referral.dispute && [...askedFields(info).keys()].every((name) => carried.has(name));
    return enough ? referral.dispute : loadDisputeOfRow(referral.disputeId, context, info);
  }

  @FieldResolver(() => AgencyType)
  fromAgency(@Root() { fromAgencyId }: ReferralType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(fromAgencyId);
  }

  @FieldResolver(() => AgencyType)
  toAgency(@Root() { toAgencyId }: ReferralType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(toAgencyId);
  }

  @FieldResolver(() => StaffType, { nullable: true })
  assignee(@Root() { assigneeId }: ReferralType, @Ctx() { reads }: HubContext) {
    return assigneeId ? reads.directory.staff(assigneeId) : null;
  }

  @FieldResolver(() => DeskType, {
    nullable: true,
    description: '落在哪个收件台；仅接收单位可见 / Desk it landed on; the receiver alone is told',
  })
  desk(@Root() { deskId }: { deskId?: string | null }, @Ctx() { reads }: HubContext) {
    return deskId ? reads.directory.desk(deskId) : null;
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  suggestedAgency(@Root() { suggestedAgencyId }: ReferralType, @Ctx() { reads }: HubContext) {
    return suggestedAgencyId ? reads.directory.agency(suggestedAgencyId) : null;
  }

  @FieldResolver(() => WordsType, { nullable: true })
  outcomeTitle(@Root() { kindCode, outcome }: ReferralType) {
    return outcome ? (getKind(kindCode).outcomes[outcome]?.title ?? null) : null;
  }

  @FieldResolver(() => [FieldGroupEnum])
  groups(@Root() referral: { groups: number }) {
    return groupsOf(referral.groups);
  }

  @FieldResolver(() => [ReferralType])
  async chain(@Root() { id }: ReferralType, @Ctx() { reads }: HubContext) {
    const links = await Promise.all((await reads.loops.chain(id)).map((link) => reads.referral(link)));
    return links.filter((link) => link !== null);
  }

  @FieldResolver(() => DeadlineType, { nullable: true })
  nextDeadline(@Root() referral: ReferralType, @Ctx() { reads }: HubContext) {
    if (referral.nextDeadline !== undefined) return referral.nextDeadline;
    return reads.referral(referral.id).then((whole) => whole?.['nextDeadline'] ?? null);
  }

  @FieldResolver(() => [AvailableStepType])
  availableSteps(@Root() referral: ReferralType, @Ctx() { principal, reads }: HubContext): AvailableStepType[] {
    const kind = getKind(referral.kindCode);
    const who = { sides: sidesOf(referral, principal.agencyId), roles: principal.roles };
    const { directory } = reads;
    const colleagues = directory.everyone().filter(({ active, agencyId }) => active && agencyId === principal.agencyId);
    return lawfulSteps(kind, referral, who).map((step) => {
      const { title, needs = [], documents = [] } = kind.steps[step]!;
      const assignees = needs.includes('ASSIGNEE') ? colleagues : [];
      return { step, title, needs, documents, assignees };
    });
  }
}
