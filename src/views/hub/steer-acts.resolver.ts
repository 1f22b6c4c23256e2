import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { archiveDispute } from '../../commands/dispute/archive-dispute.ts';
import { resumeDispute } from '../../commands/dispute/resume-dispute.ts';
import { returnToTriage } from '../../commands/dispute/return-to-triage.ts';
import { suspendDispute } from '../../commands/dispute/suspend-dispute.ts';
import { transferDisputeOut } from '../../commands/dispute/transfer-dispute-out.ts';
import { triageDispute } from '../../commands/dispute/triage-dispute.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { answer } from './answer-change.ts';
import { DisputePayload } from './payloads.type.ts';
import {
  ArchiveDisputeInputType,
  ResumeDisputeInputType,
  ReturnToTriageInputType,
  SuspendDisputeInputType,
  TransferDisputeOutInputType,
  TriageDisputeInputType,
} from './steer-acts.input.ts';

/** Acts of the agency that leads or is accountable: what moves the stage without a referral. */
@Resolver()
export class SteerActsResolver {
  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, { description: '研判 / Triages' })
  triageDispute(@Arg('input', () => TriageDisputeInputType) input: TriageDisputeInputType, @Ctx() context: HubContext) {
    return answer(triageDispute, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, {
    description: '依法定事由中止，记住原阶段 / Suspends on a legal ground; the stage is remembered',
  })
  suspendDispute(
    @Arg('input', () => SuspendDisputeInputType) input: SuspendDisputeInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(suspendDispute, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, { description: '恢复到原阶段 / Goes on at the stage it stood at' })
  resumeDispute(@Arg('input', () => ResumeDisputeInputType) input: ResumeDisputeInputType, @Ctx() context: HubContext) {
    return answer(resumeDispute, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, {
    description: '归档；材料不齐时拒绝 / Archives; refused while documents are missing',
  })
  archiveDispute(
    @Arg('input', () => ArchiveDisputeInputType) input: ArchiveDisputeInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(archiveDispute, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, { description: '告知并转出 / Tells who is competent; the dispute ends here' })
  transferDisputeOut(
    @Arg('input', () => TransferDisputeOutInputType) input: TransferDisputeOutInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(transferDisputeOut, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, {
    description: '协议逾期未履行且不可执行，重新研判 / A broken agreement nobody can enforce is triaged anew',
  })
  returnToTriage(
    @Arg('input', () => ReturnToTriageInputType) input: ReturnToTriageInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(returnToTriage, input, context);
  }
}
