import type { IdType } from '../domain/party/id-document.ts';
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
  /** What a tie is, in words; its row comes from the fact. */
  | { readonly change: 'conflict'; readonly id: string; readonly values: { readonly words: string } }
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
  readonly role: string;
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
