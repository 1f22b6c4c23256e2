import DataLoader from 'dataloader';
import type { Directory } from '../commands/unit-of-work.ts';
import type { Principal } from '../domain/agency/agency.ts';
import { redact, redactAll } from '../policy/redact.ts';
import type { Sight } from '../policy/sight.ts';
import type { Database } from '../storage/database.ts';
import { deadlineList } from '../storage/reads/deadline-list.ts';
import { disputeDetails, type DisputeBy, type PartsAsked } from '../storage/reads/dispute-detail.ts';
import type { DisputeBody } from '../storage/reads/dispute-head.ts';
import { duplicateList } from '../storage/reads/duplicate-list.ts';
import { disputeList, type DisputeFilter, type DisputeListPage } from '../storage/reads/dispute-list.ts';
import { viewOfDisputes } from '../storage/reads/disputes-by-ids.ts';
import { fileOfDispute } from '../storage/reads/file-of-dispute.ts';
import { inboxCounts } from '../storage/reads/inbox-counts.ts';
import { noticeList } from '../storage/reads/notice-list.ts';
import { ownMandates } from '../storage/reads/own-mandates.ts';
import { sharingAgreements } from '../storage/reads/sharing-agreements.ts';
import { referralList, referralsByIds, type ListPage, type ReferralBody } from '../storage/reads/referral-lists.ts';
import { listsAsked, viewPartNames, type ViewPart } from '../storage/reads/view-parts.ts';
import { LoopReads } from './loop-reads.ts';

/** Types of the objects in each list part, for the redactor. */
const typeOfPart: Readonly<Record<string, string>> = {
  parties: 'Party',
  claims: 'Claim',
  participations: 'Participation',
  aliases: 'Alias',
  obligations: 'Obligation',
  cases: 'CourtCase',
  caseNumbers: 'CourtNumber',
  courtServices: 'CourtService',
  courtEntries: 'CourtEntry',
  courtObjections: 'CourtObjection',
  preservations: 'Preservation',
  judicialSuggestions: 'JudicialSuggestion',
  mediations: 'MediationRecord',
  processNotes: 'ProcessNote',
  aidDecisions: 'UnionAidDecision',
  visits: 'Visit',
  arbitrations: 'Arbitration',
  supports: 'SupportOpinion',
  hotlineOrders: 'HotlineOrder',
  consultations: 'Consultation',
  negotiations: 'Negotiation',
  supervisionLetters: 'SupervisionLetter',
  warnings: 'Warning',
  incidentReports: 'IncidentReport',
  visitTasks: 'VisitTask',
  clues: 'Clue',
  suggestions: 'ProcuratorialSuggestion',
  files: 'AidFile',
  arbitrationServices: 'ArbitrationService',
  arbitrationHearings: 'ArbitrationHearing',
  arbitrationAwards: 'ArbitrationAward',
  arbitratorRecusals: 'ArbitratorRecusal',
  agreementReviews: 'AgreementReview',
  advanceRulings: 'AdvanceRuling',
  inspections: 'Inspection',
  inspectionOrders: 'InspectionOrder',
  informants: 'InspectionInformant',
  crimeTransfers: 'CrimeTransfer',
  insuranceTransfers: 'InsuranceTransfer',
  injuryRecognitions: 'InjuryRecognition',
  jointHandlings: 'JointHandling',
  jointMembers: 'JointMember',
  jointActions: 'JointAction',
  serviceSteps: 'AidServiceStep',
};

/** Everything an operation can ask of storage, for one caller and one moment; what comes back is already cut. */
export class Reads {
  readonly directory: Directory;
  private readonly database: Database;
  private viewer: { readonly principal: Principal; readonly now: Date };
  private readonly views = new Map<string, DataLoader<string, Record<string, unknown> | null>>();
  /** Chains of hand-offs, what is stuck, and requests for matters. */
  loops: LoopReads;
  private referrals: DataLoader<string, ReferralBody | null> | null = null;

  constructor(database: Database, directory: Directory, viewer: { readonly principal: Principal; readonly now: Date }) {
    this.database = database;
    this.directory = directory;
    this.viewer = viewer;
    this.loops = new LoopReads(database, viewer);
  }

