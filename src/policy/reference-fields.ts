import { all, type FieldGuard } from './field-guard.ts';

/** Guards of the lists of codes and of the routes: reference data, which says nothing of any dispute. */
export const referenceFields: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  CodeList: {
    ...all('OPEN', 'list', 'version', 'id', 'title', 'owner', 'validFrom', 'validTo', 'source', 'mark', 'entries'),
  },
  // A checkpoint speaks of all disputes at once and of none; a proof is given for what the caller's own reads show.
  Checkpoint: all('OPEN', 'note', 'size', 'root', 'signedAt', 'verifierKey', 'assurance'),
  InclusionProof: all('OPEN', 'entryId', 'leafIndex', 'leaf', 'path', 'checkpoint'),
  ConsistencyProof: all('OPEN', 'from', 'to', 'path'),
  EvidenceBundle: all('OPEN', 'text', 'sha256', 'entries', 'checkpoint'),
  CodeEntry: all('OPEN', 'code', 'words', 'mark'),
  CodeGap: all('OPEN', 'reason', 'says', 'candidates'),
  MappedCode: all('OPEN', 'readIn', 'read', 'mappedTo', 'code', 'relation', 'note', 'mark', 'gap'),
  Playbook: all('OPEN', 'name', 'title', 'purpose', 'basis', 'mark', 'startsWith', 'steps'),
  PlaybookStep: {
    ...all('OPEN', 'kind', 'follows', 'from', 'posts', 'to', 'documents', 'clocks', 'basis', 'outcomes'),
  },
  PlaybookWay: all('OPEN', 'kind', 'outcomes', 'whyNotOffered'),
  PlaybookOutcome: all('OPEN', 'outcome', 'title', 'settles', 'next', 'aside', 'end'),
};
