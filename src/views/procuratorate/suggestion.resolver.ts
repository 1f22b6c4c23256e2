import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { issueProcuratorialSuggestion } from '../../commands/procuratorate/issue-procuratorial-suggestion.ts';
import { deliverProcuratorialSuggestion } from '../../commands/procuratorate/deliver-procuratorial-suggestion.ts';
import { recordProcuratorialReply } from '../../commands/procuratorate/record-procuratorial-reply.ts';
import { escalateProcuratorialSuggestion } from '../../commands/procuratorate/escalate-procuratorial-suggestion.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  DeliverProcuratorialSuggestionInputType,
  EscalateProcuratorialSuggestionInputType,
  IssueProcuratorialSuggestionInputType,
  RecordProcuratorialReplyInputType,
} from './suggestion.input.ts';
import { ProcuratorateActPayload } from './procuratorate-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class ProcuratorateSuggestionResolver {
  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '制发检察建议；紧急的15日期限仅适用于公益诉讼（检察公益诉讼解释21） / Issues a procuratorial suggestion; the urgent 15 days exist in public-interest matters only (PIL 21). Refuses URGENT_ONLY_IN_PUBLIC_INTEREST, CASE_NUMBER_TAKEN',
  })
  async issueProcuratorialSuggestion(
    @Arg('input', () => IssueProcuratorialSuggestionInputType) input: IssueProcuratorialSuggestionInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await issueProcuratorialSuggestion({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '登记送达并附送达回证；自送达起2个月内回复，公益诉讼紧急的15日 / Records delivery with its proof; answered within 2 months of it, or 15 days where a public-interest matter is urgent. Refuses DOCUMENT_MISSING',
  })
  async deliverProcuratorialSuggestion(
    @Arg('input', () => DeliverProcuratorialSuggestionInputType) input: DeliverProcuratorialSuggestionInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await deliverProcuratorialSuggestion({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '登记回复；未回复须期满后方可登记 / Records the answer; no reply only after the period has run out. Refuses PERIOD_STILL_RUNS, ACT_NOT_POSSIBLE_NOW',
  })
  async recordProcuratorialReply(
    @Arg('input', () => RecordProcuratorialReplyInputType) input: RecordProcuratorialReplyInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordProcuratorialReply({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '未采纳或者未回复后的处理：报告上级、向人大报告，公益诉讼的提起诉讼 / What follows a suggestion not adopted or not answered: the superior, the people’s congress, or a public-interest suit. Refuses ACT_NOT_POSSIBLE_NOW',
  })
  async escalateProcuratorialSuggestion(
    @Arg('input', () => EscalateProcuratorialSuggestionInputType) input: EscalateProcuratorialSuggestionInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await escalateProcuratorialSuggestion({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
