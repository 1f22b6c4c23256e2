import type { Moment } from '../../kernel/moment.ts';
import { isRefused, Refusal } from '../../kernel/refusal.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';
import type { RecordRow } from '../record-rows.ts';
import type { LoadedFile } from '../unit-of-work.ts';

/** What every act that steers a dispute is given. */
export interface SteerInput {
  readonly disputeId: string;
  /** Version the caller saw: what the caller may not see neither moves it nor stands in the way. */
  readonly version: number;
  readonly key: string | null;
}

/** What steering writes. */
export interface SteerEffect {
  readonly facts: readonly Fact[];
  readonly rows?: readonly RecordRow[];
}

/**
 * Runs an act of the agency that leads or is accountable now, on the version it saw: permission, version, the act's own
 * decision, one record. A decision is handed the conflict there is, if any, to name it in its place among the others.
 */
export function runSteer<Input extends SteerInput>(
  { operation, input: { key, ...input } }: { operation: string; input: Input },
  context: CommandContext,
  decide: (loaded: LoadedFile, moment: Moment, stale: readonly Refusal[]) => SteerEffect | Refusal[],
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation, key, input }, async (work, moment) => {
    const { disputeId, version } = input;
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'dispute.steer', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const seen = await work.history.version(disputeId);
    const stale = version === seen ? [] : [new Refusal('CONFLICT', { path: ['version'], allowed: [String(seen)] })];
    const effect = decide(loaded, moment, stale);
    const own = isRefused(effect) ? effect : [];
    const faults = own.some(({ code }) => code === 'CONFLICT') ? own : [...stale, ...own];
    if (faults.length > 0) return faults;

    const { facts, rows = [] } = effect as SteerEffect;
    await work.record(facts, rows);
    return { disputeId };
  });
}

/** A text that goes with an act, as a note of the group of the claims; nothing where there is none. */
export function noteOf(text: string | null | undefined, disputeId: string, moment: Moment): Required<SteerEffect> {
  if (!text?.trim()) return { facts: [], rows: [] };
  const noteId = moment.newId('note');
  return {
    facts: [{ type: 'NoteAdded', disputeId, group: 'F6', audience: 'PARTICIPANTS', body: { noteId } }],
    rows: [{ into: 'note', values: { id: noteId, disputeId, referralId: null, fieldGroup: 'F6', body: text } }],
  };
}

/** The faults of a text that may or must be given. */
export function noteFaults(text: string | null | undefined, { needed = false, path = 'text' } = {}): Refusal[] {
  if (!text?.trim()) return needed ? [new Refusal('STEP_NEEDS_MORE', { path: [path] })] : [];
  const fault = textFault(text, [path], 2000);
  return fault ? [fault] : [];
}
