import {
  AddNoteDocument,
  DisputeDetailDocument,
  RecordAgreementDocument,
  RegisterDisputeDocument,
} from '../../../schema/client/graphql.ts';
import { print } from 'graphql';
import { bad, mutation, query, type BadCase } from './cases.ts';

const clerk = 'stf_court_clerk';
const registration = { channel: 'COURT_FILING' };
const invalid = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' };
const unfit = (...inputPath: string[]) => ({ status: 400, code: 'BAD_USER_INPUT', inputPath });
const noteBody = (escaped: string) => () =>
  `{"query": ${JSON.stringify(print(AddNoteDocument))}, "variables": {"input": {"disputeId": "dsp_1", "group": "F7", "body": "${bad}${escaped}"}}}`;

/** What is wrong before any dispute is looked at. */
export const doorCases: readonly BadCase[] = [
  {
    name: 'malformed JSON',
    as: clerk,
    body: () => `{"query": "{ viewer { now } }", "${bad}`,
    door: { status: 400, code: 'MALFORMED_JSON' },
  },
  { name: 'a list for a body', as: clerk, body: () => `["${bad}"]`, door: { status: 400, code: 'BAD_REQUEST' } },
  { name: 'an unknown field', as: clerk, body: query('{ viewer { zzField } }'), door: invalid },
  {
    name: 'an unknown argument',
    as: clerk,
    body: query(`{ inbox(zzArgument: "${bad}") { nodes { id } } }`),
    door: invalid,
  },
  {
    name: 'a syntax error',
    as: clerk,
    body: query(`{ viewer ( "${bad}" `),
    door: { status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  },
  {
    name: 'an unknown input field',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({ ...registration, leadAgencyId: bad })),
    door: unfit('input'),
  },
  {
    name: 'an unknown input field deep inside',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({
      ...registration,
      parties: [{ role: 'WORKER', name: '王一', createdBy: bad }],
    })),
    door: unfit('input', 'parties', '0'),
  },
  {
    name: 'a wrong enum',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({ channel: bad })),
    door: { ...unfit('input', 'channel'), allowed: 'COURT_FILING' },
  },
  {
    name: 'a wrong enum in the document',
    as: clerk,
    body: query('mutation { registerDispute(input: { channel: ZZ_BAD }) { addedId } }'),
    door: invalid,
    never: 'ZZ_BAD',
  },
  {
    name: 'a missing input field',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({ statement: bad })),
    door: unfit('input', 'channel'),
  },
  {
    name: 'a string of one megabyte',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({ ...registration, statement: bad + 'a'.repeat(1_000_000) })),
    door: { status: 413, code: 'PAYLOAD_TOO_LARGE', allowed: '262144' },
  },
  {
    name: 'a string longer than any text',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({ ...registration, statement: bad + 'a'.repeat(20_001) })),
    door: { ...unfit('input', 'statement'), allowed: '20000' },
  },
  { name: 'a lone surrogate', as: clerk, body: noteBody('\\ud800'), door: unfit('input', 'body') },
  { name: 'a NUL', as: clerk, body: noteBody('\\u0000'), door: unfit('input', 'body') },
  {
    name: 'a NUL written into the document',
    as: clerk,
    body: query(`mutation { addNote(input: { disputeId: "x", group: F7, body: "${bad}\\u0000" }) { addedId } }`),
    door: unfit('input', 'body'),
  },
  {
    name: 'a fraction of a fen',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({
      ...registration,
      claims: [{ type: 'WAGES', amountFen: 4711.25 }],
    })),
    door: unfit('input', 'claims', '0', 'amountFen'),
    never: '4711',
  },
  {
    name: 'an amount beyond exact numbers',
    as: clerk,
    body: mutation(RegisterDisputeDocument, () => ({
      ...registration,
      claims: [{ type: 'WAGES', amountFen: 2 ** 53 }],
    })),
    door: unfit('input', 'claims', '0', 'amountFen'),
    never: String(2 ** 53),
  },
  {
    name: 'a day that does not exist',
    as: 'stf_mediator',
    body: mutation(RecordAgreementDocument, ({ disputeId, workers }) => ({
      disputeId,
      partyId: workers[0],
      amountFen: 1,
      instalments: [{ dueOn: '2026-02-30', amountFen: 1 }],
      signedAt: '2026-03-01T02:00:00Z',
    })),
    door: unfit('input', 'instalments', '0', 'dueOn'),
    never: '02-30',
  },
  {
    name: 'a dispute named in two ways',
    as: clerk,
    body: () => ({ query: print(DisputeDetailDocument), variables: { by: { id: bad, number: bad } } }),
    door: { ...unfit('by'), allowed: 'alias' },
  },
  {
    name: 'a dispute named by nothing',
    as: clerk,
    body: query('{ dispute(by: {}) { id } }'),
    door: { ...unfit('by'), allowed: 'number' },
  },
  ...['id', 'number'].map((key) => ({
    name: `a dispute named by an empty ${key}`,
    as: clerk,
    body: query(`{ dispute(by: { ${key}: "" }) { id } }`),
    door: unfit('by'),
  })),
  ...['0', '101'].map((first) => ({
    name: `a page of ${first}`,
    as: clerk,
    body: query(`{ disputes(first: ${first}) { nodes { id } } }`),
    door: { ...unfit('first'), allowed: '1–100' },
  })),
  { name: 'a page of -1', as: clerk, body: query('{ disputes(first: -1) { nodes { id } } }'), door: invalid },
  {
    name: 'a region that is none, to filter by',
    as: clerk,
    body: query(`{ disputes(filter: { regionPrefix: "${bad}" }) { nodes { id } } }`),
    door: unfit('filter', 'regionPrefix'),
  },
];
