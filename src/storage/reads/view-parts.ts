import { bitOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import { listOf, object } from './json.ts';

const seen = (group: FieldGroup) => `(s.seen & ${bitOf(group)}) <> 0`;
const full = (group: FieldGroup) => `(s."full" & ${bitOf(group)}) <> 0`;

/**
 * A view is null when it holds nothing the caller may see, so that nobody learns of what is hidden. The `offset 0`
 * keeps PostgreSQL from working each list out twice, once for the value and once for the test.
 */
function view(lists: Record<string, string>): string {
  const names = Object.keys(lists);
  const some = names.map((name) => `json_array_length(v."${name}") > 0`).join(' or ');
  const columns = names.map((name) => `${lists[name]} as "${name}"`).join(', ');
  const pairs = names.map((name) => `'${name}', v."${name}"`).join(', ');
  return `(select json_build_object(${pairs}) from (select ${columns} offset 0) v where ${some})`;
}

function records(
  table: string,
  names: Record<string, string>,
  { group, orderBy }: { group: FieldGroup; orderBy: string },
): string {
  return listOf(object('t', names), `${table} t where t.dispute_id = d.id and ${seen(group)}`, `t.${orderBy}`);
}

/** The agencies' own records of the dispute `d`, one JSON value a view, cut to the caller's sight `s`. */
export const viewParts = {
  court: view({
    cases: records(
      'court_case',
      {
        id: 'id',
        type: 'type',
        agencyId: 'agency_id',
        subjectId: 'subject_id',
        referralId: 'referral_id',
        registerNumber: 'register_number',
        caseNumber: 'case_number',
        procedure: 'procedure',
        copies: 'copies',
        receivedAt: 'received_at',
        docketedAt: 'docketed_at',
        ruling: 'ruling',
        ruledAt: 'ruled_at',
        collectedFen: 'collected_fen',
        closedAt: 'closed_at',
      },
      { group: 'F13', orderBy: 'id' },
    ),
  }),
  union: view({
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
      { group: 'F10', orderBy: 'id' },
    ),
    processNotes: listOf(
      object('t', { id: 'id', authorId: 'staff_id', writtenAt: 'written_at', body: 'body' }),
      `note t where t.dispute_id = d.id and t.field_group = 'F9' and ${full('F9')}`,
      't.id',
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
      },
      { group: 'F8', orderBy: 'id' },
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
      },
      { group: 'F18', orderBy: 'id' },
    ),
  }),
  hrss: view({
    arbitrations: records(
      'arbitration',
      {
        id: 'id',
        agencyId: 'agency_id',
        referralId: 'referral_id',
        docketNumber: 'docket_number',
        acceptedAt: 'accepted_at',
        copyServedOn: 'copy_served_on',
        awardedAt: 'awarded_at',
        finality: 'finality',
        awardedFen: 'awarded_fen',
        performWithinDays: 'perform_within_days',
        servedWorkerOn: 'served_worker_on',
        servedEmployerOn: 'served_employer_on',
        effectiveOn: 'effective_on',
      },
      { group: 'F12', orderBy: 'id' },
    ),
  }),
  procuratorate: view({
    supports: records(
      'support',
      {
        id: 'id',
        agencyId: 'agency_id',
        referralId: 'referral_id',
        decision: 'decision',
        opinionNumber: 'opinion_number',
        reason: 'reason',
        decidedAt: 'decided_at',
      },
      { group: 'F15', orderBy: 'id' },
    ),
  }),
  legalAid: view({
    files: records(
      'aid_file',
      {
        id: 'id',
        agencyId: 'agency_id',
        referralId: 'referral_id',
        applicationNumber: 'application_number',
        receivedAt: 'received_at',
        decision: 'decision',
        decidedAt: 'decided_at',
        lawyerId: 'lawyer_id',
        assignedAt: 'assigned_at',
        strategy: 'strategy',
        result: 'result',
        closedAt: 'closed_at',
      },
      { group: 'F8', orderBy: 'id' },
    ),
  }),
} as const;

export type ViewPart = keyof typeof viewParts;
