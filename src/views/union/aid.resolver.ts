import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { applyUnionAid } from '../../commands/union/apply-union-aid.ts';
import { assignUnionAidLawyer } from '../../commands/union/assign-union-aid-lawyer.ts';
import { closeUnionAid } from '../../commands/union/close-union-aid.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { ApplyUnionAidInputType, AssignUnionAidLawyerInputType, CloseUnionAidInputType } from './aid.input.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionAidResolver {
  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '登记职工申请工会法律援助；7日内决定（法律援助法43、68参照）；有移送的沿用移送的期限 / Enters an application for the union’s aid; decided within 7 days by analogy (LAL 43, 68); with a referral its own clock runs',
  })
  async applyUnionAid(
    @Arg('input', () => ApplyUnionAidInputType) input: ApplyUnionAidInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await applyUnionAid({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '指派工会援助律师，批准后3日内；审批人不得承办同案；对移送即为指派 / Puts a lawyer on an approved case, within 3 days of approval; whoever approves is not the lawyer; assigns on the referral it answers. Refuses NOT_APPROVED, LAWYER_DECIDED_AID, CONFLICT_NOT_CLEARED',
  })
  async assignUnionAidLawyer(
    @Arg('input', () => AssignUnionAidLawyerInputType) input: AssignUnionAidLawyerInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await assignUnionAidLawyer({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '工会援助结案：结案报告与职工评价；对移送即为办结 / Closes an aid case with the lawyer’s report and the worker’s rating; completes the referral it answers. Refuses NO_LAWYER_YET, ALREADY_CLOSED',
  })
  async closeUnionAid(
    @Arg('input', () => CloseUnionAidInputType) input: CloseUnionAidInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await closeUnionAid({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
