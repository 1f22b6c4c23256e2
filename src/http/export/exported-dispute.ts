import type { FieldGroup } from '../../domain/dispute/field-group.ts';

/** A list of an answer, with whether there is more of it. */
export interface ListAnswer<Row> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

interface Named {
  readonly id: string;
  readonly name: { readonly zh: string };
}

/** A party as it is exported. */
export interface ExportedParty {
  readonly id: string;
  readonly role: string | null;
  readonly name: string | null;
  readonly socialCreditCode: string | null;
  readonly phone: string | null;
  readonly address: string | null;
}

/** The lists of a dispute, each read to its end. */
export interface ExportedLists {
  readonly parties: ListAnswer<ExportedParty> | null;
  readonly claims: ListAnswer<{ readonly type: string | null; readonly amountFen: number | null }> | null;
  readonly referrals: ListAnswer<{ readonly kind: { readonly code: string }; readonly state: string }> | null;
  readonly documents: ListAnswer<{ readonly kind: string; readonly title: string }> | null;
  readonly notes: ListAnswer<{ readonly group: string; readonly body: string | null }> | null;
}

/** Names of the lists, and the operation that reads on in each. */
export const listOperations: Readonly<Record<keyof ExportedLists, string>> = {
  parties: 'ExportParties',
  claims: 'ExportClaims',
  referrals: 'ExportReferrals',
  documents: 'ExportDocuments',
  notes: 'ExportNotes',
};

/** A dispute as the operation `ExportDisputes` answers it. */
export interface ExportedDispute extends ExportedLists {
  readonly id: string;
  readonly number: string | null;
  readonly stage: string | null;
  readonly subStage: string | null;
  readonly cause: { readonly id: string; readonly title: { readonly zh: string } } | null;
  readonly relationType: string | null;
  readonly channel: string | null;
  readonly urgency: string | null;
  readonly region: string | null;
  readonly headcount: number | null;
  readonly docketed: boolean | null;
  readonly registeredAt: string | null;
  readonly closedAt: string | null;
  readonly closeReason: string | null;
  readonly claimTotalFen: number | null;
  readonly leadAgency: Named | null;
  readonly accountableAgency: Named | null;
  readonly aliases:
    readonly { readonly agency: { readonly id: string } | null; readonly number: string | null }[] | null;
  readonly viewerAccess: readonly { readonly group: FieldGroup; readonly access: 'FULL' | 'MASKED' | 'NONE' }[];
}
