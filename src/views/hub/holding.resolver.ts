import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { holdingDifferences, holdingTimes, type ClockSpan } from '../../domain/loop/holding-times.ts';
import type { HubContext } from '../../graphql/context.ts';
import { ruleEntry } from './catalogue.ts';
import { DisputeType } from './dispute.type.ts';
import { HoldingTimeType, HoldingType } from './holding.type.ts';

/** What the read of `holdingTimes` brings; instants as ISO text. */
interface TimesBody {
  readonly now: string;
  readonly registeredAt: string;
  readonly closedAt: string | null;
  readonly holdings: readonly { agencyId: string; from: string; to: string | null }[];
  readonly clocks: readonly (Omit<ClockSpan, 'startedAt' | 'stoppedAt'> & {
    startedAt: string;
    stoppedAt: string | null;
  })[];
}

const instant = (text: string) => new Date(text);
const orNull = (text: string | null) => (text === null ? null : new Date(text));

@Resolver(() => DisputeType)
export class HoldingResolver {
  @FieldResolver(() => [HoldingType], {
    nullable: true,
    description: '历任责任单位 / Who was accountable when, oldest first',
  })
  holdings(@Root() { holdings }: { holdings?: HoldingType[] | null }, @Ctx() { reads }: HubContext) {
    return holdings?.map((each) => ({ ...each, agency: reads.directory.agency(each.agencyId) })) ?? null;
  }

  @FieldResolver(() => [HoldingTimeType], {
    nullable: true,
    description:
      '各单位负责与应办的时间，截至结案或现在 / How long each agency held it and had to act, up to the closing or now',
  })
  holdingTimes(@Root() { holdingTimes: body }: { holdingTimes?: TimesBody | null }, @Ctx() { reads }: HubContext) {
    if (!body) return null;
    const { directory } = reads;
    const life = { from: instant(body.registeredAt), until: instant(body.closedAt ?? body.now) };
    const holdings = body.holdings.map(({ agencyId, from, to }) => ({ agencyId, from: instant(from), to: orNull(to) }));
    const clocks = body.clocks.map(({ startedAt, stoppedAt, ...clock }) => ({
      ...clock,
      startedAt: instant(startedAt),
      stoppedAt: orNull(stoppedAt),
    }));
    return holdingTimes(holdings, clocks, life).map(({ agencyId, differences, ...times }) => ({
      ...times,
      agency: directory.agency(agencyId),
      differences: differences.map(({ holderAgencyId, rules, ...rest }) => ({
        ...rest,
        words: holdingDifferences[rest.sort],
        holder: directory.agency(holderAgencyId),
        rules: rules.map((rule) => ruleEntry(rule as DeadlineRuleId)),
      })),
    }));
  }
}
