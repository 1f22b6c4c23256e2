import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { receiveClue } from '../../commands/procuratorate/receive-clue.ts';
import { decideClue } from '../../commands/procuratorate/decide-clue.ts';
import { concludeClue } from '../../commands/procuratorate/conclude-clue.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { ConcludeClueInputType, DecideClueInputType, ReceiveClueInputType } from './clue.input.ts';
import { ProcuratorateActPayload } from './procuratorate-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class ProcuratorateClueResolver {
  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '登记收到的案件线索；5个工作日内签收、30日内反馈（设计值），有移送的沿用移送的期限 / Enters a clue; acknowledged in 5 working days, feedback in 30 days (product defaults), or by the clocks of the referral it came with',
  })
  async receiveClue(@Arg('input', () => ReceiveClueInputType) input: ReceiveClueInputType, @Ctx() context: HubContext) {
    return payload(await receiveClue({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '决定是否受理线索；不予受理须说明理由，对移送即为接受或退回 / Decides on taking up a clue, with the reason when it is not; accepts or declines the referral it answers. Refuses ACT_NOT_POSSIBLE_NOW, STEP_NEEDS_MORE',
  })
  async decideClue(@Arg('input', () => DecideClueInputType) input: DecideClueInputType, @Ctx() context: HubContext) {
    return payload(await decideClue({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '登记线索审查结果：支持起诉、检察建议、公益诉讼立案或者终结 / Records what review came to: support of a suit, a suggestion, a public-interest case, or its end. Refuses ACT_NOT_POSSIBLE_NOW',
  })
  async concludeClue(
    @Arg('input', () => ConcludeClueInputType) input: ConcludeClueInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await concludeClue({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
