type Guard = 'ROWS' | 'OPEN';

function all<Named extends Guard>(guard: Named, ...fields: string[]): Record<string, Named> {
  return Object.fromEntries(fields.map((field) => [field, guard])) as Record<string, Named>;
}

/** Fields of mandates, recusals, agreements and desks: their rows are cut where they are read, or are the directory's own. */
export const peopleFields: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  Mandate: {
    ...all('ROWS', 'id', 'partyId', 'person', 'kind', 'scope', 'authorities', 'from', 'to', 'endedHow', 'documentId'),
  },
  RepresentationChange: {
    ...all('ROWS', 'id', 'mandateId', 'partyId', 'person', 'kind', 'scope', 'authorities', 'untilOn', 'state'),
    ...all('ROWS', 'requestedAt', 'verifiedHow', 'decidedAt'),
  },
  Conflict: {
    ...all('ROWS', 'id', 'person', 'agency', 'raisedBy', 'partyId', 'tie', 'words', 'raisedAt', 'consentedParties'),
    ...all('ROWS', 'decision', 'decidedAt'),
  },
  OwnMandate: all('ROWS', 'id', 'disputeNumber', 'kind', 'scope', 'authorities', 'from', 'to', 'endedHow'),
  SharingAgreement: {
    ...all('OPEN', 'id', 'number', 'one', 'other', 'kinds', 'fromOn', 'untilOn', 'endedAt', 'inForce', 'warned'),
    ...all('OPEN', 'documentTitle', 'documentSha256', 'recordedBy', 'recordedAt'),
  },
  AgencyStaff: all('ROWS', 'id', 'name', 'posts', 'active', 'version'),
  StaffChange: all('ROWS', 'id', 'at', 'staff', 'action', 'before', 'after', 'by', 'byAgency', 'byClient'),
  StaffState: all('ROWS', 'name', 'posts', 'active'),
  SystemClient: {
    ...all('ROWS', 'id', 'name', 'scopes', 'groups', 'binding', 'from', 'until', 'endedAt', 'inForce', 'keys'),
  },
  ClientKey: all('ROWS', 'id', 'kind', 'thumbprint', 'from', 'until', 'verifiedAt', 'inForce'),
  AdministrationBounds: all('OPEN', 'posts', 'scopes', 'groups'),
  AgreementSide: all('OPEN', 'agency', 'type', 'region'),
  Desk: all('OPEN', 'id', 'agency', 'name', 'regions', 'kinds', 'causes', 'capacity', 'enabled'),
};
