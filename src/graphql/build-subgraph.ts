import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import type { Doors } from './contract.ts';
import { directResolvers } from './direct-resolvers.ts';
import { doorsOf, guard } from './guard.ts';
import { unusedPubSub } from './streams.ts';
import './enums.ts';

/** Federation features the subgraphs use. */
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key", "@shareable", "@external", "@interfaceObject"])\n';

type ResolveReference = (reference: { id?: unknown }, context: never, info: never) => unknown;

/** One view as it is declared: its resolvers, and how the entities it touches are found by key. */
export interface ViewParts {
  readonly name: string;
  readonly resolvers: NonEmptyArray<abstract new (...args: never[]) => unknown>;
  readonly orphanedTypes?: (abstract new (...args: never[]) => unknown)[];
  readonly references: Readonly<Record<string, ResolveReference>>;
  /** Which type an object of an interface is; told at once, because a compiled operation does not wait for it. */
  readonly interfaces?: Readonly<Record<string, (object: { readonly id: string }) => string | undefined>>;
}

/** A view ready to serve. */
export interface Subgraph {
  readonly name: string;
  /** SDL as composition takes it. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  readonly references: Readonly<Record<string, ResolveReference>>;
  /** The permission each of its root fields asks for. */
  readonly doors: Doors;
}

/** Builds a view into a guarded federation subgraph. */
export async function buildSubgraph({
  name,
  resolvers,
  orphanedTypes,
  references,
  interfaces = {},
}: ViewParts): Promise<Subgraph> {
  const described = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => unknown>,
    ...(orphanedTypes ? { orphanedTypes: orphanedTypes as unknown as (() => unknown)[] } : {}),
    // Streams are opened elsewhere; TypeGraphQL asks for one all the same.
    pubSub: unusedPubSub,
    validate: false,
    skipCheck: true,
  });
  const sdl = link + printSchemaWithDirectives(described);
  const map = createResolversMap(described) as Record<string, Record<string, unknown>>;
  for (const [type, fields] of Object.entries(directResolvers(resolvers))) Object.assign(map[type]!, fields);
  for (const [type, resolve] of Object.entries(references))
    map[type] = { ...map[type], __resolveReference: checked(resolve) };
  for (const [type, resolveType] of Object.entries(interfaces))
    map[type] = { ...map[type], __resolveType: resolveType };
  const subgraph = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: map as never }]);
  knownEntitiesOnly(subgraph, references);
  return { name, sdl, schema: guard(described, subgraph), references, doors: doorsOf(described) };
}

/** Most entities one request may ask for by their keys. */
const mostEntities = 1_000;

/** What is no entity here is answered null like one that is not there: the door says nothing about types. */
function knownEntitiesOnly(schema: GraphQLSchema, references: ViewParts['references']): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field?.resolve) return;
  const resolve = field.resolve;
  field.resolve = (root, args: { representations: readonly { __typename?: unknown }[] }, context, info) => {
    const { representations } = args;
    if (representations.length > mostEntities) {
      const extensions = { code: 'QUERY_TOO_COSTLY', allowed: [`≤ ${mostEntities} representations`] };
      throw new GraphQLError('Too many representations', { extensions });
    }
    const known = representations.map((each) => {
      const type = (each as unknown) === null || typeof each !== 'object' ? null : each.__typename;
      return typeof type === 'string' && Object.hasOwn(references, type) ? each : null;
    });
    const found = resolve(root, { representations: known.filter((each) => each !== null) }, context, info) as unknown[];
    let next = 0;
    return known.map((each) => (each === null ? null : found[next++]));
  };
}

/** The key in a representation is untyped JSON from outside: only a short text may reach a read. */
function checked(resolve: ResolveReference): ResolveReference {
  return (reference, context, info) =>
    typeof reference.id === 'string' && reference.id.length <= 80 ? resolve({ id: reference.id }, context, info) : null;
}
