import { Refusal } from '../kernel/refusal.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';

export interface MarkNoticesReadInput {
  readonly ids: readonly string[];
  readonly key: string | null;
}

/** Most warnings that are marked at once: what a page holds at the most. */
const mostAtOnce = 100;

/** Marks warnings to the caller's agency as read; one that was read before stays as it was. */
export async function markNoticesRead(
  { key, ids }: MarkNoticesReadInput,
  context: CommandContext,
): Promise<Outcome<{ marked: number }>> {
  return runCommand(context, { operation: 'markNoticesRead', key, input: { ids } }, async (work) => {
    if (ids.length === 0) return [new Refusal('NOTHING_GIVEN', { path: ['ids'] })];
    if (ids.length > mostAtOnce) return [new Refusal('TOO_MANY', { path: ['ids'], allowed: [`≤ ${mostAtOnce}`] })];
    const known = await work.markNoticesRead(ids);
    const unknown = ids.findIndex((id) => !known.includes(id));
    if (unknown >= 0) return [new Refusal('NOT_FOUND', { path: ['ids', String(unknown)] })];
    return { marked: known.length };
  });
}
