import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { openNegotiation } from '../../commands/union/open-negotiation.ts';
import { recordNegotiation } from '../../commands/union/record-negotiation.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { OpenNegotiationInputType, RecordNegotiationInputType } from './negotiation.input.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionNegotiationResolver {
  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '提出协商：个人协商对方5日内答复，沉默视为不愿（协商调解规定10）；集体协商要约20日内答复（集体合同规定32） / Opens a negotiation: one worker’s request is answered within 5 days, silence meaning no (NEG-R 10); a collective offer within 20 days. The days run from occurredAt, by China time',
  })
  async openNegotiation(
    @Arg('input', () => OpenNegotiationInputType) input: OpenNegotiationInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await openNegotiation({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '记录协商进展：签订后10日内报送，人社部门收到15日内无异议即生效（劳动合同法54）；对移送即为办结 / Writes down what came next: a collective contract is submitted within 10 days of signing and takes effect after 15 days without objection (LCL 54). Refuses ACT_NOT_POSSIBLE_NOW, PERIOD_STILL_RUNS, DRAFT_NOT_PASSED',
  })
  async recordNegotiation(
    @Arg('input', () => RecordNegotiationInputType) input: RecordNegotiationInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordNegotiation({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
