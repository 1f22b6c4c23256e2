import { GraphQLDateTime, GraphQLLocalDate, GraphQLNonNegativeInt, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import type { DeclineReason } from '../../domain/referral/referral-kind.ts';
import type { CourtProcedure, ReferralState } from '../../domain/referral/referral.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import {
  CourtProcedureEnum,
  DeclineReasonEnum,
  DocumentKindEnum,
  FieldGroupEnum,
  ReferralStateEnum,
  ReferralStepEnum,
} from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';
import { DeadlineRuleType, ReferralKindType } from './catalogue.type.ts';
import { NodeInterface } from './node.type.ts';

const states = { RUNNING: 'RUNNING', PAUSED: 'PAUSED', MET: 'MET', LATE: 'LATE', VOID: 'VOID' } as const;
registerEnumType(states, {
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

  @Field(() => WordsType)
  reason!: WordsType;
}

@ObjectType('Deadline', { simpleResolvers: true, description: '期限 / A clock the law set running' })
export class DeadlineType {
  @Field(() => ID)
  id!: string;

  @Field(() => DeadlineRuleType)
  rule!: DeadlineRuleType;

  ruleId!: DeadlineRuleId;

  @Field(() => states)
  state!: keyof typeof states;

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

  @Field(() => [DeadlineStepType], { description: '逐步算法，可复算 / The arithmetic step by step' })
  explanation!: DeadlineStepType[];
}

@ObjectType('AvailableStep', { simpleResolvers: true, description: '您现在可办的步骤 / A step you may take now' })
export class AvailableStepType {
  @Field(() => ReferralStepEnum)
  step!: StepName;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => [String])
  needs!: readonly string[];

  @Field(() => [DocumentKindEnum])
  documents!: readonly DocumentKind[];
}

@Directive('@key(fields: "id")')
@ObjectType('Referral', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: '移送 / One hand-off between two agencies',
})
export class ReferralType implements NodeInterface {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;

  @Field(() => ReferralKindType)
  kind!: ReferralKindType;

  kindCode!: string;

  disputeId!: string;

  @Field(() => AgencyType)
  fromAgency!: AgencyType;

  fromAgencyId!: string;

  @Field(() => AgencyType)
  toAgency!: AgencyType;

  toAgencyId!: string;

  @Field(() => ReferralStateEnum)
  state!: ReferralState;

  @Field(() => String, { nullable: true, description: '种类特有的阶段 / Finer phase the kind adds' })
  phase!: string | null;

  @Field(() => ID, { nullable: true, description: '所涉给付义务 / Obligation it is about' })
  subjectId!: string | null;

  @Field(() => CourtProcedureEnum, { nullable: true })
  procedure!: CourtProcedure | null;

  @Field(() => [FieldGroupEnum], { description: '随附类别 / Groups of the packet' })
  groups!: readonly FieldGroup[];

  @Field(() => String, { description: '移送包摘要 SHA-256 / Digest of the packet as sent' })
  packetDigest!: string;

  @Field(() => GraphQLDateTime, { nullable: true })
  sentAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  receivedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  acceptedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '办结或退回之时 / When it was completed or came back' })
  returnedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  acknowledgedAt!: string | null;

  @Field(() => StaffType, { nullable: true })
  assignee!: StaffType | null;

  assigneeId!: string | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => WordsType, { nullable: true })
  outcomeTitle!: WordsType | null;

  @Field(() => DeclineReasonEnum, { nullable: true })
  declineReason!: DeclineReason | null;

  @Field(() => AgencyType, { nullable: true, description: '退回时建议的单位 / Better agency suggested when declined' })
  suggestedAgency!: AgencyType | null;

  suggestedAgencyId!: string | null;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => GraphQLSafeInt, { description: '办理步骤时须提供 / To be given with the next step' })
  version!: number;

  @Field(() => DeadlineType, { nullable: true, description: '最近届满的期限 / The next of its clocks to run out' })
  nextDeadline!: DeadlineType | null;

  @Field(() => [AvailableStepType], { description: '您现在可办的步骤 / Steps you may take now' })
  availableSteps!: AvailableStepType[];
}

export const ReferralConnection = connectionOf(ReferralType, 'Referral');
export const DeadlineConnection = connectionOf(DeadlineType, 'Deadline');
