import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { RelationType, Urgency } from '../../domain/dispute/dispute-terms.ts';
import type { SuspensionGround } from '../../domain/dispute/suspension.ts';
import { RelationTypeEnum, SuspensionGroundEnum, UrgencyEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';

@InputType({ description: '版本前提 / The version the act relies on' })
export class SteerInput extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => GraphQLSafeInt, { description: '所见版本 / Version you saw' })
  version!: number;
}

@InputType('TriageDisputeInput', { description: '研判：案由、用工关系、紧急程度 / Triage: cause, relation, urgency' })
export class TriageDisputeInputType extends SteerInput {
  @Field(() => ID, { nullable: true, description: '登记时未定则必填 / Needed unless given at registration' })
  cause?: string | null;

  @Field(() => RelationTypeEnum, { nullable: true, description: '登记时未定则必填 / Needed unless given before' })
  relationType?: RelationType | null;

  @Field(() => UrgencyEnum, { nullable: true, description: '默认一般 / NORMAL when not given' })
  urgency?: Urgency | null;
}

@InputType('SuspendDisputeInput', { description: '依法定事由中止 / Suspends on a legal ground' })
export class SuspendDisputeInputType extends SteerInput {
  @Field(() => SuspensionGroundEnum, { description: '法定事由 / The legal ground' })
  ground!: SuspensionGround;

  @Field(() => String, { nullable: true, description: 'OTHER_STATUTORY 时必填 / Needed for OTHER_STATUTORY' })
  text?: string | null;
}

@InputType('ResumeDisputeInput', { description: '恢复 / Resumes' })
export class ResumeDisputeInputType extends SteerInput {
  @Field(() => String, { nullable: true, description: '说明 / Words that go with it' })
  text?: string | null;
}

@InputType('ArchiveDisputeInput', { description: '归档 / Archives' })
export class ArchiveDisputeInputType extends SteerInput {}

@InputType('TransferDisputeOutInput', { description: '转出：不属受理范围 / Transfers out: not competent' })
export class TransferDisputeOutInputType extends SteerInput {
  @Field(() => String, { description: '应向何处提出、已如何告知 / Who is competent, and what the worker was told' })
  text!: string;
}

@InputType('ReturnToTriageInput', {
  description: '协议逾期未履行且不可执行，重新研判 / A broken agreement nobody can enforce: triaged anew',
})
export class ReturnToTriageInputType extends SteerInput {}
