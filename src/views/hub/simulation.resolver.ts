import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Simulation } from '../../commands/course-of-events.ts';
import { simulateDeadlines } from '../../commands/simulate-deadlines.ts';
import type { OpenClock } from '../../domain/deadline/recount.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { userErrors } from '../../graphql/types/user-error.type.ts';
import { isRefused, type Refusal } from '../../kernel/refusal.ts';
import { AgencyType } from './agency.type.ts';
import { ruleEntry } from './catalogue.ts';
import { DeadlineSimulationType, SimulateDeadlinesInputType, SimulatedClockType } from './simulation.type.ts';
import { DeadlineRuleType } from './terms.type.ts';

@Resolver(() => SimulatedClockType)
export class SimulationResolver {
  @Requires('dispute.read')
  @Query(() => DeadlineSimulationType, {
    description: '推演：若发生这些事，期限会怎样；不作任何改动 / What would happen to the clocks; changes nothing',
  })
  async simulateDeadlines(
    @Arg('input', () => SimulateDeadlinesInputType) input: SimulateDeadlinesInputType,
    @Ctx() context: HubContext,
  ) {
    const loaded = await context.reads.fileOfDispute(input.disputeId);
    const outcome = simulateDeadlines(loaded, input, context.command);
    if (isRefused(outcome)) return { changes: [], clocks: [], userErrors: userErrors(outcome, context) };
    return shown(outcome as Exclude<typeof outcome, Refusal[]>);
  }

  @FieldResolver(() => DeadlineRuleType)
  rule(@Root() { ruleId }: SimulatedClockType) {
    return ruleEntry(ruleId);
  }

  @FieldResolver(() => AgencyType)
  bearer(@Root() { bearerAgencyId }: SimulatedClockType, @Ctx() { reads }: HubContext) {
    return reads.directory.agency(bearerAgencyId);
  }
}

function shown({ changes, clocks, until }: Simulation) {
  const clockAsShown = ({ rule: ruleId, ...clock }: OpenClock) => ({
    ...clock,
    ruleId,
    hasRunOut: clock.state === 'RUNNING' && clock.dueAt < until,
  });
  return {
    changes: changes.map(({ event, what, clock, before }) => ({
      event,
      what,
      clock: clockAsShown(clock),
      dueOnBefore: before?.dueOn ?? null,
    })),
    clocks: clocks.map(clockAsShown),
    userErrors: [],
  };
}
