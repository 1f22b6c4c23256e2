import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { recordLimitationEvent } from '../../commands/record-limitation-event.ts';
import type { LimitationEvent, LimitationGround } from '../../domain/deadline/limitation.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { LimitationEventEnum, LimitationGroundEnum } from '../../graphql/enums.ts';
import { Requires } from '../../graphql/requires.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import { DisputePayload } from './payloads.type.ts';

@InputType('RecordLimitationEventInput', { description: '登记仲裁时效事项 / An event of the limitation of the claim' })
export class RecordLimitationEventInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => LimitationEventEnum, {
    description: '中断、中止或恢复（调仲法27条） / Interrupted, suspended or resumed (LDMAL 27)',
  })
  event!: LimitationEvent;

  @Field(() => LimitationGroundEnum, { description: '依据；各事项有各自的依据 / Ground; each event has its own' })
  ground!: LimitationGround;

  @Field(() => GraphQLLocalDate, { description: '发生之日 / Day on which it happened' })
  on!: LegalDate;
}

@Resolver()
export class LimitationResolver {
  @Requires('limitation.record')
  @Mutation(() => DisputePayload, {
    description:
      '登记仲裁时效的起算、中断、中止与恢复（调解仲裁法27）/ Limitation begins, is interrupted or stands still',
  })
  async recordLimitationEvent(
    @Arg('input', () => RecordLimitationEventInputType) input: RecordLimitationEventInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await recordLimitationEvent({ ...input, key: keyOf(input, context) }, context.command);
    const shown = payload(outcome, context, ({ disputeId }) => ({ dispute: { id: disputeId } }));
    return { warnings: [], ...shown };
  }
}
