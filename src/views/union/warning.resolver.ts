import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { raiseWarning } from '../../commands/union/raise-warning.ts';
import { verifyWarning } from '../../commands/union/verify-warning.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { RaiseWarningInputType, VerifyWarningInputType } from './warning.input.ts';
import { opened } from './registration-of.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionWarningResolver {
  @Requires('warning.raise')
  @Mutation(() => UnionActPayload, {
    description:
      '登记预警：按触发条件自动定级，蓝5个工作日、黄2个工作日、橙24小时内核实，红色立即直报（保障农民工工资支付条例38；数值为设计值）；不记录举报人 / Enters a warning: its level follows from the triggers; blue is verified in 5 working days, yellow in 2, orange in 24 hours, red is reported up at once (WAGE 38; figures are product defaults). Nothing is kept of who reported. Refuses NO_TRIGGER_MET',
  })
  async raiseWarning(
    @Arg('input', () => RaiseWarningInputType) input: RaiseWarningInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await raiseWarning({ ...opened(input, 'EARLY_WARNING'), key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '登记核实结果；红色预警属实的仍须直报 / Records what verification found; a red warning that proved right still has to be reported. Refuses ALREADY_DECIDED, PERSON_NAMED',
  })
  async verifyWarning(
    @Arg('input', () => VerifyWarningInputType) input: VerifyWarningInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await verifyWarning({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
