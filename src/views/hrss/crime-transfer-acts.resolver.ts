import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { askPoliceReview } from '../../commands/hrss/ask-police-review.ts';
import { decideCrimeTransfer } from '../../commands/hrss/decide-crime-transfer.ts';
import { proposeCrimeTransfer } from '../../commands/hrss/propose-crime-transfer.ts';
import { recordCriminalJudgment } from '../../commands/hrss/record-criminal-judgment.ts';
import { recordIndictment } from '../../commands/hrss/record-indictment.ts';
import { recordPaymentBeforeJudgment } from '../../commands/hrss/record-payment-before-judgment.ts';
import { recordPoliceDecision } from '../../commands/hrss/record-police-decision.ts';
import { sendCrimeTransfer } from '../../commands/hrss/send-crime-transfer.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  ProposeCrimeTransferInputType,
  DecideCrimeTransferInputType,
  SendCrimeTransferInputType,
  RecordPoliceDecisionInputType,
  AskPoliceReviewInputType,
  RecordCriminalJudgmentInputType,
  RecordIndictmentInputType,
  RecordPaymentBeforeJudgmentInputType,
} from './crime-transfer-acts.input.ts';
import { HrssActPayload } from './hrss-acts.resolver.ts';

@Resolver()
export class CrimeTransferActsResolver {
  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '提出移送涉嫌拒不支付劳动报酬罪；须有已送达且逾期未履行的支付决定并达到数额 / Proposes a transfer: a served order to pay was not obeyed and the sum is large (刑法 276-1, 法释〔2013〕3号)',
  })
  proposeCrimeTransfer(
    @Arg('input', () => ProposeCrimeTransferInputType) input: ProposeCrimeTransferInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(proposeCrimeTransfer, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '负责人三日内决定是否移送；决定移送的二十四小时内移送 / The head decides within three days; a transfer follows within twenty-four hours (TRANSF)',
  })
  decideCrimeTransfer(
    @Arg('input', () => DecideCrimeTransferInputType) input: DecideCrimeTransferInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(decideCrimeTransfer, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description:
      '移送公安机关并抄送检察院，公安三日决定期起算 / Sends the case to the police with a copy to the procuratorate; three days for the police start (TRANSF)',
  })
  sendCrimeTransfer(
    @Arg('input', () => SendCrimeTransferInputType) input: SendCrimeTransferInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(sendCrimeTransfer, input, context);
  }

  @Requires('police.act')
  @Mutation(() => HrssActPayload, {
    description: '公安机关登记是否立案 / The police record whether they open a case (TRANSF)',
  })
  recordPoliceDecision(
    @Arg('input', () => RecordPoliceDecisionInputType) input: RecordPoliceDecisionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordPoliceDecision, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '对不予立案提请复议 / Asks the police to review a refusal (TRANSF)',
  })
  askPoliceReview(
    @Arg('input', () => AskPoliceReviewInputType) input: AskPoliceReviewInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(askPoliceReview, input, context);
  }

  @Requires('inspection.act')
  @Mutation(() => HrssActPayload, {
    description: '登记欠薪已支付及所处阶段 / Records that the arrears were paid after all, and when (法释〔2013〕3号)',
  })
  recordPaymentBeforeJudgment(
    @Arg('input', () => RecordPaymentBeforeJudgmentInputType) input: RecordPaymentBeforeJudgmentInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordPaymentBeforeJudgment, input, context);
  }

  @Requires('procuratorate.act')
  @Mutation(() => HrssActPayload, {
    description: '检察机关登记提起公诉 / The procuratorate records the indictment (法释〔2013〕3号)',
  })
  recordIndictment(
    @Arg('input', () => RecordIndictmentInputType) input: RecordIndictmentInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordIndictment, input, context);
  }

  @Requires('procuratorate.act')
  @Mutation(() => HrssActPayload, {
    description: '检察机关登记刑事判决 / The procuratorate records the judgment of the criminal court',
  })
  recordCriminalJudgment(
    @Arg('input', () => RecordCriminalJudgmentInputType) input: RecordCriminalJudgmentInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordCriminalJudgment, input, context);
  }
}
