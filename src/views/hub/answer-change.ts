import type { Outcome } from '../../commands/command.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { userErrors } from '../../graphql/types/user-error.type.ts';
import type { Refusal } from '../../kernel/refusal.ts';

interface Changed extends Record<string, unknown> {
  readonly disputeId: string;
  readonly warnings?: readonly Pick<Refusal, 'code' | 'path' | 'allowed'>[];
}

/** Runs a command with the key of the request and shows the dispute it changed. */
export async function answer<Input extends { key?: string | null }, Result extends Changed>(
  command: (input: never, context: HubContext['command']) => Promise<Outcome<Result>>,
  input: Input,
  context: HubContext,
  added?: keyof Result,
) {
  const outcome = await command({ ...input, key: keyOf(input, context) } as never, context.command);
  const shown = payload(outcome, context, (result) => ({
    dispute: { id: result.disputeId },
    ...(added ? { addedId: result[added] } : {}),
    warnings: userErrors(result.warnings ?? [], context),
  }));
  return { warnings: [], ...shown };
}
