import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { planVisit } from '../../commands/union/plan-visit.ts';
import { recordVisitAttempt } from '../../commands/union/record-visit-attempt.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { PlanVisitInputType, RecordVisitAttemptInputType } from './visit.input.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionVisitResolver {
  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '结案后建立回访任务：30日，重点案件180日，自结案起算，按北京时间 / Plans a visit after closing: 30 days, or 180 for a key case, from the closing by China time. Refuses DISPUTE_NOT_CLOSED',
  })
  async planVisit(@Arg('input', () => PlanVisitInputType) input: PlanVisitInputType, @Ctx() context: HubContext) {
    return payload(await planVisit({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '记录一次联系；至少在两个不同日期联系不上，才可登记未联系上 / Writes down one try; tries on two different days come before nobody was reached. Refuses ALREADY_CLOSED',
  })
  async recordVisitAttempt(
    @Arg('input', () => RecordVisitAttemptInputType) input: RecordVisitAttemptInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordVisitAttempt({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
