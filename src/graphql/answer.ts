import { isRefused, type Refusal } from '../kernel/refusal.ts';
import type { HubContext } from './context.ts';
import { userErrors, type UserErrorType } from './types/user-error.type.ts';

/** The key of a mutation: the input's own, else the header's. */
export function keyOf(
  input: { readonly key?: string | null | undefined },
  { idempotencyKey }: HubContext,
): string | null {
  return input.key ?? idempotencyKey;
}

/**
 * Turns the outcome of a command into a payload: the changed objects by their keys, or the reasons why not. What the
 * payload then reads speaks of the moment after the change.
 */
export function payload<Result extends object, Shown extends object>(
  outcome: Result | Refusal[],
  context: HubContext,
  show: (result: Result) => Shown,
): Partial<Shown> & { userErrors: UserErrorType[] } {
  if (isRefused(outcome))
    return { userErrors: userErrors(outcome, context) } as Partial<Shown> & { userErrors: UserErrorType[] };
  context.reads.moveTo(context.command.clock.now());
  return { ...show(outcome as Result), userErrors: [] };
}

/** A command as a mutation calls it. */
type Act<Input> = (
  input: Input & { key: string | null },
  context: HubContext['command'],
) => Promise<{ disputeId: string } | Refusal[]>;

/** Runs an act on a dispute and answers with the dispute as it then stands, or with the reasons why not. */
export async function acted<Input extends { readonly key?: string | null | undefined }>(
  act: Act<Input>,
  input: Input,
  context: HubContext,
) {
  const outcome = await act({ ...input, key: keyOf(input, context) }, context.command);
  return payload(outcome, context, ({ disputeId }) => ({ dispute: { id: disputeId } }));
}
