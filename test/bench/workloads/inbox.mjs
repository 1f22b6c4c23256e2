// The first page of what waits at the caller's agency.
import { graphql } from './detail.mjs';

const hubQuery = `query Inbox {
  inbox(first: 20) {
    nodes { id number state sentAt kind { code } fromAgency { id } nextDeadline { dueAt } dispute { id number } }
  }
}`;

const graphileQuery = `query Inbox {
  inbox: allInboxes(first: 20, orderBy: [SENT_AT_DESC, ROW_ID_DESC]) {
    nodes { rowId number state sentAt kind fromAgencyId nextDueAt dispute: disputeByDisputeId { rowId number } }
  }
}`;

export const inbox = {
  name: 'inbox page',
  targets: ['floor', 'postgraphile', 'hub'],
  request: {
    floor: () => ({ method: 'GET', path: '/inbox' }),
    postgraphile: () => graphql(graphileQuery),
    hub: () => graphql(hubQuery),
  },
  shape: {
    floor: (answer) => answer,
    hub: ({ data }) => data,
    postgraphile: ({ data }) => ({
      inbox: {
        nodes: data.inbox.nodes.map(({ rowId, kind, fromAgencyId, nextDueAt, dispute, ...row }) => ({
          ...row,
          id: rowId,
          kind: { code: kind },
          fromAgency: { id: fromAgencyId },
          nextDeadline: nextDueAt && { dueAt: nextDueAt },
          dispute: { id: dispute.rowId, number: dispute.number },
        })),
      },
    }),
  },
};
