import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

const folder = join(import.meta.dirname, '../../schema');

/** A file of `schema/` as it lies on the disk; empty when there is none. */
export function schemaFile(name: string): string {
  return globSync(name, { cwd: folder }).length === 0 ? '' : readFileSync(join(folder, name), 'utf8');
}

/** The operations partners and tests use, by file. */
export function operationFiles(): Record<string, string> {
  const names = globSync('operations/*.graphql', { cwd: folder }).sort();
  return Object.fromEntries(names.map((name) => [name, schemaFile(name)]));
}

/** The merged schema as it is emitted. */
export function mergedSchema(): GraphQLSchema {
  return buildSchema(schemaFile('merged.graphql'));
}

/** Types of our own: neither of GraphQL itself nor scalars, which come from a library with their words. */
export function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isScalarType(type));
}

/** A field of an object, an interface or an input; an input field has no arguments. */
export type AnyField = Pick<GraphQLInputField, 'name' | 'description' | 'deprecationReason'> & {
  readonly args: readonly GraphQLArgument[];
};

/** The fields of a type that has some. */
export function fieldsOf(type: GraphQLNamedType): AnyField[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ ...field, args: [] }));
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
