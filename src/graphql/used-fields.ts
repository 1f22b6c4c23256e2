import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/**
 * Coordinates of the fields and arguments a valid document names: `Type.field`, `Type.field(argument:)`. What reads the
 * schema is left out. Fields of inputs come in variables mostly, and are not told apart.
 */
export function usedFields(schema: GraphQLSchema, document: DocumentNode): string[] {
  const used = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter({ name: { value: field }, arguments: given = [] }) {
          const parent = types.getParentType();
          if (!parent || field.startsWith('__')) return;
          used.add(`${parent.name}.${field}`);
          for (const { name } of given) used.add(`${parent.name}.${field}(${name.value}:)`);
        },
      },
    }),
  );
  return [...used];
}
