import { unionServiceLists } from './union-service-lists.ts';
import { unionSupervisionLists } from './union-supervision-lists.ts';
import { registerFilter } from '../row-sql.ts';
import { object } from './json.ts';
import { newest, recordsOf as records } from './view-lists.ts';

/** The union's own records of the dispute `d`, list by list. */
export const unionLists = {
  mediations: records('mediation', {
    id: 'id',
    agencyId: 'agency_id',
    referralId: 'referral_id',
    mediatorId: 'mediator_id',
    openedAt: 'opened_at',
    sessions: 'sessions',
    lastSessionAt: 'last_session_at',
  }),
  processNotes: newest(
    object('t', { id: 'id', authorId: 'staff_id', writtenAt: 'written_at', body: 'body' }),
    `note t where t.dispute_id = d.id and t.field_group = 'F9' and ${registerFilter('note', 't')}`,
  ),
  aidDecisions: records('union_aid', {
    id: 'id',
    agencyId: 'agency_id',
    referralId: 'referral_id',
    decision: 'decision',
    reason: 'reason',
    decidedAt: 'decided_at',
    appliedAt: 'applied_at',
    matter: 'matter',
    exemption: 'exemption',
    lawyerId: 'lawyer_id',
    assignedAt: 'assigned_at',
    result: 'result',
    report: 'report',
    satisfaction: 'satisfaction',
    closedAt: 'closed_at',
  }),
  visits: records('visit', {
    id: 'id',
    agencyId: 'agency_id',
    subject: 'subject',
    method: 'method',
    visitedAt: 'visited_at',
    attempts: 'attempts',
    satisfied: 'satisfied',
    basicallySatisfied: 'basically_satisfied',
    dissatisfied: 'dissatisfied',
    unreached: 'unreached',
    taskId: 'task_id',
    attemptDates: 'attempt_dates',
    rating: 'rating',
    unresolved: 'unresolved',
    relapsed: 'relapsed',
  }),
  ...unionServiceLists,
  ...unionSupervisionLists,
} as const;
