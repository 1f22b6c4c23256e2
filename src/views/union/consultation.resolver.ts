import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { recordConsultation } from '../../commands/union/record-consultation.ts';
import { answerConsultation } from '../../commands/union/answer-consultation.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { AnswerConsultationInputType, RecordConsultationInputType } from './consultation.input.ts';
import { opened } from './registration-of.ts';
import { UnionActPayload } from './union-payload.type.ts';

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class UnionConsultationResolver {
  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '登记咨询，可匿名，可当场答复；单纯咨询不中断仲裁时效（调解仲裁法27） / Writes down a question, unnamed if wanted, and its answer when given at once; a question alone does not interrupt the limitation of one year (LDMAL 27)',
  })
  async recordConsultation(
    @Arg('input', () => RecordConsultationInputType) input: RecordConsultationInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await recordConsultation({ ...opened(input, 'ONLINE_CHAT'), key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }

  @Requires('union.act')
  @Mutation(() => UnionActPayload, {
    description:
      '答复咨询；已答复的不覆盖 / Answers a question left open; an answer is not overwritten. Refuses ALREADY_DECIDED',
  })
  async answerConsultation(
    @Arg('input', () => AnswerConsultationInputType) input: AnswerConsultationInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(
      await answerConsultation({ ...input, key: keyOf(input, context) }, context.command),
      context,
      changed,
    );
  }
}
