import type { OpenClock } from '../../domain/deadline/recount.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** An open clock and the region of its dispute. */
export interface PlacedClock extends OpenClock {
  readonly region: string;
}

const open = statement(`
select l.id, l.dispute_id as "disputeId", l.referral_id as "referralId", l.subject_id as "subjectId", l.rule,
  l.bearer_agency_id as "bearerAgencyId", l.field_group as "group", l.state, l.started_at as "startedAt",
  l.nominal_end as "nominalEnd", l.due_on as "dueOn", l.due_at as "dueAt", l.calendar_uncertain as "calendarUncertain",
  l.extension_days as "extensionDays", l.figure, l.pauses, d.region
from deadline l join dispute d on d.id = l.dispute_id
where l.state in ('RUNNING', 'PAUSED') and l.id > $1 order by l.id limit 5000`);

/** Every clock of the hub that runs or stands; for the hub itself, no caller ever sees this list. */
export async function openClocks(database: Database): Promise<PlacedClock[]> {
  const clocks: PlacedClock[] = [];
  for (;;) {
    const page = await database.systemQuery<PlacedClock>(open, [clocks.at(-1)?.id ?? '']);
    if (page.length === 0) return clocks;
    clocks.push(...page);
  }
}
