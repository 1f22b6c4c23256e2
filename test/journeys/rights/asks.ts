import type { Caller } from '../people/ask.ts';
import { attached, paper, registered } from '../people/ask.ts';
import type { TestHub } from '../../support/hub.ts';

export const receiver = 'agy_union_kunming';

/** What is sent to the superior union's aid centre. */
export const aid = (disputeId: string) => ({
  disputeId,
  kind: 'R20',
  toAgencyId: receiver,
  documents: [paper('AID_APPLICATION')],
});

/** Everything of a dispute that a caller can ask about people, papers and what happened, as one text. */
export async function wholeText(caller: Caller, disputeId: string): Promise<string> {
  return JSON.stringify(await caller.ask(everything, { id: disputeId }));
}

const everything = `query ($id: ID!) { dispute(by: { id: $id }) {
  parties(first: 10) { nodes { id name phone address idNumber idType bankAccount } }
  documents(first: 20) { nodes { id title } }
  notes(first: 20) { nodes { id body } }
  timeline(first: 100) { nodes { type details } }
  seals { id subjectId part ground }
} }`;

/** Types of the entries of the caller's timeline. */
export async function entries(caller: Caller, disputeId: string): Promise<string[]> {
  const query = 'query ($id: ID!) { dispute(by: { id: $id }) { timeline(first: 100) { nodes { type } } } }';
  const { dispute } = await caller.ask<{ dispute: { timeline: { nodes: { type: string }[] } } }>(query, {
    id: disputeId,
  });
  return dispute.timeline.nodes.map(({ type }) => type);
}

/** What the caller's agency was told about rights, newest first. */
export async function told(caller: Caller): Promise<{ kind: string; subjectId: string }[]> {
  const query = '{ rightsNotices(first: 50) { nodes { kind subjectId } } }';
  return (await caller.ask<{ rightsNotices: { nodes: { kind: string; subjectId: string }[] } }>(query)).rightsNotices
    .nodes;
}

/** The raw answer to a mutation as the wire has it. */
export async function wire(hub: TestHub, staffId: string, name: string, input: object): Promise<string> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path allowed message } } }`;
  return (await hub.raw(staffId, { query, variables: { input } })).text();
}

export { attached, registered };
