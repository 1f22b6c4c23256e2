import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { decideUnionAid } from '../../commands/union/decide-union-aid.ts';
import { recordMediationSession } from '../../commands/union/record-mediation-session.ts';
import { recordVisit } from '../../commands/union/record-visit.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { DecideUnionAidInputType, RecordMediationSessionInputType, RecordVisitInputType } from './union-acts.input.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionActsResolver {
  @Requires('mediation.note')
  @Mutation(() => UnionActPayload, {
    description: '记录一次调解；过程仅本案调解员可见 / Writes down a session; its process stays with the mediators',
  })
  async recordMediationSession(
    @Arg('input', () => RecordMediationSessionInputType) input: RecordMediationSessionInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordMediationSession({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '决定工会法律援助；对移送即为接受或退回 / Decides on the union’s legal aid; accepts or declines the referral it answers',
  })
  async decideUnionAid(
    @Arg('input', () => DecideUnionAidInputType) input: DecideUnionAidInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await decideUnionAid({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description: '登记回访，不改动争议本身 / Records a follow-up visit; it never edits the dispute',
  })
  async recordVisit(@Arg('input', () => RecordVisitInputType) input: RecordVisitInputType, @Ctx() context: HubContext) {
    return payload(await recordVisit({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
