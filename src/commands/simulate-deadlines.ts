import type { Refusal } from '../kernel/refusal.ts';
import type { OpenClock } from '../domain/deadline/recount.ts';
import { judge } from '../policy/judge.ts';
import type { CommandContext } from './command.ts';
import { courseOfEvents, type Simulation } from './course-of-events.ts';
import type { HypotheticalEvent } from './hypothetical-event.ts';
import { hypotheticalFaults } from './hypothetical-faults.ts';
import { judgedDispute, notFound, whyNot } from './permitted-file.ts';
import type { LoadedFile } from './unit-of-work.ts';

export interface SimulateDeadlinesInput {
  readonly disputeId: string;
  /** In the order in which they would happen. */
  readonly events: readonly HypotheticalEvent[];
  /** How far to look; to the last event when not given. */
  readonly until?: Date | null | undefined;
}

/**
 * Tells what would happen to the clocks of a dispute if some things happened, decided by what decides the real ones. It
 * is handed a file and no way to write, so nothing can come of it. The caller is told of the clocks it may read now, and
 * of those that would start where it could read them.
 */
export function simulateDeadlines(
  loaded: LoadedFile | null,
  { events, until }: SimulateDeadlinesInput,
  context: CommandContext,
): Simulation | Refusal[] {
  const { principal, clock } = context;
  const refused = whyNot(loaded, 'dispute.read', { principal, now: clock.now(), path: 'disputeId' });
  if (refused || !loaded) return refused ?? [notFound('disputeId')];
  const faults = hypotheticalFaults(loaded, events, context);
  if (faults.length > 0) return faults;
  return courseOfEvents(loaded, events, { context, until, tells: (...each) => mayRead(context, ...each) });
}

function mayRead({ principal }: CommandContext, clock: OpenClock, loaded: LoadedFile, at: Date): boolean {
  const { group = 'F0', bearerAgencyId, id, referralId } = clock;
  const fromAgencyId = loaded.hops.find((hop) => hop.id === referralId)?.fromAgencyId ?? null;
  const row = { ...judgedDispute(loaded), group, bearerAgencyId, fromAgencyId, ids: [id, referralId] };
  return judge('deadline.read', principal, row, at) === 'yes';
}
