/**
 * Keys of the union's records that a masked viewer keeps; everything else disappears. A letter keeps what its addressee
 * knows anyway, an order what its caller knows.
 */
export const unionMasks: Readonly<Record<string, readonly string[]>> = {
  HotlineOrder: ['id', 'agencyId', 'channel', 'orderNumber', 'receivedAt', 'repliedAt', 'outcome', 'closedAt'],
  Consultation: ['id', 'agencyId', 'category', 'askedAt', 'answeredAt'],
  Negotiation: ['id', 'agencyId', 'kind', 'state', 'outcome', 'endedAt'],
  SupervisionLetter: ['id', 'agencyId', 'kind', 'number', 'issuedAt', 'deliveredOn', 'result', 'resultAt'],
  VisitTask: ['id', 'agencyId', 'subject', 'dueOn', 'closedAt'],
  UnionAidDecision: ['id', 'agencyId', 'decision', 'decidedAt', 'appliedAt', 'assignedAt', 'result', 'closedAt'],
};
