/**
 * What has to be refused, or flagged, or kept from sight: the list of the reference, in its order. Each is a test of
 * that number, here or in the file named.
 */
export const negativeTests: readonly { readonly id: number; readonly says: string; readonly file?: string }[] = [
  { id: 1, says: 'a joint application after the thirty days is late, and says what is left' },
  {
    id: 2,
    says: 'a mediator whose spouse works for the employer is blocked unless both sides agree in writing',
    file: 'test/journeys/recusal',
  },
  { id: 3, says: 'consent withdrawn on day three ends the assignment at once, and the clock of the court runs again' },
  { id: 4, says: 'an administrator gets nothing of the mediation process, and the attempt is logged' },
  { id: 5, says: 'a complaint to inspection while arbitration is open is redirected' },
  {
    id: 6,
    says: 'an employer who sues on a final award is shown the way of setting aside',
    file: 'test/domain/court/final-award',
  },
  {
    id: 7,
    says: 'two hotline orders of one worker and employer are proposed for merging, and a person decides',
    file: 'test/domain/duplicate/merging',
  },
  { id: 8, says: 'a document marked as a state secret is rejected' },
  { id: 9, says: 'a social credit code whose check fails is accepted with a warning' },
  { id: 10, says: 'no payment order against a debtor whose whereabouts are unknown' },
  { id: 11, says: 'a superior union that has not taken over does not see the matter' },
  { id: 12, says: 'a deadline in a year without a calendar is computed and flagged uncertain' },
];
