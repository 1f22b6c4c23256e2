import { registerFilter } from '../row-sql.ts';
import { listOf, object } from './json.ts';

/** What was corrected in the dispute `d`, oldest first, for whoever may read the field. */
export const correctionsSql = listOf(
  object('t', {
    id: 'id',
    subject: 'subject',
    subjectId: 'subject_id',
    field: 'field',
    reason: 'reason',
    oldValue: 'old_value',
    newValue: 'new_value',
    agencyId: 'agency_id',
    staffId: 'staff_id',
    correctedAt: 'corrected_at',
  }),
  `correction t where t.dispute_id = d.id and ${registerFilter('correction', 't')}`,
  't.id',
);
