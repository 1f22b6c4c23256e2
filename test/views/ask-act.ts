import type { TestHub } from '../support/hub.ts';

/** A refusal as a caller reads it. */
export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly allowed: readonly string[];
}

interface Acted {
  readonly disputeId: string | null;
  readonly refused: readonly Refused[];
}

async function post(hub: TestHub, staffId: string, body: object): Promise<Record<string, unknown>> {
  const response = await hub.raw(staffId, body);
  const answer = (await response.json()) as { data?: Record<string, unknown> | null; errors?: object[] };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data ?? {};
}

/** Takes a mutation as a person, whatever comes of it. */
export async function tried(hub: TestHub, staffId: string, mutation: string, input: object): Promise<Acted> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { dispute { id } userErrors { code path allowed } } }`;
  const data = await post(hub, staffId, { query, variables: { input } });
  const { dispute, userErrors } = data[mutation] as { dispute: { id: string } | null; userErrors: Refused[] };
  return { disputeId: dispute?.id ?? null, refused: userErrors };
}

/** The same where nothing may be refused; tells the dispute, which is null to who may not see it. */
export async function done(hub: TestHub, staffId: string, mutation: string, input: object): Promise<string> {
  const { disputeId, refused } = await tried(hub, staffId, mutation, input);
  if (refused.length > 0) throw new Error(`${mutation}: ${JSON.stringify(refused)}`);
  return disputeId!;
}

/** The codes a mutation is refused with. */
export async function codes(hub: TestHub, staffId: string, mutation: string, input: object): Promise<string[]> {
  return (await tried(hub, staffId, mutation, input)).refused.map(({ code }) => code);
}

/** What a person reads of a dispute; null where there is none for that person. */
export async function seen<Shape>(hub: TestHub, staffId: string, disputeId: string, fields: string): Promise<Shape> {
  const query = `query($id: ID!) { dispute(by: { id: $id }) { ${fields} } }`;
  return (await post(hub, staffId, { query, variables: { id: disputeId } }))['dispute'] as Shape;
}

/** A clock as the tests of records look at it. */
export interface SeenClock {
  readonly rule: { readonly id: string };
  readonly state: string;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly subjectId: string | null;
}

/** The clocks of one record, by rule. */
export async function clocksOf(hub: TestHub, staffId: string, disputeId: string, recordId: string) {
  const fields = 'deadlines(first: 100) { nodes { rule { id } state dueOn dueAt subjectId } }';
  const { deadlines } = await seen<{ deadlines: { nodes: SeenClock[] } }>(hub, staffId, disputeId, fields);
  const own = deadlines.nodes.filter(({ subjectId }) => subjectId === recordId);
  return own.map(({ rule, state, dueOn }) => `${rule.id} ${state} ${dueOn}`).sort();
}

/** A paper with an invented digest. */
export function paper(kind: string) {
  return { kind, title: kind, sha256: 'ab'.repeat(32), sizeBytes: 100, mediaType: 'application/pdf' };
}
