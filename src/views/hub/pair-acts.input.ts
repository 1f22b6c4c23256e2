import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { WorkerOutcome } from '../../domain/claim/worker-outcome.ts';
import type { LinkReason } from '../../domain/dispute/dispute-link.ts';
import { LinkReasonEnum, WorkerOutcomeEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';

@InputType('RecordWorkerOutcomeInput', {
  description: '登记劳动者结果（协议、裁决之外） / How workers fared, where no agreement and no award says it',
})
export class RecordWorkerOutcomeInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => [ID], { description: '结果相同的劳动者，1–500 / Workers it is the same for' })
  partyIds!: string[];

  @Field(() => ID, { nullable: true, description: '仅就一项请求；不填为全部 / One claim item; all when not given' })
  claimId?: string | null;

  @Field(() => WorkerOutcomeEnum, { description: '结果 / How they fared' })
  outcome!: WorkerOutcome;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '每人金额，分 / What each got, in fen' })
  amountFen?: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '发生时间，默认现在 / When it happened; now when not given',
  })
  occurredAt?: Date | null;
}

@InputType('LinkDisputesInput', { description: '关联两件争议 / Links two disputes' })
export class LinkDisputesInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID, { description: '对方争议，须亦可见 / The other dispute, which you have to see too' })
  otherDisputeId!: string;

  @Field(() => LinkReasonEnum, { description: '关联原因 / Why they belong together' })
  reason!: LinkReason;

  @Field(() => String, { nullable: true, description: 'OTHER 时必填 / Needed for OTHER' })
  text?: string | null;
}

@InputType('UnlinkDisputesInput', { description: '解除关联 / Takes a link back' })
export class UnlinkDisputesInputType extends KeyedInput {
  @Field(() => ID, { description: '关联标识 / Id of the link' })
  linkId!: string;
}

@InputType('MergeDisputesInput', {
  description:
    '确认重复并案：填提示，或填双方（须均可见） / Confirms a duplicate: by proposal, or by both disputes you see',
})
export class MergeDisputesInputType extends KeyedInput {
  @Field(() => ID, {
    nullable: true,
    description: '所确认的提示 / The proposal that is confirmed',
  })
  proposalId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: '继续办理的争议，默认先登记者 / Goes on; the earlier when not given',
  })
  survivorId?: string | null;

  @Field(() => ID, { nullable: true, description: '并入的争议；填提示时不填 / Is merged; not given with a proposal' })
  mergedId?: string | null;
}

@InputType('DismissDuplicateInput', { description: '确认不是重复 / Says that they are two' })
export class DismissDuplicateInputType extends KeyedInput {
  @Field(() => ID, { description: '所处理的提示 / The proposal that is dismissed' })
  proposalId!: string;

  @Field(() => String, { description: '为何不是同一件 / Why they are two' })
  reason!: string;
}

@InputType('UndoMergeInput', { description: '三十日内撤销并案 / Undoes a merge within thirty days' })
export class UndoMergeInputType extends KeyedInput {
  @Field(() => ID, { description: '已并入的争议 / The dispute that was merged' })
  mergedId!: string;
}
