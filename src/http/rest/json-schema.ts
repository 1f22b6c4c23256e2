import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** A schema of JSON (draft 2020-12), as OpenAPI 3.1 uses it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const scalars: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  Int: { type: 'integer' },
  SafeInt: { type: 'integer' },
  NonNegativeInt: { type: 'integer', minimum: 0 },
  DateTime: { type: 'string', format: 'date-time' },
  LocalDate: { type: 'string', format: 'date' },
  JSONObject: { type: 'object' },
};

/** Turns types of the graph into schemas; named ones are kept once, in `components`. */
export class JsonSchemas {
  readonly components: Record<string, JsonSchema> = {};
  private readonly graph: GraphQLSchema;

  constructor(graph: GraphQLSchema) {
    this.graph = graph;
  }

  /** Schema of a variable as an operation declares it. */
  ofVariable(type: TypeNode): JsonSchema {
    const found = typeFromAST(this.graph, type as never) as GraphQLInputType | undefined;
    return found ? this.ofInput(found) : {};
  }

  /** What an operation answers below its one root field. */
  ofAnswer(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): JsonSchema {
    const root = this.graph.getRootType(operation.operation)!;
    const [field] = operation.selectionSet.selections;
    if (field?.kind !== Kind.FIELD) return {};
    return this.ofOutput(root.getFields()[field.name.value]!.type, field.selectionSet, fragments);
  }

  private ofInput(type: GraphQLInputType): JsonSchema {
    if (isNonNullType(type)) return required(this.ofInput(type.ofType));
    if (isListType(type)) return nullable({ type: 'array', items: this.ofInput(type.ofType) });
    if (isInputObjectType(type) && !(type.name in this.components)) {
      // Taken before its fields are looked at: an input may hold itself.
      this.components[type.name] = {};
      const fields = Object.values(type.getFields());
      const needed = fields.filter((each) => isNonNullType(each.type) && each.defaultValue === undefined);
      this.components[type.name] = {
        type: 'object',
        additionalProperties: false,
        ...(type.description ? { description: type.description } : {}),
        properties: Object.fromEntries(
          fields.map((each) => [each.name, described(this.ofInput(each.type), each.description)]),
        ),
        ...(needed.length > 0 ? { required: needed.map(({ name }) => name) } : {}),
      };
    }
    return nullable(this.named(type));
  }

  private ofOutput(
    type: GraphQLOutputType,
    selections: SelectionSetNode | undefined,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ): JsonSchema {
    if (isNonNullType(type)) return required(this.ofOutput(type.ofType, selections, fragments));
    if (isListType(type)) return nullable({ type: 'array', items: this.ofOutput(type.ofType, selections, fragments) });
    if (!isObjectType(type) && !isInterfaceType(type)) return nullable(this.named(type));
    const properties: Record<string, JsonSchema> = {};
    const gather = (set: SelectionSetNode | undefined): void => {
      for (const each of set?.selections ?? []) {
        if (each.kind === Kind.FRAGMENT_SPREAD) gather(fragments.get(each.name.value)?.selectionSet);
        else if (each.kind === Kind.INLINE_FRAGMENT) gather(each.selectionSet);
        else if (each.name.value === '__typename') properties['__typename'] = { type: 'string' };
        else {
          const field = type.getFields()[each.name.value]!;
          const schema = this.ofOutput(field.type, each.selectionSet, fragments);
          properties[each.alias?.value ?? each.name.value] = described(schema, field.description);
        }
      }
    };
    gather(selections);
    return nullable({ type: 'object', properties, required: Object.keys(properties) });
  }

  private named(type: GraphQLInputType | GraphQLOutputType): JsonSchema {
    const { name } = getNamedType(type);
    const enumType = this.graph.getType(name);
    if (isEnumType(enumType)) {
      const values = enumType.getValues();
      const says = values.map((each) => `- \`${each.name}\` ${each.description ?? ''}`).join('\n');
      this.components[name] ??= {
        type: 'string',
        enum: values.map((each) => each.name),
        description: `${enumType.description ?? ''}\n${says}`.trim(),
      };
    }
    return scalars[name] ?? { $ref: `#/components/schemas/${name}` };
  }
}

/** A schema that takes null, too; `required` takes that away again. */
function nullable(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

function required(schema: JsonSchema): JsonSchema {
  const [one] = (schema['anyOf'] ?? []) as JsonSchema[];
  return one ?? schema;
}

function described(schema: JsonSchema, description: string | null | undefined): JsonSchema {
  return description ? { ...schema, description } : schema;
}
