import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { computeDeadline } from '../../domain/deadline/compute-deadline.ts';
import { ruleWith } from '../../domain/deadline/local-figure.ts';
import { deadlineRules } from '../../domain/deadline/rules.ts';
import type { HubContext } from '../../graphql/context.ts';
import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { AgencyType } from './agency.type.ts';
import { ruleEntry } from './catalogue.ts';
import { DeadlineStepType, DeadlineType } from './deadline.type.ts';
import { DisputeType } from './dispute.type.ts';
import { loadDisputeOfRow } from './load-dispute.ts';
import { DeadlineRuleType } from './terms.type.ts';

@Resolver(() => DeadlineType)
export class DeadlineResolver {
  @FieldResolver(() => DeadlineRuleType)
  rule(@Root() { ruleId }: DeadlineType) {
    return ruleEntry(ruleId);
  }

  @FieldResolver(() => AgencyType)
  bearer(@Root() { bearerAgencyId }: DeadlineType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(bearerAgencyId);
  }

  @FieldResolver(() => DisputeType, { nullable: true, description: '所在争议 / The dispute it runs in' })
  dispute(@Root() { disputeId }: DeadlineType, @Ctx() context: HubContext, @Info() info: GraphQLResolveInfo) {
    return loadDisputeOfRow(disputeId, context, info);
  }

  @FieldResolver(() => Boolean)
  overdue(@Root() { isLate, ruleId }: DeadlineType): boolean {
    return isLate && deadlineRules[ruleId].nature !== 'PARTY_PERIOD';
  }

  @FieldResolver(() => Boolean)
  expired(@Root() { isLate, ruleId }: DeadlineType): boolean {
    return isLate && deadlineRules[ruleId].nature === 'PARTY_PERIOD';
  }

  @FieldResolver(() => [DeadlineStepType])
  explanation(@Root() deadline: DeadlineType, @Ctx() { command }: HubContext): DeadlineStepType[] {
    const rule = ruleWith(deadlineRules[deadline.ruleId], deadline.localFigure);
    const startedAt = new Date(deadline.startedAt);
    const answer = computeDeadline(
      {
        rule,
        start: rule.unit === 'HOUR' ? startedAt : legalDateOf(startedAt),
        pauses: deadline.pauses as never,
        extensionDays: deadline.extensionDays,
      },
      command.calendar,
    );
    if (answer instanceof Refusal) return [];
    return answer.explanation.map(({ kind, date, at, amount, unit, pause, reason }) => ({
      kind,
      on: at?.toISOString() ?? date,
      amount,
      unit,
      pause: pause ?? null,
      reason,
    }));
  }
}
