import { bad, type BadCase } from './cases.ts';

const encoded = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Lists with a cursor, by how one is asked for. */
const lists: Record<string, (after: string, disputeId: string) => string> = {
  disputes: (after) => `{ disputes(after: "${after}") { nodes { id } } }`,
  inbox: (after) => `{ inbox(after: "${after}") { nodes { id } } }`,
  sent: (after) => `{ sent(after: "${after}") { nodes { id } } }`,
  deadlines: (after) => `{ deadlines(after: "${after}") { nodes { id } } }`,
  agencies: (after) => `{ agencies(after: "${after}") { nodes { id } } }`,
  parties: (after, id) => `{ dispute(by: { id: "${id}" }) { parties(after: "${after}") { nodes { id } } } }`,
  documents: (after, id) => `{ dispute(by: { id: "${id}" }) { documents(after: "${after}") { nodes { id } } } }`,
  timeline: (after, id) => `{ dispute(by: { id: "${id}" }) { timeline(after: "${after}") { nodes { id } } } }`,
};

/** Cursors that none of the lists gave out. */
const forged: Record<string, string> = {
  'no cursor at all': bad,
  'an empty cursor': '',
  'the letters of another alphabet': '!!!',
  'a number for a key': encoded(1),
  'keys of other words': encoded(bad, bad),
  'one key of other words': encoded(bad),
  'a number too large': encoded('99999999999999'),
  'a moment that is none': encoded('2026-02-30T00:00:00Z', bad),
  'three keys': encoded('1', '2', '3'),
  'an object': Buffer.from('{"0":"1"}').toString('base64url'),
  'a NUL in a key': encoded('2026-03-02T00:00:00Z', 'x\u0000'),
};

const door = { status: 400, code: 'BAD_USER_INPUT', inputPath: ['after'], allowed: 'endCursor' };

/** Every list with every cursor that was forged. */
export const forgedCursors: readonly BadCase[] = Object.entries(lists).flatMap(([list, ask]) =>
  Object.entries(forged).map(([name, after]) => ({
    name: `${list} after ${name}`,
    as: 'stf_court_clerk',
    body: ({ disputeId }) => ({ query: ask(after, disputeId) }),
    door,
  })),
);

export const cursorLists = Object.keys(lists);

export function askAfter(list: string, after: string, disputeId: string): string {
  return lists[list]!(after, disputeId);
}
