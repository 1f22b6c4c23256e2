import { randomUUID } from 'node:crypto';
import { Kind, parse, type FieldNode } from 'graphql';

/** What came of sending every mutation of a run a second time with its key. */
export interface Replays {
  /** Mutations that had an effect and were sent again, by name. */
  readonly replayed: Map<string, number>;
  /** Mutations whose key was then used for another input and refused. */
  readonly mismatched: Set<string>;
  /** What was wrong: another answer, another effect, another input that was let through. */
  readonly faults: string[];
  /** Ends it: what is fetched from now on is sent once. */
  restore(): void;
}

interface Sent {
  readonly name: string;
  readonly input: Record<string, unknown>;
  readonly body: { readonly query: string; readonly variables: { readonly input: Record<string, unknown> } };
}

/**
 * From now on every mutation fetched that has an effect is sent again, with its key and the same body, and then with its
 * key and another body. Who fetched it is given the first answer.
 *
 * @param effects digest of everything that is stored; the same before and after a repeat
 */
export function replaying(effects: () => Promise<unknown>): Replays {
  const { fetch } = globalThis;
  const replayed = new Map<string, number>();
  const mismatched = new Set<string>();
  const faults: string[] = [];

  globalThis.fetch = async (address, init) => {
    const sent = mutationOf(init?.body);
    if (!sent) return fetch(address, init);
    const headers = new Headers(init!.headers);
    if (!sent.input['key'] && !headers.has('idempotency-key')) headers.set('idempotency-key', randomUUID());
    const send = (body: unknown) => fetch(address, { ...init, headers, body: JSON.stringify(body) });
    const first = await send(sent.body);
    const text = await first.clone().text();
    if (!hadEffect(text, sent.name)) return first;
    const before = JSON.stringify(await effects());
    const again = await (await send(sent.body)).text();
    if (again !== text) faults.push(`${sent.name}: ${text.slice(0, 300)} then ${again.slice(0, 300)}`);
    const other = otherInput(sent.input);
    if (other) {
      const refused = await send({ ...sent.body, variables: { ...sent.body.variables, input: other } });
      const said = await refused.text();
      if (refused.status === 422 && said.includes('"IDEMPOTENCY_MISMATCH"')) mismatched.add(sent.name);
      else if (!said.includes('"BAD_USER_INPUT"'))
        faults.push(`${sent.name} with another body: ${refused.status} ${said.slice(0, 300)}`);
    }
    if (JSON.stringify(await effects()) !== before) faults.push(`${sent.name}: something was written twice`);
    replayed.set(sent.name, (replayed.get(sent.name) ?? 0) + 1);
    return first;
  };
  return { replayed, mismatched, faults, restore: () => void (globalThis.fetch = fetch) };
}

/** A mutation of one field, with its input as a variable. */
function mutationOf(body: unknown): Sent | null {
  if (typeof body !== 'string' || !body.includes('mutation')) return null;
  const asked = JSON.parse(body) as Sent['body'];
  const [operation] = parse(asked.query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== 'mutation') return null;
  const fields = operation.selectionSet.selections.filter((each): each is FieldNode => each.kind === Kind.FIELD);
  const { input } = (asked.variables ?? {}) as { input?: Record<string, unknown> };
  return fields.length === 1 && input ? { name: fields[0]!.name.value, input, body: asked } : null;
}

function hadEffect(text: string, name: string): boolean {
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, { userErrors?: unknown[] } | null> | null;
    errors?: unknown;
  };
  return !errors && data?.[name] !== undefined && (data[name]?.userErrors ?? []).length === 0;
}

/** The input with one thing in it said otherwise; null where it says nothing that could be. */
function otherInput(input: Record<string, unknown>): Record<string, unknown> | null {
  for (const [name, value] of Object.entries(input)) {
    if (name === 'key') continue;
    // Only what the schema takes anyhow: a free text stays one, a count stays one, an id stays the id of its kind.
    if (typeof value === 'string' && /[\u4e00-\u9fff]/.test(value)) return { ...input, [name]: `${value}，另` };
    if (typeof value === 'string' && /^[a-z]{3}_[0-9A-Z]{26}$/.test(value))
      return { ...input, [name]: `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}` };
    if (typeof value === 'number') return { ...input, [name]: value + 1 };
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value))
      return { ...input, [name]: value.replace(/^\d{4}/, '2024') };
  }
  return null;
}
