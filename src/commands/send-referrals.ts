import { isRefused, Refusal } from '../kernel/refusal.ts';
import { canonical, runCommand, type CommandContext, type Outcome } from './command.ts';
import { sendReferral, type SendReferralInput } from './send-referral.ts';

/** Most hand-offs one call takes; more than anybody looks through at once. */
export const mostAtOnce = 200;

export interface SendReferralsInput {
  readonly items: readonly Omit<SendReferralInput, 'key'>[];
  readonly key: string | null;
}

/** What became of one hand-off of a bulk: its referral, or every reason why not. */
export interface BulkItem {
  readonly disputeId: string | null;
  readonly referralId: string | null;
  readonly refusals: readonly Pick<Refusal, 'code' | 'path' | 'allowed' | 'details'>[];
}

interface Bulk extends Record<string, unknown> {
  /** Null until every item has its answer; a call that was cut off is taken up where it stopped. */
  readonly results: readonly BulkItem[] | null;
}

const operation = 'sendReferrals';

/**
 * Refers many disputes, each in a transaction of its own: one that is refused keeps back none of the others. Repeated
 * with its key, the call answers as it did the first time and sends nothing more.
 */
export async function sendReferrals(
  { key, items }: SendReferralsInput,
  context: CommandContext,
): Promise<Outcome<{ readonly results: readonly BulkItem[] }>> {
  const about = { path: ['items'], allowed: [`1–${mostAtOnce}`] };
  if (items.length === 0) return [new Refusal('NOTHING_GIVEN', about)];
  if (items.length > mostAtOnce) return [new Refusal('TOO_MANY', about)];
  const before = await runCommand<Bulk>(context, { operation, key, input: { items } }, () =>
    Promise.resolve({ results: null }),
  );
  if (isRefused(before)) return before;
  const { results: known } = before as Bulk;
  if (known) return { results: known };

  const results: BulkItem[] = [];
  for (const [index, item] of items.entries()) {
    const own = key === null ? null : `bulk:${context.digest(key)}:${index}`;
    results.push(resultOf(await sendReferral({ ...item, key: own }, context), index));
  }
  if (key !== null) {
    const claim = { operation, key, fingerprint: context.digest(`${operation}\n${canonical({ items })}`) };
    await context.transact(context.principal, context.clock.now(), (work) => work.keepResult(claim, { results }));
  }
  return { results };
}

function resultOf(outcome: Awaited<ReturnType<typeof sendReferral>>, index: number): BulkItem {
  if (!isRefused(outcome)) return { ...(outcome as { disputeId: string; referralId: string }), refusals: [] };
  const refusals = outcome.map(({ code, path, allowed, details }) => ({
    code,
    path: ['items', String(index), ...path],
    allowed,
    details,
  }));
  return { disputeId: null, referralId: null, refusals };
}
