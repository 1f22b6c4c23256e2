import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { confirmAwardEffective } from '../../commands/hrss/confirm-award-effective.ts';
import { docketArbitration } from '../../commands/hrss/docket-arbitration.ts';
import { recordAward } from '../../commands/hrss/record-award.ts';
import { serveArbitrationPapers } from '../../commands/hrss/serve-arbitration-papers.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import {
  ConfirmAwardEffectiveInputType,
  DocketArbitrationInputType,
  RecordAwardInputType,
  ServeArbitrationPapersInputType,
} from './hrss-acts.input.ts';
import { HrssDispute } from './hrss-view.type.ts';

@ObjectType('HrssActPayload', {
  simpleResolvers: true,
  description: '仲裁机构办理结果 / What an act of the arbitration commission changed',
})
export class HrssActPayload {
  @Field(() => HrssDispute, { nullable: true })
  dispute?: HrssDispute;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class HrssActsResolver {
  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description: '仲裁受理；对移送即为接受 / Accepts an application; accepts the referral it answers',
  })
  async docketArbitration(
    @Arg('input', () => DocketArbitrationInputType) input: DocketArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await docketArbitration({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '登记送达，裁决书送达后十五日起诉期起算 / Records service on one side; fifteen days for suit start with the award',
  })
  async serveArbitrationPapers(
    @Arg('input', () => ServeArbitrationPapersInputType) input: ServeArbitrationPapersInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await serveArbitrationPapers({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('hrss.award')
  @Mutation(() => HrssActPayload, {
    description: '登记裁决；对移送即为办结 / Records the award; completes the referral it answers',
  })
  async recordAward(@Arg('input', () => RecordAwardInputType) input: RecordAwardInputType, @Ctx() context: HubContext) {
    return payload(await recordAward({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '确认裁决生效，形成可强制执行的给付义务 / Records that an award took effect; what it awards can be enforced',
  })
  async confirmAwardEffective(
    @Arg('input', () => ConfirmAwardEffectiveInputType) input: ConfirmAwardEffectiveInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await confirmAwardEffective({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
