import { unionServiceLists } from './union-service-lists.ts';
import { unionSupervisionLists } from './union-supervision-lists.ts';
import { object } from './json.ts';
import { fullOf, newest, recordsOf as records } from './view-lists.ts';

/** The union's own records of the dispute `d`, list by list. */
export const unionLists = {
  mediations: records(
    'mediation',
    {
      id: 'id',
      agencyId: 'agency_id',
      referralId: 'referral_id',
      mediatorId: 'mediator_id',
      openedAt: 'opened_at',
      sessions: 'sessions',
      lastSessionAt: 'last_session_at',
    },
    { group: 'F10' },
  ),
  processNotes: newest(
    object('t', { id: 'id', authorId: 'staff_id', writtenAt: 'written_at', body: 'body' }),
    `note t where t.dispute_id = d.id and t.field_group = 'F9' and ${fullOf('F9')} and (s.only is null or t.agency_id = $1 or t.referral_id = any(s.only))`,
  ),
  aidDecisions: records(
    'union_aid',
    {
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
    },
    { group: 'F8' },
  ),
  visits: records(
    'visit',
    {
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
    },
    { group: 'F18' },
  ),
  ...unionServiceLists,
  ...unionSupervisionLists,
} as const;
