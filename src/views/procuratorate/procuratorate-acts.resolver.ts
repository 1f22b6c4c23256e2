import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { issueSupportOpinion } from '../../commands/procuratorate/issue-support-opinion.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { IssueSupportOpinionInputType } from './procuratorate-acts.input.ts';
import { ProcuratorateActPayload } from './procuratorate-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class ProcuratorateActsResolver {
  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '登记支持起诉意见；对移送即为办结 / Records the decision on supporting a suit; completes the referral it answers',
  })
  async issueSupportOpinion(
    @Arg('input', () => IssueSupportOpinionInputType) input: IssueSupportOpinionInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await issueSupportOpinion({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
