import { GraphQLDateTime, GraphQLLocalDate, GraphQLNonNegativeInt } from 'graphql-scalars';
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

  @Field(() => ID, { description: '接收单位 / Receiver' })
  toAgencyId!: string;

  @Field(() => ID, {
    nullable: true,
    description: '针对的给付义务 / Obligation it is about, where the kind is about one',
  })
  subjectId?: string | null;

  @Field(() => ReferralVariantEnum, { nullable: true, description: '类别 / Which of the kind’s variants it is' })
  variant?: ReferralVariant | null;
}

@InputType('HypotheticalStepInput', { description: '假设的办理步骤，任何一方的 / A step, by whichever side takes it' })
export class HypotheticalStepInputType {
  @Field(() => String, {
    description: '移送标识；#2 为列表第三项所发出的移送 / Id of the referral; #2 is the one the third event would send',
  })
  referralId!: string;

  @Field(() => ReferralStepEnum, { description: '步骤 / Step supposed to be taken' })
  step!: StepName;

  @Field(() => String, { nullable: true, description: '办结结果代码 / Outcome code, for the step that completes' })
  outcome?: string;

  @Field(() => DeclineReasonEnum, { nullable: true, description: '退回事由 / Reason, for the step that declines' })
  declineReason?: DeclineReason;

  @Field(() => GraphQLNonNegativeInt, {
    nullable: true,
    description: '延长日数，视为各方同意 / As agreed by everybody',
  })
  extensionDays?: number;
}

@InputType('HypotheticalLimitationInput', { description: '假设的时效事项 / An event of the limitation' })
export class HypotheticalLimitationInputType {
  @Field(() => LimitationEventEnum, { description: '中断、中止或恢复 / Interrupted, suspended or resumed' })
  event!: LimitationEvent;

  @Field(() => LimitationGroundEnum, { description: '法定事由（调仲法27条） / Legal ground (LDMAL 27)' })
  ground!: LimitationGround;
}

@InputType('HypotheticalEventInput', { description: '可能发生的一件事，三者填其一 / One thing that may happen' })
export class HypotheticalEventInputType {
  @Field(() => GraphQLDateTime, { description: '何时发生，不早于现在 / When; not before now' })
  on!: Date;

  @Field(() => HypotheticalSendingInputType, { nullable: true, description: '假设移送 / Suppose a referral is sent' })
  send?: HypotheticalSendingInputType | null;

  @Field(() => HypotheticalStepInputType, { nullable: true, description: '假设办理一步 / Suppose a step is taken' })
  step?: HypotheticalStepInputType | null;

  @Field(() => HypotheticalLimitationInputType, {
    nullable: true,
    description: '假设时效中断、中止或恢复 / Suppose the limitation is interrupted, suspended or resumed',
  })
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

  @Field(() => AgencyType, { description: '负有期限的单位 / Agency that would have to be in time' })
  bearer!: AgencyType;

  bearerAgencyId!: string;

  @Field(() => DeadlineStateEnum, { description: '期限状态 / State of the clock' })
  state!: string;

  @Field(() => GraphQLDateTime, { description: '起算时间 / What it would run from' })
  startedAt!: Date;

  @Field(() => GraphQLLocalDate, { description: '到期日，北京时间 / Due date, Asia/Shanghai' })
  dueOn!: string;

  @Field(() => GraphQLDateTime, { description: '最后时点 / Last instant in time' })
  dueAt!: Date;

  @Field(() => GraphQLNonNegativeInt, {
    description: '累计延长，按规则单位 / Extension so far, in the unit of the rule',
  })
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

  @Field(() => deeds, { description: '起算、终止、移动还是逾期 / Whether a clock would start, stop, move or run out' })
  what!: keyof typeof deeds;

  @Field(() => SimulatedClockType, { description: '变化后的期限 / The clock after the change' })
  clock!: SimulatedClockType;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '此前的届满日 / Its last day before' })
  dueOnBefore!: string | null;
}

@ObjectType('DeadlineSimulation', { simpleResolvers: true, description: '期限推演 / What would happen to the clocks' })
export class DeadlineSimulationType {
  @Field(() => [SimulatedChangeType], {
    description: '将发生的变化，按时间先后 / What would change, in the order of time',
  })
  changes!: SimulatedChangeType[];

  @Field(() => [SimulatedClockType], {
    description: '推演终点仍在计算或中止的期限 / Clocks that would run or stand at the end',
  })
  clocks!: SimulatedClockType[];

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
