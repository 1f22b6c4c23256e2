import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptInspection } from '../../commands/hrss/accept-inspection.ts';
import { applyOrderEnforcement } from '../../commands/hrss/apply-order-enforcement.ts';
import { decideInspection } from '../../commands/hrss/decide-inspection.ts';
import { extendInspection } from '../../commands/hrss/extend-inspection.ts';
import { fileInspection } from '../../commands/hrss/file-inspection.ts';
import { finishInvestigation } from '../../commands/hrss/finish-investigation.ts';
import { orderExtraPay } from '../../commands/hrss/order-extra-pay.ts';
import { receiveInspection } from '../../commands/hrss/receive-inspection.ts';
import { recordOrderPerformed } from '../../commands/hrss/record-order-performed.ts';
import { redirectInspection } from '../../commands/hrss/redirect-inspection.ts';
import { refuseInspection } from '../../commands/hrss/refuse-inspection.ts';
import { serveInspectionOrder } from '../../commands/hrss/serve-inspection-order.ts';
import { withdrawInspection } from '../../commands/hrss/withdraw-inspection.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  ReceiveInspectionInputType,
  AcceptInspectionInputType,
  RefuseInspectionInputType,
  RedirectInspectionInputType,
  FileInspectionInputType,
  ExtendInspectionInputType,
  FinishInvestigationInputType,
  DecideInspectionInputType,
  ServeInspectionOrderInputType,
  OrderExtraPayInputType,
  RecordOrderPerformedInputType,
  WithdrawInspectionInputType,
  ApplyOrderEnforcementInputType,
} from './inspection-acts.input.ts';
import { HrssActPayload } from './hrss-acts.resolver.ts';

@Resolver()
export class InspectionActsResolver {
  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '接收投诉、举报或线索，五个工作日受理期起算；超过二年的拒绝为 INSPECTION_TOO_LATE / Takes in a complaint, a report or a clue; five working days to accept it start (INSP 9, 11, 20)',
  })
  receiveInspection(
    @Arg('input', () => ReceiveInspectionInputType) input: ReceiveInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(receiveInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '受理；已在仲裁或诉讼的拒绝为 ALREADY_IN_PROCEEDINGS，应告知另行处理 / Accepts a matter; one that arbitration or a court has is to be redirected (INSP 21)',
  })
  acceptInspection(
    @Arg('input', () => AcceptInspectionInputType) input: AcceptInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(acceptInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '不予受理并说明理由 / Does not take a matter up and says why (INSP-R 18)',
  })
  refuseInspection(
    @Arg('input', () => RefuseInspectionInputType) input: RefuseInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(refuseInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '告知通过仲裁或诉讼处理 / Tells the complainant to use arbitration or a court (INSP 21)',
  })
  redirectInspection(
    @Arg('input', () => RedirectInspectionInputType) input: RedirectInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(redirectInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '立案，两名以上监察员调查，六十个工作日起算 / Files a matter; two inspectors or more; sixty working days start (INSP 16, 17)',
  })
  fileInspection(
    @Arg('input', () => FileInspectionInputType) input: FileInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(fileInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '经负责人批准延长，合计不超过三十个工作日 / Lengthens an investigation by up to thirty working days (INSP 17)',
  })
  extendInspection(
    @Arg('input', () => ExtendInspectionInputType) input: ExtendInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(extendInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '调查终结，十五个工作日作出决定 / Finishes an investigation; fifteen working days to decide start',
  })
  finishInvestigation(
    @Arg('input', () => FinishInvestigationInputType) input: FinishInvestigationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(finishInvestigation, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '作出责令改正、责令支付或处罚决定 / Decides: orders to correct or to pay with their terms, penalties (INSP 18, 26-30)',
  })
  decideInspection(
    @Arg('input', () => DecideInspectionInputType) input: DecideInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(decideInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '送达决定；逃匿的可张贴并拍照 / Serves an order; posting it with photographs will do where the employer fled',
  })
  serveInspectionOrder(
    @Arg('input', () => ServeInspectionOrderInputType) input: ServeInspectionOrderInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(serveInspectionOrder, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '逾期不支付的，责令加付百分之五十至一百（以万分之一计）赔偿金 / Orders extra compensation of 5000 to 10000 basis points once the term has passed (INSP 26)',
  })
  orderExtraPay(@Arg('input', () => OrderExtraPayInputType) input: OrderExtraPayInputType, @Ctx() context: HubContext) {
    return acted(orderExtraPay, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '登记决定已履行；全部履行即结束 / Records that an order was obeyed; with the last the matter ends',
  })
  recordOrderPerformed(
    @Arg('input', () => RecordOrderPerformedInputType) input: RecordOrderPerformedInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordOrderPerformed, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '撤销立案 / Withdraws a matter: slight and corrected, or no violation (INSP 18)',
  })
  withdrawInspection(
    @Arg('input', () => WithdrawInspectionInputType) input: WithdrawInspectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(withdrawInspection, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '逾期不履行的，申请法院强制执行 / Applies to a court to enforce an order that was not obeyed',
  })
  applyOrderEnforcement(
    @Arg('input', () => ApplyOrderEnforcementInputType) input: ApplyOrderEnforcementInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(applyOrderEnforcement, input, context);
  }
}
