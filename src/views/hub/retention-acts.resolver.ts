import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { approveErasure, proposeErasure } from '../../commands/retention/erasure.ts';
import { liftLegalHold, placeLegalHold } from '../../commands/retention/legal-hold.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { answer } from './answer-change.ts';
import { DisputePayload } from './payloads.type.ts';
import {
  ApproveErasureInputType,
  LiftLegalHoldInputType,
  PlaceLegalHoldInputType,
  ProposeErasureInputType,
} from './retention-acts.input.ts';

@Resolver()
export class RetentionActsResolver {
  @Requires('retention.hold')
  @Mutation(() => DisputePayload, {
    description:
      '设置保全，保存期限停止计算，不得删除 / Places a hold: the time the record is kept stands still and nothing is erased. Refuses TIME_LIMIT_OVER',
  })
  placeLegalHold(
    @Arg('input', () => PlaceLegalHoldInputType) input: PlaceLegalHoldInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(placeLegalHold, input, context, 'holdId');
  }

  @Requires('retention.hold')
  @Mutation(() => DisputePayload, {
    description: '解除本单位的保全 / Lifts a hold of your agency. Refuses ALREADY_LIFTED',
  })
  liftLegalHold(@Arg('input', () => LiftLegalHoldInputType) input: LiftLegalHoldInputType, @Ctx() context: HubContext) {
    return answer(liftLegalHold, input, context);
  }

  @Requires('retention.erase')
  @Mutation(() => DisputePayload, {
    description:
      '提请删除保存期限届满的个人信息，须另一人批准 / Proposes to erase personal values whose time is over; another person approves. Refuses RETENTION_RUNS, UNDER_LEGAL_HOLD, DISPUTE_NOT_CLOSED, ALREADY_PROPOSED, ALREADY_ERASED',
  })
  proposeErasure(
    @Arg('input', () => ProposeErasureInputType) input: ProposeErasureInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(proposeErasure, input, context, 'erasureId');
  }

  @Requires('retention.erase')
  @Mutation(() => DisputePayload, {
    description:
      '批准并立即删除个人信息，无法恢复；历史仍可验证 / Approves and erases at once, beyond recovery; history still verifies. Refuses SECOND_PERSON_NEEDED, RETENTION_RUNS, UNDER_LEGAL_HOLD, ALREADY_ERASED, INTEGRITY_HOLD',
  })
  approveErasure(
    @Arg('input', () => ApproveErasureInputType) input: ApproveErasureInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(approveErasure, input, context);
  }
}
