import { hrssLists, legalAidLists } from './hrss-lists.ts';
import { courtLists } from './court-lists.ts';
import { unionLists } from './union-lists.ts';
import { procuratorateLists } from './procuratorate-lists.ts';
import { recordsOf as records, viewOf } from './view-lists.ts';

/** The agencies' own records of the dispute `d`, list by list of each view, cut to the caller's sight `s`. */
export const viewLists = {
  court: courtLists,
  union: unionLists,
  hrss: {
    arbitrations: records('arbitration', {
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
      state: 'state',
      receivedAt: 'received_at',
      correctionAskedOn: 'correction_asked_on',
      correctionDueOn: 'correction_due_on',
      correctionWhat: 'correction_what',
      correctedOn: 'corrected_on',
      refusedAt: 'refused_at',
      refusalGround: 'refusal_ground',
      answeredOn: 'answered_on',
      tribunalToldOn: 'tribunal_told_on',
      tribunal: 'tribunal',
      presiderId: 'presider_id',
      suspendedOn: 'suspended_on',
      suspensionGround: 'suspension_ground',
      extensionDays: 'extension_days',
      restartedOn: 'restarted_on',
      restartGround: 'restart_ground',
      mediatedFen: 'mediated_fen',
      mediatedPartyId: 'mediated_party_id',
      mediatedDueOn: 'mediated_due_on',
      mediationSignedWorkerOn: 'mediation_signed_worker_on',
      mediationSignedEmployerOn: 'mediation_signed_employer_on',
      endedAt: 'ended_at',
      withdrawalGround: 'withdrawal_ground',
      overdueCertifiedOn: 'overdue_certified_on',
      overdueExcuse: 'overdue_excuse',
    }),
    ...hrssLists,
  },
  procuratorate: procuratorateLists,
  legalAid: {
    files: records('aid_file', {
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
      state: 'state',
      exemption: 'exemption',
      supplementAskedOn: 'supplement_asked_on',
      supplementWhat: 'supplement_what',
      supplementedOn: 'supplemented_on',
      provisionalAt: 'provisional_at',
      provisionalGround: 'provisional_ground',
      refusalGround: 'refusal_ground',
      refusalText: 'refusal_text',
      objectedAt: 'objected_at',
      justiceAgencyId: 'justice_agency_id',
      objectionOutcome: 'objection_outcome',
      objectionDecidedAt: 'objection_decided_at',
      terminationGround: 'termination_ground',
      terminatedAt: 'terminated_at',
      reportedAt: 'reported_at',
      qualityGrade: 'quality_grade',
      qualityReviewedAt: 'quality_reviewed_at',
      rating: 'rating',
      ratedAt: 'rated_at',
    }),
    ...legalAidLists,
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
