import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { adjournHearing } from '../../commands/hrss/adjourn-hearing.ts';
import { decideRecusal } from '../../commands/hrss/decide-recusal.ts';
import { formTribunal } from '../../commands/hrss/form-tribunal.ts';
import { setArbitrationHearing } from '../../commands/hrss/set-arbitration-hearing.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  FormTribunalInputType,
  DecideRecusalInputType,
  SetArbitrationHearingInputType,
  AdjournHearingInputType,
} from './arbitration-hearing-acts.input.ts';
import { HrssActPayload } from './hrss-acts.resolver.ts';

@Resolver()
export class ArbitrationHearingActsResolver {
  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '组成仲裁庭并告知；回避的、调解过本案的不得担任 / Forms the tribunal and tells the parties; nobody who was recused or mediated the matter sits (LDMAL 31-33)',
  })
  formTribunal(@Arg('input', () => FormTribunalInputType) input: FormTribunalInputType, @Ctx() context: HubContext) {
    return acted(formTribunal, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description: '决定是否回避 / Decides whether an arbitrator steps down (LDMAL 33)',
  })
  decideRecusal(@Arg('input', () => DecideRecusalInputType) input: DecideRecusalInputType, @Ctx() context: HubContext) {
    return acted(decideRecusal, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '确定开庭并于当日通知，须提前五个工作日；不足的拒绝为 HEARING_NOTICE_TOO_SHORT 并给出最早日期 / Sets a hearing, told today, five clear working days ahead (LDMAL 35)',
  })
  setArbitrationHearing(
    @Arg('input', () => SetArbitrationHearingInputType) input: SetArbitrationHearingInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(setArbitrationHearing, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '准许延期开庭，须于开庭三个工作日前请求 / Puts a hearing off; it was asked for three working days ahead (LDMAL 35)',
  })
  adjournHearing(
    @Arg('input', () => AdjournHearingInputType) input: AdjournHearingInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(adjournHearing, input, context);
  }
}
