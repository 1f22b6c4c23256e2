import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { concludePaymentOrder } from '../../commands/court/conclude-payment-order.ts';
import { declineSuit } from '../../commands/court/decline-suit.ts';
import { issuePaymentOrder } from '../../commands/court/issue-payment-order.ts';
import { receiveApplication } from '../../commands/court/receive-application.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { CourtActPayload, courtPayload } from './court-act-payload.ts';
import {
  ConcludePaymentOrderInputType,
  DeclineSuitInputType,
  IssuePaymentOrderInputType,
  ReceiveApplicationInputType,
} from './application-acts.input.ts';

@Resolver()
export class CourtApplicationActsResolver {
  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记收到申请：司法确认、支付令、撤销裁决、执行 / Writes down an application brought by parties or by a referral, and starts the court’s clocks. Refused: CONFIRMATION_TOO_LATE (CPL 205), DEBTOR_UNREACHABLE and CREDITOR_OWES_TOO (CPL 225), TITLE_NOT_ENFORCEABLE, NOTHING_OVERDUE, NO_FINAL_AWARD, COURT_LEVEL_WRONG, SET_ASIDE_TOO_LATE (LDMAL 49), ALREADY_RECEIVED',
  })
  receiveApplication(
    @Arg('input', () => ReceiveApplicationInputType) input: ReceiveApplicationInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(receiveApplication, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '发出支付令（民诉法227条），三十日内须送达 / Issues a payment order (CPL 227); thirty natural days to reach the debtor. Refused: NOT_DOCKETED_YET, ALREADY_ISSUED, ALREADY_RULED',
  })
  issuePaymentOrder(
    @Arg('input', () => IssuePaymentOrderInputType) input: IssuePaymentOrderInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(issuePaymentOrder, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '督促程序结案；无异议则生效，调解协议类异议后转入诉讼（民诉法227、228条，解释438条）/ Ends a payment-order procedure (CPL 227, 228; CPL-I 430, 438; LDI-1 13). Refused: RESULT_NOT_POSSIBLE, OBJECTION_PERIOD_RUNNING, DELIVERY_PERIOD_RUNNING, DECLINE_PERIOD_RUNNING',
  })
  concludePaymentOrder(
    @Arg('input', () => ConcludePaymentOrderInputType) input: ConcludePaymentOrderInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(concludePaymentOrder, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '申请人七日内表明不同意转入诉讼（解释438条）/ The applicant declines a suit within seven natural days (CPL-I 438). Refused: CLOCK_NOT_RUNNING, OBJECTION_TOO_LATE',
  })
  declineSuit(@Arg('input', () => DeclineSuitInputType) input: DeclineSuitInputType, @Ctx() context: HubContext) {
    return courtPayload(declineSuit, input, context);
  }
}
