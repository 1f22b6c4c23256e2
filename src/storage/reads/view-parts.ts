import { unionLists } from './union-lists.ts';
import { procuratorateLists } from './procuratorate-lists.ts';
import { recordsOf as records, viewOf } from './view-lists.ts';

/** The agencies' own records of the dispute `d`, list by list of each view, cut to the caller's sight `s`. */
export const viewLists = {
  court: {
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
      { group: 'F13' },
    ),
  },
  union: unionLists,
  hrss: {
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
      { group: 'F12' },
    ),
  },
  procuratorate: procuratorateLists,
  legalAid: {
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
      { group: 'F8' },
    ),
  },
} as const;

export type ViewPart = keyof typeof viewLists;

export const viewPartNames = Object.keys(viewLists) as ViewPart[];

/** The lists of a view among the fields asked for; all of them where none is named or nobody knows. */
export function listsAsked(view: ViewPart, asked: readonly string[] | null): readonly string[] {
  const names = Object.keys(viewLists[view]);
  const wanted = names.filter((name) => asked?.includes(name));
  return wanted.length > 0 ? wanted : names;
}

/** SQL of a view with these of its lists; what nobody asked for is not read. */
export function viewSql(view: ViewPart, lists: readonly string[]): string {
  const all: Record<string, string> = viewLists[view];
  return viewOf(Object.fromEntries(lists.map((name) => [name, all[name]!])));
}
