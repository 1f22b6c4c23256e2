const agency = '{ id name { zh en } }';

/** Lists of a dispute that go into evidence, each with the fields of its rows. */
export const evidenceLists = {
  parties: 'id role name socialCreditCode phone address idNumber idType bankAccount fromOn toOn',
  claims: 'id partyId type { id } settled amountFen periodFrom periodTo',
  referrals: `id number kind { code } fromAgency ${agency} toAgency ${agency} state phase variant { code } groups packetDigest
    sentAt receivedAt acceptedAt returnedAt acknowledgedAt outcome declineReason caseNumber`,
  deadlines: `id rule { id } state startedAt nominalEnd dueOn dueAt bearer ${agency} referralId extensionDays stoppedAt`,
  documents: `id kind title sha256 sizeBytes mediaType group referralId agency ${agency} attachedAt`,
  notes: `id group body agency ${agency} writtenAt`,
  timeline: `id seq type group agencyName staffRole clientName referralId occurredAt recordedAt details remark`,
} as const;

export type EvidenceList = keyof typeof evidenceLists;

export const evidenceListNames = Object.keys(evidenceLists) as EvidenceList[];

const page = (list: EvidenceList, after: string) =>
  `${list}(first: 100${after}) { nodes { ${evidenceLists[list]} } pageInfo { hasNextPage endCursor } }`;

/** Everything that goes into evidence, with the first page of each list. */
export const wholeDocument = `query Evidence($id: ID!) {
  dispute(by: { id: $id }) {
    id number stage cause { id } relationType channel region headcount leadAgency ${agency} accountableAgency ${agency}
    docketed registeredAt closedAt closeReason claimTotalFen
    aliases { agency ${agency} number }
    participations { id agency ${agency} role legalBasis { law article version } groups from to }
    obligations { id source partyId amountFen paidFen effectiveAt enforceableAt instalments { id dueOn amountFen paidFen } }
    tracks { track state openedAt changedAt }
    ${evidenceListNames.map((list) => page(list, '')).join('\n    ')}
  }
}`;

/** One more page of a list. */
export const pageDocument = (list: EvidenceList): string =>
  `query EvidencePage($id: ID!, $after: String) { dispute(by: { id: $id }) { ${page(list, ', after: $after')} } }`;
