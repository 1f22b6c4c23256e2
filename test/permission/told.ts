import { statement } from '../../src/storage/statement.ts';
import type { DoorFigures } from './closed-doors.ts';
import { shows } from './oracle/rows.ts';
import { blind } from './oracle/sight.ts';
import type { Scene } from './scene.ts';

/**
 * Who is told that a clock runs out: every clock of the dispute runs out on the asker's agency in turn, the hub does its
 * upkeep, and whoever was written to has to be somebody whom the oracle shows the clock.
 */
export async function runTold(scene: Scene, every: number): Promise<DoorFigures> {
  const figures: DoorFigures = { cases: 0, leaks: [], refused: [] };
  const { database } = scene.hub;
  const { disputeId } = scene.world;
  // The administrators work at bodies that take part by themselves.
  const standings = scene.cases.filter(({ relation, asker }) => relation === 'NONE' && asker.post !== null);
  for (const each of standings.filter((_, index) => index % every === 0)) {
    const viewing = await scene.enter(each);
    const sight = viewing.sights.get(disputeId) ?? blind;
    const clocks = scene.ledger.rowsIn(disputeId).filter(({ type, id }) => type === 'Deadline' && id.includes('rzf'));
    const due = statement(`update deadline set bearer_agency_id = $2, started_at = '2026-02-01', due_on = '2026-02-20',
      due_at = $3::timestamptz where id = any($1::text[])`);
    // Another last day each time, so that it is due anew.
    const dueAt = new Date(Date.UTC(2026, 1, 20) + ++turns * 1_000);
    await database.systemQuery(due, [clocks.map(({ id }) => id), each.asker.agencyId, dueAt.toISOString()]);
    await scene.hub.warn();
    const written = await database.systemQuery<{ id: string }>(
      statement(`select deadline_id as id from notice where recipient_agency_id = $1 and for_due_at = $2::timestamptz`),
      [each.asker.agencyId, dueAt.toISOString()],
    );
    for (const clock of clocks) {
      const columns = { ...clock.columns, bearerAgencyId: each.asker.agencyId };
      const isKnown = shows(each.asker, sight, { ...clock, columns }, scene.ledger.joint);
      const isTold = written.some(({ id }) => id === clock.id);
      figures.cases += 1;
      if (isTold && !isKnown) figures.leaks.push(`${each.name}: told of ${clock.id} (${clock.group})`);
      if (!isTold && isKnown) figures.refused.push(`${each.name}: not told of ${clock.id} (${clock.group})`);
    }
    await scene.leave();
  }
  return figures;
}

let turns = 0;
