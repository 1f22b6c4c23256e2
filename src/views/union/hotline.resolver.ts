import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { registerHotlineOrder } from '../../commands/union/register-hotline-order.ts';
import { recordHotlineContact } from '../../commands/union/record-hotline-contact.ts';
import { replyHotlineOrder } from '../../commands/union/reply-hotline-order.ts';
import { closeHotlineOrder } from '../../commands/union/close-hotline-order.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  CloseHotlineOrderInputType,
  RecordHotlineContactInputType,
  RegisterHotlineOrderInputType,
  ReplyHotlineOrderInputType,
} from './hotline.input.ts';
import { opened } from './registration-of.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionHotlineResolver {
  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '登记热线工单：附于已有争议，或者一并登记争议；2个工作日内联系来电人，答复按等级（默认5/10/15个工作日）或者工单载明的日期，以后者为准（国办发〔2020〕53号） / Enters a hotline order, attached to a dispute or registering one; the caller is contacted within 2 working days and answered by tier (5, 10 or 15 working days by default) or by the day printed on the order, which governs. Refuses NOTHING_GIVEN, CASE_NUMBER_TAKEN, PRINTED_DAY_PASSED, NAME_OF_UNNAMED',
  })
  async registerHotlineOrder(
    @Arg('input', () => RegisterHotlineOrderInputType) input: RegisterHotlineOrderInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await registerHotlineOrder({ ...opened(input, input.channel), key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '记录一次联系来电人；首次联系上即满足2个工作日的联系期限 / Writes down one try to reach the caller; the first that succeeds meets the 2 working days for contact. Refuses ACT_NOT_POSSIBLE_NOW once the order is closed',
  })
  async recordHotlineContact(
    @Arg('input', () => RecordHotlineContactInputType) input: RecordHotlineContactInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordHotlineContact({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '答复来电人；该工单的联系与答复期限随之终止 / Answers the caller; both clocks of this order stop. Refuses ACT_NOT_POSSIBLE_NOW when it is answered or closed',
  })
  async replyHotlineOrder(
    @Arg('input', () => ReplyHotlineOrderInputType) input: ReplyHotlineOrderInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await replyHotlineOrder({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '办结热线工单并记录回访评价；联系不上须先记录至少两次联系；对移送即为办结 / Closes an order with its outcome and the rating of the call-back; completes the dispatch it answers. Refuses CALLER_NOT_TRIED_TWICE and REPLY_OWED',
  })
  async closeHotlineOrder(
    @Arg('input', () => CloseHotlineOrderInputType) input: CloseHotlineOrderInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await closeHotlineOrder({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
