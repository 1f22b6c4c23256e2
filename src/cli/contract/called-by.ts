import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Coordinates by which callers meet what changed, as uses are counted: a field or argument itself; of a type, all of its
 * fields; of an input, an enum or a scalar, every field and argument that leads to it.
 *
 * @param path coordinate as the inspector gives it, in the schema before the change
 */
export function calledBy(schema: GraphQLSchema, path: string): string[] {
  const [head = '', field, argument] = path.split('.');
  const type = schema.getType(head);
  if (!type) return [];
  if (!isObjectType(type) && !isInterfaceType(type)) return leadingTo(schema, type);
  if (field === undefined) return Object.keys(type.getFields()).map((each) => `${head}.${each}`);
  const has = type.getFields()[field]?.args.some(({ name }) => name === argument) ?? false;
  return [has ? `${head}.${field}(${argument}:)` : `${head}.${field}`];
}

function leadingTo(schema: GraphQLSchema, wanted: GraphQLNamedType): string[] {
  const inputs = inputsHolding(schema, wanted);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      ...(getNamedType(field.type) === wanted ? [`${type.name}.${field.name}`] : []),
      ...field.args
        .filter((each) => inputs.has(getNamedType(each.type)))
        .map((each) => `${type.name}.${field.name}(${each.name}:)`),
    ]);
  });
}

/** The type and every input that holds it, at whatever depth. */
function inputsHolding(schema: GraphQLSchema, wanted: GraphQLNamedType): Set<GraphQLNamedType> {
  const holding = new Set([wanted]);
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  for (let before = 0; before !== holding.size;) {
    before = holding.size;
    for (const input of inputs)
      if (Object.values(input.getFields()).some(({ type }) => holding.has(getNamedType(type)))) holding.add(input);
  }
  return holding;
}
