import type { Group } from './matrix.ts';
import type { Asker, Sight } from './sight.ts';

/** A row as the oracle knows it, read from the tables and from nothing the program says of them. */
export interface Row {
  readonly type: string;
  readonly id: string;
  readonly disputeId: string;
  /** The group written on the row, where rows of the table differ. */
  readonly group: Group | null;
  /** Columns by their names in the graph. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** Agencies a sealed row is kept for; null where no seal lies on it. */
  readonly sealedFor?: readonly string[] | null;
  /** The referral the row is or hangs on. */
  readonly referral: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly isSent: boolean;
  } | null;
}

/** Members and conveners of the joint handlings of a dispute, by the id of the handling. */
export type Joint = ReadonlyMap<string, { readonly members: readonly string[]; readonly heads: readonly string[] }>;

/** The group of a book that has one for all its rows (5.3). */
const books: Readonly<Record<string, Group>> = {
  ...{ CourtCase: 'F13', CourtNumber: 'F13', CourtService: 'F13', CourtEntry: 'F13', CourtObjection: 'F13' },
  ...{ Preservation: 'F13', JudicialSuggestion: 'F13' },
  ...{ Arbitration: 'F12', ArbitrationService: 'F12', ArbitrationHearing: 'F12', ArbitrationAward: 'F12' },
  ...{ ArbitratorRecusal: 'F12', AgreementReview: 'F12', AdvanceRuling: 'F12' },
  ...{ Inspection: 'F14', InspectionOrder: 'F14', InspectionInformant: 'F14W' },
  ...{ InsuranceTransfer: 'F6', InjuryRecognition: 'F6' },
  ...{ JointHandling: 'F16', JointMember: 'F16', JointAction: 'F16', Warning: 'F16', IncidentReport: 'F16' },
  ...{ SupportOpinion: 'F15', Clue: 'F15', ProcuratorialSuggestion: 'F15' },
  ...{ AidFile: 'F8', AidServiceStep: 'F8', UnionAidDecision: 'F8', HotlineOrder: 'F8', Consultation: 'F8' },
  ...{ MediationRecord: 'F10', Negotiation: 'F10', SupervisionLetter: 'F17', Visit: 'F18', VisitTask: 'F18' },
};

/** Whether the asker is shown the row at all. */
export function shows(asker: Asker, sight: Sight, row: Row, joint: Joint = new Map()): boolean {
  if (sight.of.F0 === 'NONE') return false;
  const { agencyId } = asker;
  if (row.sealedFor && !row.sealedFor.includes(agencyId)) return false;
  const full = (group: Group) => sight.of[group] === 'FULL';
  const seen = (group: Group) => sight.of[group] !== 'NONE';
  const own = row.columns['agencyId'] === agencyId;
  const handed = (...ids: unknown[]) => sight.only === null || ids.some((id) => sight.only!.includes(String(id)));
  const isSender = row.referral?.from === agencyId;
  const isReceiver = row.referral?.to === agencyId && row.referral.isSent;
  const group = row.group ?? books[row.type];

  switch (row.type) {
    case 'Dispute':
      return true;
    case 'Party':
      return handed(row.id);
    case 'Claim':
      return seen('F6') && handed(row.id);
    case 'Obligation':
      return seen('F10') && handed(row.columns['partyId']);
    case 'Instalment':
      return full('F10') && handed(row.columns['partyId']);
    case 'Referral':
      // Both sides know their hand-off; a draft is its sender's alone; others by the group it belongs to.
      return isSender || isReceiver || (row.referral!.isSent && full(group!) && handed(row.id));
    case 'TimelineEntry':
      if (!seen(group!) || !(own || isSender || row.referral?.to === agencyId || handed(row.referral?.id)))
        return false;
      return own || isSender || isReceiver || (row.columns['audience'] === 'PARTICIPANTS' && full(group!));
    case 'Deadline': {
      const bears = row.columns['bearerAgencyId'] === agencyId;
      if (!(bears || isSender || handed(row.referral?.id))) return false;
      return (bears && seen(group!)) || isSender || full(group!);
    }
    case 'Document':
      // What a draft encloses has not travelled yet.
      if (!(own || handed(row.id, row.referral?.id))) return false;
      return (own && seen(group!)) || (full(group!) && (row.referral === null || row.referral.isSent));
    case 'Note':
    case 'ProcessNote':
      return full(group!) && (own || handed(row.referral?.id));
    case 'Participation':
      return full('F0') && (sight.only === null || own) && isNoIncidentPart(sight, row, own);
    case 'DisputeTrack':
      return sight.only === null && seen(group!);
    // What was done without a consent is told once somebody else has approved it (5.4, 8), and who looked in an emergency
    // once it is over.
    case 'ConsentOverride':
      return own || (full('F0') && sight.only === null && row.columns['decision'] === 'APPROVED');
    case 'EmergencyAccess':
      return own || (full('F0') && sight.only === null && row.columns['toldAt'] !== null);
    // A consent that does not name one's agency would tell whoever was handed a part of other hand-offs.
    case 'Consent':
      if (sight.only !== null && row.columns['recipientAgencyId'] !== agencyId) return false;
    // falls through
    case 'Mandate':
    case 'RepresentationChange':
      return (
        handed(row.columns['partyId']) && (sight.own === null || sight.own.includes(String(row.columns['partyId'])))
      );
    default:
      return group !== undefined && seen(group) && (sight.only === null || own) && inBook(asker, sight, row, joint);
  }
}

