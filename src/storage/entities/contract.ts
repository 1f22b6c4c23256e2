import { defineEntity, p } from '@mikro-orm/core';

/** How often an agency called a field through a system in an operation on one day; no value of any call. */
export const FieldUseRow = defineEntity({
  name: 'FieldUseRow',
  tableName: 'field_use',
  properties: {
    agencyId: p.text().primary(),
    clientId: p.text().primary(),
    coordinate: p.text().primary(),
    operation: p.text().primary(),
    day: p.date().primary(),
    calls: p.bigint('number'),
  },
});

/** A change of contracts that takes something from partners, as it was proposed. */
export const ContractProposalRow = defineEntity({
  name: 'ContractProposalRow',
  tableName: 'contract_proposal',
  properties: {
    id: p.text().primary(),
    title: p.text(),
    changes: p.array(),
    proposedBy: p.text(),
    proposedAt: p.datetime(),
    noticeEnds: p.datetime(),
  },
});

/** An agency that a proposal takes something from, and who of it approved. */
export const ContractApprovalRow = defineEntity({
  name: 'ContractApprovalRow',
  tableName: 'contract_approval',
  properties: {
    proposalId: p.text().primary(),
    agencyId: p.text().primary(),
    approvedBy: p.text().nullable(),
    approvedAt: p.datetime().nullable(),
  },
});
