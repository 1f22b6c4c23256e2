// One dispute with views and timeline, as the page of a dispute asks for it.
const hubQuery = `query Detail($id: ID!) {
  dispute(by: { id: $id }) {
    id number stage region headcount registeredAt
    leadAgency { id name { zh en } } accountableAgency { id name { zh en } }
    parties(first: 20) { nodes { id role name } }
    participations { id role agency { id name { zh en } } }
    referrals(first: 20) { nodes { id number state kind { code } fromAgency { id } toAgency { id } } }
    timeline(first: 20) { nodes { id type occurredAt agency { id name { zh en } } } }
    court { cases { id type caseNumber docketedAt } }
    union { mediations { id sessions openedAt } }
  }
}`;

const agency = '{ rowId nameZh nameEn }';
const graphileQuery = `query Detail($id: String!) {
  dispute: disputeByRowId(rowId: $id) {
    rowId number stage region headcount registeredAt
    leadAgency: agencyByLeadAgencyId ${agency} accountableAgency: agencyByAccountableAgencyId ${agency}
    parties: partiesByDisputeId(first: 20, orderBy: ROW_ID_ASC) { nodes { rowId role name } }
    participations: participationsByDisputeId(orderBy: ROW_ID_ASC) { nodes { rowId role agency: agencyByAgencyId ${agency} } }
    referrals: referralsByDisputeId(first: 20, orderBy: ROW_ID_ASC) { nodes { rowId number state kind fromAgencyId toAgencyId } }
    timeline: factsByDisputeId(first: 20, orderBy: SEQ_ASC) { nodes { rowId type occurredAt agency: agencyByAgencyId ${agency} } }
    cases: courtCasesByDisputeId(orderBy: ROW_ID_ASC) { nodes { rowId type caseNumber docketedAt } }
    mediations: mediationsByDisputeId(orderBy: ROW_ID_ASC) { nodes { rowId sessions openedAt } }
  }
}`;

const id = ({ rowId, ...rest }) => ({ id: rowId, ...rest });
const named = ({ rowId, nameZh, nameEn }) => ({ id: rowId, name: { zh: nameZh, en: nameEn } });
const withAgency = ({ agency: of, ...row }) => ({ ...id(row), agency: named(of) });
const view = (name, { nodes }) => (nodes.length > 0 ? { [name]: nodes.map(id) } : null);

export const detail = {
  name: 'dispute detail',
  targets: ['floor', 'postgraphile', 'hub'],
  request: {
    floor: ({ disputeId }) => ({ method: 'GET', path: `/detail/${disputeId}` }),
    postgraphile: ({ disputeId }) => graphql(graphileQuery, { id: disputeId }),
    hub: ({ disputeId }) => graphql(hubQuery, { id: disputeId }),
  },
  /** Brings an answer to the one shape, the hub's. */
  shape: {
    floor: (answer) => answer,
    hub: ({ data }) => data,
    postgraphile: ({ data: { dispute } }) => {
      const {
        leadAgency,
        accountableAgency,
        parties,
        participations,
        referrals,
        timeline,
        cases,
        mediations,
        ...head
      } = dispute;
      return {
        dispute: {
          ...id(head),
          leadAgency: named(leadAgency),
          accountableAgency: named(accountableAgency),
          parties: { nodes: parties.nodes.map(id) },
          participations: participations.nodes.map(withAgency),
          referrals: {
            nodes: referrals.nodes.map(({ kind, fromAgencyId, toAgencyId, ...row }) => ({
              ...id(row),
              kind: { code: kind },
              fromAgency: { id: fromAgencyId },
              toAgency: { id: toAgencyId },
            })),
          },
          timeline: { nodes: timeline.nodes.map(withAgency) },
          court: view('cases', cases),
          union: view('mediations', mediations),
        },
      };
    },
  },
};

/** A GraphQL request as a client sends it. */
export function graphql(query, variables) {
  return { method: 'POST', path: '/graphql', body: JSON.stringify({ query, variables }) };
}
