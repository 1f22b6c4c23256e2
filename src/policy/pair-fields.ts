function rows(...fields: string[]): Record<string, 'ROWS'> {
  return Object.fromEntries(fields.map((field) => [field, 'ROWS']));
}

/** Fields of outcomes, links, duplicates and merges: their rows are cut where they are read. */
export const pairFields: Readonly<Record<string, Readonly<Record<string, 'ROWS'>>>> = {
  WorkerOutcomes: rows(
    'workerCount',
    'settledCount',
    'unsettledCount',
    'settledAmountFen',
    'amountFen',
    'byOutcome',
    'items',
    'claimItems',
  ),
  OutcomeTotal: rows('outcome', 'title', 'settled', 'count', 'amountFen'),
  WorkerOutcome: rows('partyId', 'claimId', 'outcome', 'settled', 'amountFen', 'decidedAt'),
  DisputeLink: rows('id', 'reason', 'text', 'direction', 'dispute', 'agency', 'linkedAt'),
  DisputeMerge: rows('id', 'role', 'dispute', 'mergedAt', 'undoUntil'),
  DuplicateProposal: rows(
    'id',
    'score',
    'reasons',
    'proposedAt',
    'dispute',
    'other',
    'number',
    'otherNumber',
    'agency',
    'otherAgency',
  ),
  DuplicateReason: rows('code', 'title', 'weight'),
};