/** A part opened for an incident and not for the matter is a work secret like the incident (F16). */
function isNoIncidentPart(sight: Sight, row: Row, own: boolean): boolean {
  const scope = row.columns['scope'] as readonly Group[];
  return !scope.includes('F16') || scope.includes('F6') || sight.of.F16 !== 'NONE' || own;
}

/** What the law narrows further than the group: 5.2, 5.4 rules 4 and 6, 5.6. */
function inBook({ agencyId, staffId }: Asker, { of }: Sight, { type, columns }: Row, joint: Joint): boolean {
  const own = columns['agencyId'] === agencyId;
  const group = joint.get(String(type === 'JointHandling' ? columns['id'] : columns['jointId']));
  switch (type) {
    case 'InspectionInformant':
      return of.F14W === 'FULL' && own && columns['handlerId'] === staffId;
    case 'Inspection':
      return of.F14 === 'FULL' || columns['decidedAt'] !== null;
    case 'InspectionOrder':
      return of.F14 === 'FULL' || columns['servedOn'] !== null;
    case 'InsuranceTransfer':
    case 'InjuryRecognition':
      return of.F6 === 'FULL';
    case 'AidServiceStep':
      return of.F8 === 'FULL';
    case 'Preservation':
      // The debtor, who sees the index masked, is not warned before the measure is taken.
      return columns['executedAt'] !== null || of.F0 === 'FULL';
    case 'SupervisionLetter':
      return of.F17 === 'FULL' || columns['kind'] !== 'SUGGESTION';
    case 'JudicialSuggestion':
      return [columns['agencyId'], columns['addresseeAgencyId'], columns['escalatedToId']].includes(agencyId);
    case 'JointHandling':
    case 'JointMember':
      return group?.members.includes(agencyId) ?? false;
    case 'JointAction':
      return columns['ownerAgencyId'] === agencyId || (group?.heads.includes(agencyId) ?? false);
    default:
      return true;
  }
}

/** A criminal transfer: police and procuratorate, and the inspection that made it (INSP; 5.2 "suspected crime"). */
export function showsTransfer(asker: Asker, sight: Sight, row: Row): boolean {
  const own = row.columns['agencyId'] === asker.agencyId;
  if (sight.of.F0 === 'NONE' || (sight.only !== null && !own)) return false;
  return sight.of.F15 === 'FULL' || (sight.of.F14 === 'FULL' && own);
}
