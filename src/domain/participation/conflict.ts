import type { Words } from '../../kernel/words.ts';

/** What can tie a person who handles a matter to one side of it (IM 15; OMR 13; CPL 47; LDMAL 33). */
export const ties = {
  PARTY_OR_RELATIVE: { zh: '本人是当事人或其近亲属', en: 'Is a party, or a near relative of one' },
  RELATIVE_OF_STAFF: { zh: '近亲属在当事人处任职', en: 'A near relative works for a party' },
  INTEREST: { zh: '与案件有利害关系', en: 'Has an interest in the outcome' },
  EARLIER_PART: { zh: '曾以其他身份参与本案', en: 'Took another part in the matter before' },
  OTHER_RELATION: { zh: '与当事人有其他关系，可能影响公正', en: 'Another relation that may affect fairness' },
} satisfies Record<string, Words>;

export type Tie = keyof typeof ties;

/** What can be decided on a tie or an objection. */
export const recusalDecisions = {
  RECUSED: { zh: '回避', en: 'Kept out' },
  STAYS: { zh: '驳回回避申请', en: 'Stays on the matter' },
} satisfies Record<string, Words>;

export type RecusalDecision = keyof typeof recusalDecisions;

/** A tie a person declared before taking a matter on, or a party's objection to a person. */
export interface Conflict {
  readonly id: string;
  readonly staffId: string;
  readonly agencyId: string;
  /** Declared by the person or the person's own body, or raised by a party. */
  readonly raisedBy: 'SELF' | 'PARTY';
  readonly partyId: string | null;
  readonly tie: Tie;
  /** Parties who agreed in writing all the same, after they were told. */
  readonly consentedParties: readonly string[];
  readonly decision: RecusalDecision | null;
}
