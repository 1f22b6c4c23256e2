import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answerSuggestion } from '../../commands/court/answer-suggestion.ts';
import { deliverSuggestion } from '../../commands/court/deliver-suggestion.ts';
import { escalateSuggestion } from '../../commands/court/escalate-suggestion.ts';
import { issueSuggestion } from '../../commands/court/issue-suggestion.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { CourtActPayload, courtPayload } from './court-act-payload.ts';
import {
  AnswerSuggestionInputType,
  DeliverSuggestionInputType,
  EscalateSuggestionInputType,
  IssueSuggestionInputType,
} from './suggestion-acts.input.ts';

@Resolver()
export class CourtSuggestionActsResolver {
  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '发出司法建议（法释〔2023〕11号）/ Issues a judicial suggestion to one agency or one party. Refused: ADDRESSEE_REQUIRED, CASE_NUMBER_TAKEN',
  })
  issueSuggestion(
    @Arg('input', () => IssueSuggestionInputType) input: IssueSuggestionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(issueSuggestion, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记送达，两个月回复期起算（待核）/ Records delivery; two months for the answer start (figure to check). Refused: ALREADY_SERVED',
  })
  deliverSuggestion(
    @Arg('input', () => DeliverSuggestionInputType) input: DeliverSuggestionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(deliverSuggestion, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记反馈或逾期未回复 / Records the answer, or that none came in time. Refused: NOT_DELIVERED_YET, ALREADY_ANSWERED, REPLY_PERIOD_RUNNING',
  })
  answerSuggestion(
    @Arg('input', () => AnswerSuggestionInputType) input: AnswerSuggestionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(answerSuggestion, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '未采纳或逾期的，报告上级或主管部门 / Reports a suggestion not adopted or not answered to the body above. Refused: RESULT_NOT_POSSIBLE, ALREADY_CLOSED',
  })
  escalateSuggestion(
    @Arg('input', () => EscalateSuggestionInputType) input: EscalateSuggestionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(escalateSuggestion, input, context);
  }
}
