import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { grantReferralRequest, refuseReferralRequest } from '../../commands/answer-referral-request.ts';
import { requestReferral } from '../../commands/request-referral.ts';
import type { RequestedMatter } from '../../domain/loop/referral-request.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { RequestBody, RequestDirection } from '../../storage/reads/request-list.ts';
import { AgencyType } from './agency.type.ts';
import { kindEntry } from './catalogue.ts';
import { ReferralKindType } from './catalogue.type.ts';
import { DisputeType } from './dispute.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import { ReferralType } from './referral.type.ts';
import {
  GrantReferralRequestInputType,
  ReferralRequestPayload,
  RefuseReferralRequestInputType,
  RequestReferralInputType,
  type RequestedMatterInputType,
} from './request-acts.input.ts';
import { directions, ReferralRequestConnection, ReferralRequestType, RequestedMatterType } from './request.type.ts';

const requestsForm: CursorForm = { list: 'requests', keys: ['instant', 'id'] };

@Resolver(() => ReferralRequestType)
export class RequestResolver {
  @Requires('inbox.read')
  @Query(() => ReferralRequestConnection, {
    description:
      '索请：他单位向本单位的，或本单位发出的，新的在前 / Requests for matters, to your agency or from it, newest first',
  })
  async referralRequests(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('direction', () => directions, {
      defaultValue: 'INCOMING',
      description: '收到的或发出的 / To your agency or from it',
    })
    direction: RequestDirection,
    @Arg('openOnly', () => Boolean, { defaultValue: false, description: '仅待答复的 / Only those without an answer' })
    openOnly: boolean,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(requestsForm, { cursors }, { direction, openOnly });
    const { first, keys } = pageOf(args, form);
    const after = keys ? ([keys[0]!, keys[1]!] as const) : null;
    const rows = await reads.loops.requests(direction, { first, after, openOnly });
    return new ConnectionPage(rows, { first, after: after !== null, form, keyOf: ({ askedAt, id }) => [askedAt, id] });
  }

  @Requires('referral.request')
  @Mutation(() => ReferralRequestPayload, {
    description:
      '向他单位索请事项；无论该事项是否存在，答复相同 / Asks for a matter; the answer is the same whether there is one or not',
  })
  async requestReferral(
    @Arg('input', () => RequestReferralInputType) { about, ...input }: RequestReferralInputType,
    @Ctx() context: HubContext,
  ) {
    const matter = matterOf(about);
    const outcome = matter
      ? await requestReferral({ ...input, about: matter, key: keyOf(input, context) }, context.command)
      : [new Refusal('REQUEST_ABOUT_ONE', { path: ['about'], allowed: ['agencyId + number', 'text'] })];
    return answered(outcome, context);
  }

  @Requires('referral.send')
  @Mutation(() => ReferralRequestPayload, { description: '同意索请并移送 / Grants a request by referring a dispute' })
  async grantReferralRequest(
    @Arg('input', () => GrantReferralRequestInputType) input: GrantReferralRequestInputType,
    @Ctx() context: HubContext,
  ) {
    return answered(await grantReferralRequest({ ...input, key: keyOf(input, context) }, context.command), context);
  }

  @Requires('inbox.read')
  @Mutation(() => ReferralRequestPayload, { description: '不予移送 / Refuses a request' })
  async refuseReferralRequest(
    @Arg('input', () => RefuseReferralRequestInputType) input: RefuseReferralRequestInputType,
    @Ctx() context: HubContext,
  ) {
    return answered(await refuseReferralRequest({ ...input, key: keyOf(input, context) }, context.command), context);
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  asker(@Root() { askerAgencyId }: RequestBody, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(askerAgencyId);
  }

  @FieldResolver(() => AgencyType, { nullable: true })
  holder(@Root() { holderAgencyId }: RequestBody, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(holderAgencyId);
  }

  @FieldResolver(() => ReferralKindType)
  kind(@Root() { kindCode }: RequestBody) {
    return kindEntry(kindCode);
  }

  @FieldResolver(() => RequestedMatterType)
  about(@Root() { aboutAgencyId, aboutNumber, aboutText }: RequestBody, @Ctx() { reads }: HubContext) {
    const agency = aboutAgencyId ? reads.directory.agency(aboutAgencyId) : null;
    return { agency, number: aboutNumber, text: aboutText };
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  async dispute(
    @Root() { referralId, matchId }: RequestBody,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const referral = referralId ? await context.reads.referral(referralId) : null;
    const disputeId = (referral?.['disputeId'] as string | undefined) ?? matchId;
    return disputeId ? loadDisputeOfRow(disputeId, context, info) : null;
  }

  @FieldResolver(() => ReferralType, { nullable: true })
  referral(@Root() { referralId }: RequestBody, @Ctx() { reads }: HubContext) {
    return referralId ? reads.referral(referralId) : null;
  }
}

function matterOf({ agencyId, number, text }: RequestedMatterInputType): RequestedMatter | null {
  if (agencyId && number) return text ? null : { agencyId, number };
  return text && !agencyId && !number ? { text } : null;
}

async function answered(
  outcome: { requestId: string; referralId?: string; disputeId?: string } | Refusal[],
  context: HubContext,
) {
  const shown = payload(
    outcome,
    context,
    ({ requestId, referralId, disputeId }: Exclude<typeof outcome, Refusal[]>) => ({
      requestId,
      ...(referralId ? { referral: { id: referralId } } : {}),
      ...(disputeId ? { dispute: { id: disputeId } } : {}),
    }),
  );
  return { ...shown, request: shown.requestId ? await context.reads.loops.request(shown.requestId) : null };
}
