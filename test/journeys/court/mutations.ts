import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { TestHub } from '../../support/hub.ts';

type Values = Record<string, unknown>;

/** A well-formed value of what a mutation must be given, by name and type; what may be left out is left out. */
function sample(type: GraphQLInputType, name: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sample(inner.ofType as GraphQLInputType, name)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, field.name)]));
  }
  const scalars: Values = {
    ID: `${name.slice(0, 3)}_nobody`,
    Int: 1,
    SafeInt: 1,
    Float: 1,
    Boolean: true,
    String: name === 'sha256' ? '0'.repeat(64) : '试',
    LocalDate: '2026-03-02',
    DateTime: '2026-03-02T02:00:00Z',
  };
  return scalars[inner.name];
}

/** Every mutation of a schema with an input that is complete and well formed, about the dispute. */
export function inputsOf(schema: GraphQLSchema, disputeId: string): Map<string, Values> {
  const mutations = Object.values(schema.getMutationType()!.getFields());
  return new Map(
    mutations.map(({ name, args }) => [name, { ...(sample(args[0]!.type, 'input') as Values), disputeId }]),
  );
}

export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
}

/** Asks for a mutation by its name and tells the refusals, the door's among them; none when it was granted. */
export async function act(hub: TestHub, staffId: string, name: string, input: Values): Promise<readonly Refused[]> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { act: ${name}(input: $input) { userErrors { code path } } }`;
  const response = await hub.raw(staffId, { query, variables: { input } });
  const answer = (await response.json()) as {
    data?: { act: { userErrors: Refused[] } };
    errors?: { extensions?: { code?: string } }[];
  };
  if (answer.data) return answer.data.act.userErrors;
  if (answer.errors?.[0]?.extensions?.code === 'FORBIDDEN') return [{ code: 'FORBIDDEN', path: [] }];
  throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
}

/** The same, which has to be granted. @throws Error with the refusals */
export async function done(hub: TestHub, staffId: string, name: string, input: Values): Promise<void> {
  const refusals = await act(hub, staffId, name, input);
  if (refusals.length > 0) throw new Error(`${staffId} ${name}: ${JSON.stringify(refusals)}`);
}

/** What a person sees of a dispute, by the fields asked for. */
export async function seen<Answer>(
  hub: TestHub,
  staffId: string,
  disputeId: string,
  fields: string,
): Promise<Answer | null> {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) { ${fields} } }`;
  const response = await hub.raw(staffId, { query, variables: { id: disputeId } });
  const answer = (await response.json()) as { data?: { dispute: Answer | null }; errors?: unknown };
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.dispute;
}
