import type { NoticeOfRights } from '../domain/consent/notice-of-rights.ts';
import type { CorrectableField, CorrectionReason, CorrectionSubject } from '../domain/correction/correctable.ts';
import type { FieldGroup } from '../domain/dispute/field-group.ts';
import type { IdType } from '../domain/party/id-document.ts';
import type { UnderAge } from '../domain/party/under-age.ts';
import type { ProcuratorateTable, UnionTable } from './agency-tables.ts';

/**
 * Rows that go with facts and that history must not hold: personal values, texts, and an agency's own record. Each is
 * written in the transaction of its facts.
 */
export type RecordRow =
  | { readonly into: 'dispute'; readonly values: { id: string } & Record<string, unknown> }
  | { readonly into: 'party'; readonly values: PartyValues }
  | { readonly into: 'claim'; readonly values: ClaimValues }
  | { readonly into: 'document'; readonly values: DocumentValues }
  | { readonly into: 'note'; readonly values: NoteValues }
  /** Words that belong to a step; shown to both sides of the referral only. */
  | { readonly into: 'remark'; readonly referralId: string; readonly body: string }
  | { readonly into: OwnTable; readonly values: { id: string } & Record<string, unknown> }
  | { readonly into: 'rightsNotice'; readonly values: RightsNoticeValues }
  /** Why a right was taken beyond the usual, in words; its row comes from the fact. */
  | {
      readonly change: 'consentOverride' | 'emergencyAccess';
      readonly id: string;
      readonly values: { readonly reason: string };
    }
  /** What a tie is, in words; its row comes from the fact. */
  | { readonly change: 'conflict'; readonly id: string; readonly values: { readonly words: string } }
  | { readonly into: 'correction'; readonly values: CorrectionValues }
  /** A value that was corrected; nothing else of its row is touched. */
  | { readonly change: 'party' | 'claim'; readonly id: string; readonly values: Record<string, unknown> }
  /** The same in a row that a party may lack until now; the id is that of the party. */
  | {
      readonly put: 'partyContact' | 'partyIdentity';
      readonly id: string;
      readonly hasRow: boolean;
      readonly values: Record<string, unknown>;
    }
  /** An agency's own number of the dispute; the id is that of the agency. */
  | {
      readonly rename: 'alias';
      readonly id: string;
      readonly disputeId: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly change: OwnTable; readonly id: string; readonly values: Record<string, unknown> };

/** The court's books beside its cases. */
export type CourtTable =
  'courtNumber' | 'courtService' | 'courtEntry' | 'courtObjection' | 'preservation' | 'suggestion';

/** Books of the commission, the inspection, the aid centre and joint groups, by the names storage has for them. */
export type RecordTable =
  | 'arbitrationService'
  | 'arbitrationHearing'
  | 'arbitrationAward'
  | 'arbitratorRecusal'
  | 'agreementReview'
  | 'advanceRuling'
  | 'aidStep'
  | 'inspection'
  | 'inspectionOrder'
  | 'informant'
  | 'crimeTransfer'
  | 'insuranceTransfer'
  | 'injuryRecognition'
  | 'jointHandling'
  | 'jointMember'
  | 'jointAction';

type OwnTable =
  | CourtTable
  | RecordTable
  | UnionTable
  | ProcuratorateTable
  | 'courtCase'
  | 'mediation'
  | 'unionAid'
  | 'visit'
  | 'arbitration'
  | 'support'
  | 'aidFile';

export interface PartyValues {
  readonly id: string;
  readonly disputeId: string;
  readonly name: string;
  readonly socialCreditCode: string | null;
  readonly fromOn: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly idNumber: string | null;
  readonly idType: IdType;
  readonly bankAccount: string | null;
  readonly underAge: UnderAge | null;
  readonly role: string;
}

/** One notice to one agency; whoever reads it there has to take part in the dispute still. */
export interface RightsNoticeValues {
  readonly id: string;
  readonly disputeId: string;
  readonly recipientAgencyId: string;
  readonly kind: NoticeOfRights;
  readonly subjectId: string;
  /** Agency that asked, or had the access. */
  readonly agencyId: string;
  readonly at: Date;
}

/** Both values of a correction, in the form people read them in. */
export interface CorrectionValues {
  readonly id: string;
  readonly disputeId: string;
  readonly subject: CorrectionSubject;
  readonly subjectId: string;
  readonly field: CorrectableField;
  readonly fieldGroup: FieldGroup;
  readonly groupBit: number;
  readonly reason: CorrectionReason;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly staffId: string;
  readonly correctedAt: Date;
}

export interface ClaimValues {
  readonly id: string;
  readonly disputeId: string;
  readonly partyId: string | null;
  readonly type: string;
  readonly amountFen: number | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

export interface DocumentValues {
  readonly id: string;
  readonly disputeId: string;
  readonly referralId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly fieldGroup: string;
}

export interface NoteValues {
  readonly id: string;
  readonly disputeId: string;
  readonly referralId: string | null;
  readonly fieldGroup: string;
  readonly body: string;
}
