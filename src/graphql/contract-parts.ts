import { Kind, parse, print, type DefinitionNode, type DocumentNode } from 'graphql';
import type { ComposedPart } from './compose.ts';
import type { Kept } from './contract.ts';

/** Definitions of which a contract keeps some and not others. */
const typed: readonly string[] = [
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
];

/** The subgraphs as far as a contract keeps them, as composition takes them; one of which nothing is left is left out. */
export function contractParts(parts: readonly ComposedPart[], kept: Kept): ComposedPart[] {
  return parts
    .map((part) => ({ ...part, document: within(parse(part.sdl, { noLocation: true }), kept) }))
    .filter(({ document }) => document.definitions.some(({ kind }) => typed.includes(kind)))
    .map(({ document, ...part }) => ({ ...part, sdl: print(document) }));
}

function within(document: DocumentNode, kept: Kept): DocumentNode {
  return { ...document, definitions: document.definitions.flatMap((definition) => cut(definition, kept) ?? []) };
}

function cut(definition: DefinitionNode, { types, fields }: Kept): DefinitionNode | null {
  // The roots bear the names GraphQL gives them by itself, and a contract may keep neither in a subgraph.
  if (definition.kind === Kind.SCHEMA_DEFINITION) return null;
  if (!typed.includes(definition.kind) || !('name' in definition) || !definition.name) return definition;
  const type = definition.name.value;
  if (!types.has(type)) return null;
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION: {
      const left = (definition.fields ?? []).filter(({ name }) => fields.has(`${type}.${name.value}`));
      return left.length === 0 ? null : { ...definition, fields: left };
    }
    case Kind.UNION_TYPE_DEFINITION:
      return { ...definition, types: (definition.types ?? []).filter(({ name }) => types.has(name.value)) };
    default:
      return definition;
  }
}