  /** Stands for the moment that reads speak of; what was loaded for one moment is not shown at another. */
  get epoch(): object {
    return this.viewer;
  }

  /** After a change: what is read from here on is read anew, with the rights of the later moment. */
  moveTo(now: Date): void {
    this.viewer = { ...this.viewer, now };
    this.views.clear();
    this.loops = new LoopReads(this.database, this.viewer);
    this.referrals = null;
  }

  /** Disputes with the parts asked for, in one statement. */
  async disputesWith(by: DisputeBy, parts: PartsAsked): Promise<DisputeBody[]> {
    return (await disputeDetails(this.database, this.viewer, by, parts)).map(cutDispute);
  }

  async disputes(filter: DisputeFilter, page: DisputeListPage): Promise<DisputeBody[]> {
    return (await disputeList(this.database, this.viewer, filter, page)).map(cutDispute);
  }

  async referralList(which: 'inbox' | 'sent', page: ListPage): Promise<ReferralBody[]> {
    return (await referralList(this.database, this.viewer, which, page)).map(cutReferral);
  }

  /** The file that hypotheses are decided by. It is not cut: whoever asks cuts what it tells. */
  fileOfDispute(disputeId: string): ReturnType<typeof fileOfDispute> {
    return fileOfDispute(this.database, disputeId);
  }

  notices(page: Parameters<typeof noticeList>[2]): ReturnType<typeof noticeList> {
    return noticeList(this.database, this.viewer, page);
  }

  inboxCounts(): ReturnType<typeof inboxCounts> {
    return inboxCounts(this.database, this.viewer);
  }

  sharingAgreements(page: Parameters<typeof sharingAgreements>[1], span: Parameters<typeof sharingAgreements>[2]) {
    return sharingAgreements(this.database, page, span);
  }

  /** Mandates the caller holds or held in person. */
  ownMandates(page: Parameters<typeof ownMandates>[2]) {
    return ownMandates(this.database, this.viewer.principal, page);
  }

  deadlines(page: Parameters<typeof deadlineList>[2]): ReturnType<typeof deadlineList> {
    return deadlineList(this.database, this.viewer, page);
  }

  duplicateProposals(page: Parameters<typeof duplicateList>[2]): ReturnType<typeof duplicateList> {
    return duplicateList(this.database, this.viewer, page);
  }

  /** Referrals by id, those asked for in one tick in one statement. */
  referral(id: string): Promise<ReferralBody | null> {
    this.referrals ??= new DataLoader(async (ids: readonly string[]) => {
      const found = await referralsByIds(this.database, this.viewer, ids);
      return ids.map((each) => (found.has(each) ? cutReferral(found.get(each)!) : null));
    });
    return this.referrals.load(id);
  }

  /** One agency's view of a dispute with the lists asked for, those asked for in one tick in one statement. */
  view(
    view: ViewPart,
    disputeId: string,
    asked: readonly string[] | null = null,
  ): Promise<Record<string, unknown> | null> {
    const lists = listsAsked(view, asked);
    const key = `${view} ${lists.join()}`;
    let loader = this.views.get(key);
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const found = await viewOfDisputes(this.database, this.viewer, { view, lists }, ids);
        return ids.map((id) => cutView(found.get(id) ?? null));
      });
      this.views.set(key, loader);
    }
    return loader.load(disputeId);
  }
}

function cutDispute(body: DisputeBody): DisputeBody {
  const { sight } = body;
  const record = body as Record<string, unknown>;
  for (const name of viewPartNames) if (record[name]) cutLists(record[name] as Record<string, unknown>, sight);
  cutLists(record, sight);
  return redact('Dispute', body, sight);
}

function cutReferral(body: ReferralBody): ReferralBody {
  const dispute = body['dispute'] as DisputeBody | undefined;
  if (dispute) redact('Dispute', dispute, dispute.sight);
  return body;
}

function cutView(view: Record<string, unknown> | null): Record<string, unknown> | null {
  if (view) cutLists(view, view['sight'] as Sight);
  return view;
}

function cutLists(record: Record<string, unknown>, sight: Sight): void {
  for (const name in record) {
    const type = typeOfPart[name];
    if (type && Array.isArray(record[name])) redactAll(type, record[name] as object[], sight);
  }
}
