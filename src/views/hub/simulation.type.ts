import { GraphQLDateTime, GraphQLLocalDate, GraphQLNonNegativeInt, GraphQLPositiveInt } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { LimitationEvent, LimitationGround } from '../../domain/deadline/limitation.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import type { DeclineReason } from '../../domain/referral/referral-kind.ts';
import type { ReferralVariant } from '../../domain/referral/referral-variant.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import {
  DeclineReasonEnum,
  LimitationEventEnum,
  LimitationGroundEnum,
  ReferralStepEnum,
  ReferralVariantEnum,
} from '../../graphql/enums.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { AgencyType } from './agency.type.ts';
import { DeadlineStateEnum } from './deadline.type.ts';
import { DeadlineRuleType } from './terms.type.ts';

@InputType('HypotheticalSendingInput', { description: '假设的移送 / A hand-off that is only thought of' })
export class HypotheticalSendingInputType {
  @Field(() => String)
  kind!: string;

  @Field(() => ID)
  toAgencyId!: string;

  @Field(() => ID, { nullable: true })
  subjectId?: string | null;

  @Field(() => ReferralVariantEnum, { nullable: true })
  variant?: ReferralVariant | null;
}

@InputType('HypotheticalStepInput', { description: '假设的办理步骤，任何一方的 / A step, by whichever side takes it' })
export class HypotheticalStepInputType {
  @Field(() => String, {
    description: '移送标识；#2 为列表第三项所发出的移送 / Id of the referral; #2 is the one the third event would send',
  })
  referralId!: string;

  @Field(() => ReferralStepEnum)
  step!: StepName;

  @Field(() => String, { nullable: true })
  outcome?: string;

  @Field(() => DeclineReasonEnum, { nullable: true })
  declineReason?: DeclineReason;

  @Field(() => GraphQLPositiveInt, { nullable: true, description: '延长日数，视为各方同意 / As agreed by everybody' })
  extensionDays?: number;
}

@InputType('HypotheticalLimitationInput', { description: '假设的时效事项 / An event of the limitation' })
export class HypotheticalLimitationInputType {
  @Field(() => LimitationEventEnum)
  event!: LimitationEvent;

  @Field(() => LimitationGroundEnum)
  ground!: LimitationGround;
}

@InputType('HypotheticalEventInput', { description: '可能发生的一件事，三者填其一 / One thing that may happen' })
export class HypotheticalEventInputType {
  @Field(() => GraphQLDateTime, { description: '何时发生，不早于现在 / When; not before now' })
  on!: Date;

  @Field(() => HypotheticalSendingInputType, { nullable: true })
  send?: HypotheticalSendingInputType | null;

  @Field(() => HypotheticalStepInputType, { nullable: true })
  step?: HypotheticalStepInputType | null;

  @Field(() => HypotheticalLimitationInputType, { nullable: true })
  limitation?: HypotheticalLimitationInputType | null;
}

@InputType('SimulateDeadlinesInput', { description: '推演期限 / What would happen to the clocks of a dispute' })
export class SimulateDeadlinesInputType {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => [HypotheticalEventInputType], { description: '按时间先后，至多50项 / In order of time, at most 50' })
  events!: HypotheticalEventInputType[];

  @Field(() => GraphQLDateTime, { nullable: true, description: '推演至何时 / How far to look' })
  until?: Date | null;
}

const deeds = { STARTED: 'STARTED', MOVED: 'MOVED', STOPPED: 'STOPPED' } as const;
registerEnumType(deeds, {
  name: 'ClockDeed',
  description: '对期限的影响 / What an event does to a clock',
  valuesConfig: {
    STARTED: { description: '起算 / It starts' },
    MOVED: { description: '变更 / It moves' },
    STOPPED: { description: '终止 / It stops' },
  },
});

@ObjectType('SimulatedClock', { simpleResolvers: true, description: '推演中的期限 / A clock as it would stand' })
export class SimulatedClockType {
  @Field(() => DeadlineRuleType, { description: '规则及其法条 / The rule, with its articles' })
  rule!: DeadlineRuleType;

  ruleId!: DeadlineRuleId;

  @Field(() => AgencyType)
  bearer!: AgencyType;

  bearerAgencyId!: string;

  @Field(() => DeadlineStateEnum)
  state!: string;

  @Field(() => GraphQLDateTime)
  startedAt!: Date;

  @Field(() => GraphQLLocalDate)
  dueOn!: string;

  @Field(() => GraphQLDateTime)
  dueAt!: Date;

  @Field(() => GraphQLNonNegativeInt)
  extensionDays!: number;

  @Field(() => Boolean, { description: '推演终点时已届满 / It would have run out by the end' })
  hasRunOut!: boolean;
}

@ObjectType('SimulatedChange', {
  simpleResolvers: true,
  description: '一件事对一项期限的影响 / What one event would do',
})
export class SimulatedChangeType {
  @Field(() => GraphQLNonNegativeInt, {
    nullable: true,
    description:
      '第几件事，自0起；null 为逾期未接由平台退回 / Place of the event, from 0; null where the hub itself would act',
  })
  event!: number | null;

  @Field(() => deeds)
  what!: keyof typeof deeds;

  @Field(() => SimulatedClockType)
  clock!: SimulatedClockType;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '此前的届满日 / Its last day before' })
  dueOnBefore!: string | null;
}

@ObjectType('DeadlineSimulation', { simpleResolvers: true, description: '期限推演 / What would happen to the clocks' })
export class DeadlineSimulationType {
  @Field(() => [SimulatedChangeType])
  changes!: SimulatedChangeType[];

  @Field(() => [SimulatedClockType], {
    description: '推演终点仍在计算或中止的期限 / Clocks that would run or stand at the end',
  })
  clocks!: SimulatedClockType[];

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
