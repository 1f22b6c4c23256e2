import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import { pageSize } from '../../graphql/page-size.ts';
import type { RegisteredOperation } from '../registered-operations.ts';
import { JsonSchemas, type JsonSchema } from './json-schema.ts';
import { takesInput } from './request-variables.ts';
import { eventRoutes, restBase, restRoutes, type RestRoute } from './routes.ts';

/** What the document is made of: the graph, the operations behind the routes, and their fragments. */
export interface Contract {
  readonly graph: GraphQLSchema;
  readonly operations: ReadonlyMap<string, RegisteredOperation>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const problemSchema: JsonSchema = {
  type: 'object',
  description: '未办理的原因（RFC 9457）；code 与 GraphQL 相同 / Why not (RFC 9457), by the codes of the graph',
  required: ['type', 'title', 'status', 'code', 'instance', 'errors'],
  properties: {
    type: { type: 'string', description: 'urn:accord:error:CODE' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    instance: { type: 'string', description: 'urn:accord:request:ID' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message', 'path', 'allowed'],
        properties: {
          code: { type: 'string' },
          message: { type: 'string' },
          path: { type: ['array', 'null'], items: { type: 'string' } },
          allowed: { type: ['array', 'null'], items: { type: 'string' } },
        },
      },
    },
  },
};

const headerOf = (name: string, description: string, schema: JsonSchema = { type: 'string' }) => ({
  name,
  in: 'header',
  description,
  schema,
});

const problems: readonly (readonly [status: string, description: string])[] = [
  ['400', '输入有误 / The input is not valid'],
  ['401', '未登录 / Not signed in'],
  ['403', '无权办理 / Not for you to do'],
  ['404', '不存在或无权知悉 / Not found, or not for you to know of'],
  ['409', '内容已更新，或同一键正在办理 / Changed meanwhile, or the key is in flight'],
  ['412', '版本不符 / Another version than If-Match says'],
  ['422', '未获准，原因见 errors / Refused; errors say why'],
  ['429', '已达配额，见 Retry-After / At the quota; Retry-After says when to come again'],
  ['503', '稍后以同一键重试 / Try again later with the same key'],
];

/** The contract of REST as OpenAPI 3.1, made of the same operations and types that answer. */
export function openApi({ graph, operations, fragments }: Contract): JsonSchema {
  const schemas = new JsonSchemas(graph);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of [...restRoutes, ...eventRoutes]) {
    const operation = operations.get(route.operation)!;
    const path = (paths[restBase + route.path] ??= {});
    path[route.method.toLowerCase()] = describe(route, operation, { schemas, fragments });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Accord',
      version: 'v1',
      description:
        '与 GraphQL 同一契约的 REST；每条路径对应 schema/operations 中的一个操作 / REST from the contract of the graph: each route is one operation of schema/operations',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { ...schemas.components, Problem: problemSchema },
    },
  };
}

interface Making {
  readonly schemas: JsonSchemas;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

function describe(route: RestRoute, operation: RegisteredOperation, { schemas, fragments }: Making): JsonSchema {
  const { definition, name } = operation;
  const variables = (definition.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    schema: schemas.ofVariable(type),
    isNeeded: type.kind === 'NonNullType' && !defaultValue,
  }));
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, each]) => each!);
  const hasInput = takesInput(definition);
  const isAct = definition.operation === 'mutation';
  const told = withoutErrors(schemas.ofAnswer(definition, fragments), isAct);
  const isEvents = definition.operation === 'subscription';
  const answer = isEvents ? pageOf(told) : told;
  return {
    operationId: name,
    summary: `${route.says.zh} / ${route.says.en}`,
    parameters: [
      ...inPath.map((each) => ({ name: each, in: 'path', required: true, schema: { type: 'string' } })),
      ...(hasInput ? [] : variables.filter((each) => !inPath.includes(each.name))).map((each) => ({
        ...{ name: each.name, in: 'query', required: each.isNeeded, schema: each.schema },
        ...{ style: 'form', explode: false },
      })),
      ...(isEvents ? [firstParameter] : []),
      ...(isAct ? [headerOf('Idempotency-Key', '幂等键：重复提交只办理一次 / Makes a repeat harmless')] : []),
      ...(route.versioned ? [headerOf('If-Match', '所见版本 / The version you saw: "3"')] : []),
      headerOf('Accept-Language', 'zh 或 en / zh or en'),
    ],
    ...(hasInput ? { requestBody: bodyOf(variables[0]!.schema, inPath, route) } : {}),
    responses: {
      [route.status]: {
        description: route.says.en,
        headers: { ETag: { description: '版本 / Version', schema: { type: 'string' } } },
        content: { 'application/json': { schema: answer } },
      },
      ...Object.fromEntries(
        problems.map(([status, description]) => [
          status,
          {
            description,
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
    },
  };
}

const firstParameter = {
  ...{ name: 'first', in: 'query', required: false, style: 'form', explode: false },
  ...{ description: '每页条数 / Events a page', schema: { type: 'integer', minimum: 1, maximum: pageSize.most } },
};

/** A page of what a subscription tells one by one. */
function pageOf(event: JsonSchema): JsonSchema {
  const info = { endCursor: { type: 'string' }, hasNextPage: { type: 'boolean' } };
  return {
    type: 'object',
    required: ['nodes', 'pageInfo'],
    properties: {
      nodes: { type: 'array', items: event },
      pageInfo: { type: 'object', required: Object.keys(info), properties: info },
    },
  };
}

/** The input of the operation; what the address or a header says may be left out of the body. */
function bodyOf(input: JsonSchema, inPath: readonly string[], { versioned }: RestRoute): JsonSchema {
  const said = [...inPath, ...(versioned ? ['version'] : [])];
  const description =
    said.length > 0
      ? `路径或请求头已给出，可省略 / may be left out, being said already: ${said.join(', ')}`
      : undefined;
  return {
    required: true,
    ...(description ? { description } : {}),
    content: { 'application/json': { schema: said.length > 0 ? { ...input, 'x-said-elsewhere': said } : input } },
  };
}

function withoutErrors(answer: JsonSchema, isAct: boolean): JsonSchema {
  const [shape = answer] = (answer['anyOf'] ?? [answer]) as JsonSchema[];
  const properties = shape['properties'] as Record<string, JsonSchema> | undefined;
  if (shape['type'] === 'array') return { type: 'object', required: ['nodes'], properties: { nodes: shape } };
  if (!isAct || !properties) return shape;
  const { userErrors: _errors, ...rest } = properties;
  return { ...shape, properties: rest, required: Object.keys(rest) };
}
