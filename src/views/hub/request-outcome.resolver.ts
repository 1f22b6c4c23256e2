import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { keptUntil, outcomesBefore } from '../../domain/history/kept-requests.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { idKindOf } from '../../kernel/ids.ts';
import { DisputeType } from './dispute.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import { ReferralType } from './referral.type.ts';
import { RequestEffectType, RequestOutcomeType, type RequestStateName } from './request-outcome.type.ts';

@Resolver(() => RequestEffectType)
export class RequestOutcomeResolver {
  @Requires('directory.read')
  @Query(() => RequestOutcomeType, {
    description:
      '按幂等键查询请求结果，90日内有效，仅对发出请求的单位及其系统（或本人） / What became of a request, by its key, for 90 days; told to the agency and system (or person) that sent it',
  })
  async requestOutcome(
    @Arg('key', () => String, { description: '当时的幂等键 / The idempotency key it was sent with' }) key: string,
    @Ctx() { reads, now }: HubContext,
  ): Promise<RequestOutcomeType> {
    const known = await reads.loops.effectsOfKey(key);
    const told = known.filter(({ at }) => at > outcomesBefore(now));
    const effects = told.map((effect): RequestEffectType => ({ ...effect, keptUntil: keptUntil(effect.at) }));
    return { state: stateOf(effects, known.length > 0), effects };
  }

  @FieldResolver(() => DisputeType, { nullable: true })
  dispute(@Root() { result }: RequestEffectType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    const { disputeId } = result;
    return typeof disputeId === 'string' ? loadDisputeOfRow(disputeId, context, info) : null;
  }

  @FieldResolver(() => ReferralType, { nullable: true })
  referral(@Root() { result }: RequestEffectType, @Ctx() { reads }: HubContext) {
    const { referralId } = result;
    return typeof referralId === 'string' ? reads.referral(referralId) : null;
  }

  /** Ids that came of the effect: those of a dispute only to who may see the dispute. */
  @FieldResolver(() => [String])
  async ids(@Root() { result }: RequestEffectType, @Ctx() { reads }: HubContext): Promise<readonly string[]> {
    const { disputeId, referralId, ...others } = result;
    if (typeof disputeId === 'string' && (await reads.disputesWith({ ids: [disputeId] }, {})).length === 0) return [];
    if (typeof referralId === 'string' && (await reads.referral(referralId)) === null) return [];
    return Object.values(others).filter(
      (value): value is string => typeof value === 'string' && idKindOf(value) !== null,
    );
  }
}

function stateOf(effects: readonly RequestEffectType[], isKnown: boolean): RequestStateName {
  if (effects.length === 0) return isKnown ? 'EXPIRED' : 'UNKNOWN';
  return effects.some(({ result }) => result['results'] === null) ? 'RUNNING' : 'DONE';
}
