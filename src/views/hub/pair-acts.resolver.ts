import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { dismissDuplicate } from '../../commands/dispute/dismiss-duplicate.ts';
import { linkDisputes } from '../../commands/dispute/link-disputes.ts';
import { mergeDisputes } from '../../commands/dispute/merge-disputes.ts';
import { recordWorkerOutcome } from '../../commands/dispute/record-worker-outcome.ts';
import { undoMerge } from '../../commands/dispute/undo-merge.ts';
import { unlinkDisputes } from '../../commands/dispute/unlink-disputes.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { answer } from './answer-change.ts';
import {
  DismissDuplicateInputType,
  LinkDisputesInputType,
  MergeDisputesInputType,
  RecordWorkerOutcomeInputType,
  UndoMergeInputType,
  UnlinkDisputesInputType,
} from './pair-acts.input.ts';
import { DismissPayload, DisputePayload } from './payloads.type.ts';

/** Acts on workers of a group and on two disputes at once. */
@Resolver()
export class PairActsResolver {
  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, { description: '登记劳动者结果 / Says how workers of a group fared' })
  recordWorkerOutcome(
    @Arg('input', () => RecordWorkerOutcomeInputType) input: RecordWorkerOutcomeInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(recordWorkerOutcome, input, context);
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '关联两件争议 / Links two disputes' })
  linkDisputes(@Arg('input', () => LinkDisputesInputType) input: LinkDisputesInputType, @Ctx() context: HubContext) {
    return answer(linkDisputes, input, context, 'linkId');
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '解除关联 / Takes a link back' })
  unlinkDisputes(
    @Arg('input', () => UnlinkDisputesInputType) input: UnlinkDisputesInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(unlinkDisputes, input, context);
  }

  @Requires('duplicate.read')
  @Mutation(() => DisputePayload, {
    description: '人工确认重复并案，三十日内可撤销 / A person confirms a duplicate; reversible for thirty days',
  })
  mergeDisputes(@Arg('input', () => MergeDisputesInputType) input: MergeDisputesInputType, @Ctx() context: HubContext) {
    return answer(mergeDisputes, input, context, 'mergeId');
  }

  @Requires('duplicate.read')
  @Mutation(() => DisputePayload, { description: '撤销并案 / Undoes a merge' })
  undoMerge(@Arg('input', () => UndoMergeInputType) input: UndoMergeInputType, @Ctx() context: HubContext) {
    return answer(undoMerge, input, context);
  }

  @Requires('duplicate.read')
  @Mutation(() => DismissPayload, { description: '确认不是重复 / Says that they are two' })
  async dismissDuplicate(
    @Arg('input', () => DismissDuplicateInputType) input: DismissDuplicateInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await dismissDuplicate({ ...input, key: keyOf(input, context) }, context.command);
    return payload(outcome, context, ({ proposalId }) => ({ proposalId }));
  }
}
