import { GraphQLDateTime, GraphQLLocalDate, GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { AppliedFigure } from '../../domain/deadline/deadline-rule.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';
import { DeadlineRuleType, DeadlineUnitEnum } from './terms.type.ts';

export const DeadlineStateEnum = {
  RUNNING: 'RUNNING',
  PAUSED: 'PAUSED',
  MET: 'MET',
  LATE: 'LATE',
  VOID: 'VOID',
} as const;
registerEnumType(DeadlineStateEnum, {
  name: 'DeadlineState',
  description: '期限状态；逾期另行计算 / State of a clock; overdue is computed and never a state',
  valuesConfig: {
    RUNNING: { description: '计算中 / Running' },
    PAUSED: { description: '停止计算 / Standing still' },
    MET: { description: '按期完成 / Met in time' },
    LATE: { description: '逾期完成 / Done late' },
    VOID: { description: '不再适用 / No longer meant' },
  },
});

export const DeadlineStandingEnum = { DUE_SOON: 'DUE_SOON', OVERDUE: 'OVERDUE', EXPIRED: 'EXPIRED' } as const;
registerEnumType(DeadlineStandingEnum, {
  name: 'DeadlineStanding',
  description: '计算中的期限此刻如何 / How a running clock stands now',
  valuesConfig: {
    DUE_SOON: { description: '五日内届满 / Runs out within five days' },
    OVERDUE: { description: '义务逾期未办 / A duty that ran out unmet' },
    EXPIRED: { description: '当事人期间已过 / A party’s period that ran out' },
  },
});

@ObjectType('DeadlinePause', { simpleResolvers: true, description: '期间扣除 / An interval that is not counted' })
export class DeadlinePauseType {
  @Field(() => GraphQLLocalDate)
  from!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'null 为尚未恢复 / null while it stands still' })
  to!: string | null;
}

@ObjectType('DeadlineStep', { simpleResolvers: true, description: '期限算法的一步 / One step of a clock’s arithmetic' })
export class DeadlineStepType {
  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true, description: '所涉日期或时刻 / Day or instant it speaks of' })
  on!: string | null;

  @Field(() => Float, {
    description:
      '本步移动的数量，向前计算为负；0 为只说明 / How far it moves the count, negative backwards; 0 only states',
  })
  amount!: number;

  @Field(() => DeadlineUnitEnum, { description: '该步计数的单位 / Unit counted in this step' })
  unit!: string;

  @Field(() => DeadlinePauseType, { nullable: true, description: '所扣除的期间 / The interval that is not counted' })
  pause!: DeadlinePauseType | null;

  @Field(() => WordsType)
  reason!: WordsType;
}

@ObjectType('DeadlineFigure', {
  simpleResolvers: true,
  description: '代替默认期限的本地数字，待核 / Figure of a place in the stead of a default; to be verified',
})
export class DeadlineFigureType {
  @Field(() => GraphQLNonNegativeInt, { description: '地方规定的数额 / Figure of the place' })
  amount!: number;

  @Field(() => DeadlineUnitEnum, { description: '数额的单位 / Unit of the figure' })
  unit!: string;

  @Field(() => String, { description: '适用地区代码的前几位 / Leading digits of the regions it holds for' })
  regionPrefix!: string;

  @Field(() => WordsType, { description: '地方规定的出处 / Where the figure comes from' })
  source!: WordsType;

  @Field(() => GraphQLLocalDate, { description: '自何日适用 / Legal date from which it applies' })
  validFrom!: string;
}

@ObjectType('Deadline', { simpleResolvers: true, description: '期限 / A clock the law set running' })
export class DeadlineType {
  @Field(() => ID)
  id!: string;

  @Field(() => DeadlineRuleType)
  rule!: DeadlineRuleType;

  ruleId!: DeadlineRuleId;

  @Field(() => DeadlineStateEnum)
  state!: keyof typeof DeadlineStateEnum;

  @Field(() => GraphQLDateTime, { description: '起算时刻；当日不计 / Starts here; its own day is not counted' })
  startedAt!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '顺延前的末日 / Last day before rolling; null for working days and hours',
  })
  nominalEnd!: string | null;

  @Field(() => GraphQLLocalDate, { description: '届满日（北京时间）/ Last day in time, Asia/Shanghai' })
  dueOn!: string;

  @Field(() => GraphQLDateTime, { description: '届满时刻 / Last instant in time' })
  dueAt!: string;

  @Field(() => Boolean, {
    description: '所涉年份的放假安排尚未公布 / The holidays of a year it touches are not published yet',
  })
  calendarUncertain!: boolean;

  @Field(() => AgencyType, { description: '负有期限的单位 / Agency that has to be in time' })
  bearer!: AgencyType;

  bearerAgencyId!: string;

  disputeId!: string;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => ID, { nullable: true })
  subjectId!: string | null;

  @Field(() => GraphQLNonNegativeInt, {
    description: '累计延长，按规则单位 / Total extension, in the unit of the rule',
  })
  extensionDays!: number;

  @Field(() => [DeadlinePauseType])
  pauses!: DeadlinePauseType[];

  @Field(() => GraphQLDateTime, { nullable: true })
  stoppedAt!: string | null;

  @Field(() => Boolean, { description: '义务逾期未办 / A duty that ran out unmet' })
  overdue!: boolean;

  @Field(() => Boolean, { description: '当事人期间已过 / A party’s period that ran out' })
  expired!: boolean;

  isLate!: boolean;

  @Field(() => DeadlineFigureType, {
    nullable: true,
    description: '所依本地数字 / Figure of the place it is counted by',
  })
  localFigure!: AppliedFigure | null;

  @Field(() => ID, { nullable: true, description: '起算的历史条目 / Entry of the history that started it' })
  anchorFactId!: string | null;

  @Field(() => [DeadlineStepType], { description: '逐步算法，可复算 / The arithmetic step by step' })
  explanation!: DeadlineStepType[];
}

export const DeadlineConnection = connectionOf(DeadlineType, 'Deadline');
