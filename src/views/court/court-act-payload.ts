import { Field, ObjectType } from 'type-graphql';
import type { CommandContext, Outcome } from '../../commands/command.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import type { KeyedInput } from '../../graphql/types/inputs.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { CourtDispute } from './court-view.type.ts';

@ObjectType('CourtActPayload', {
  simpleResolvers: true,
  description: '法院办理结果 / What an act of the court changed',
})
export class CourtActPayload {
  @Field(() => CourtDispute, { nullable: true })
  dispute?: CourtDispute;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

type Command<Input> = (input: Input, context: CommandContext) => Promise<Outcome<{ disputeId: string }>>;

/** Runs an act of the court and answers with the dispute it changed, or with every reason why not. */
export async function courtPayload<Input extends KeyedInput>(
  command: Command<Input & { readonly key: string | null }>,
  input: Input,
  context: HubContext,
) {
  const outcome = await command({ ...input, key: keyOf(input, context) }, context.command);
  return payload(outcome, context, ({ disputeId }) => ({ dispute: { id: disputeId } }));
}
