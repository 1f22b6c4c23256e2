import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { receiveSupportApplication } from '../../commands/procuratorate/receive-support-application.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { ReceiveSupportApplicationInputType } from './support.input.ts';
import { ProcuratorateActPayload } from './procuratorate-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class ProcuratorateSupportResolver {
  @Requires('procuratorate.act')
  @Mutation(() => ProcuratorateActPayload, {
    description:
      '登记劳动者申请支持起诉；15日内审查（设计值），起诉期照常计算，不因审查延长（民事诉讼法15） / Enters a worker’s application for support; reviewed within 15 days (a product default), while the period for suit runs on and is not lengthened (CPL 15)',
  })
  async receiveSupportApplication(
    @Arg('input', () => ReceiveSupportApplicationInputType) input: ReceiveSupportApplicationInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await receiveSupportApplication({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
