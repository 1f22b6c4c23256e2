import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { assignAidLawyer } from '../../commands/legal-aid/assign-aid-lawyer.ts';
import { closeAidFile } from '../../commands/legal-aid/close-aid-file.ts';
import { decideAid } from '../../commands/legal-aid/decide-aid.ts';
import { openAidFile } from '../../commands/legal-aid/open-aid-file.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import {
  AssignAidLawyerInputType,
  CloseAidFileInputType,
  DecideAidInputType,
  OpenAidFileInputType,
} from './legal-aid-acts.input.ts';
import { LegalAidDispute } from './legal-aid-view.type.ts';

@ObjectType('LegalAidActPayload', {
  simpleResolvers: true,
  description: '法律援助机构办理结果 / What an act of the legal-aid centre changed',
})
export class LegalAidActPayload {
  @Field(() => LegalAidDispute, { nullable: true })
  dispute?: LegalAidDispute;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class LegalAidActsResolver {
  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description: '受理援助申请，七日决定期起算 / Takes in a complete application; seven days to decide start',
  })
  async openAidFile(@Arg('input', () => OpenAidFileInputType) input: OpenAidFileInputType, @Ctx() context: HubContext) {
    return payload(await openAidFile({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description: '决定是否援助，批准后三日指派期起算 / Decides on aid; approval starts three days to assign a lawyer',
  })
  async decideAid(@Arg('input', () => DecideAidInputType) input: DecideAidInputType, @Ctx() context: HubContext) {
    return payload(await decideAid({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description: '指派援助律师，律师即参与本案 / Assigns a lawyer, who takes part in person from then on',
  })
  async assignAidLawyer(
    @Arg('input', () => AssignAidLawyerInputType) input: AssignAidLawyerInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await assignAidLawyer({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, { description: '援助案件结案 / Closes an aid file with its result' })
  async closeAidFile(
    @Arg('input', () => CloseAidFileInputType) input: CloseAidFileInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await closeAidFile({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
