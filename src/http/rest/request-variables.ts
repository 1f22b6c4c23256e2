import { Kind, type OperationDefinitionNode, type TypeNode } from 'graphql';
import type { DoorRefusal } from '../refuse.ts';

/** What of a request names something: its path, its query, its body and the version it speaks of. */
export interface RestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Null where the route takes none. */
  readonly body: unknown;
  /** Version of `If-Match`; null without it. */
  readonly version: number | null;
}

/** Whether an operation takes the one `input` of a body. */
export function takesInput({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ variable }) => variable.name.value === 'input');
}

/** Puts the parts of a request where the operation wants them; what is wrong with the values is for the graph to say. */
export function variablesOf(
  operation: OperationDefinitionNode,
  { path, query, body, version }: RestParts,
): Record<string, unknown> | DoorRefusal {
  if (takesInput(operation)) {
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return { code: 'BAD_REQUEST', allowed: ['{…}'] };
    const [unknown] = query.keys();
    if (unknown !== undefined) return { code: 'BAD_USER_INPUT', inputPath: ['query', unknown], allowed: [] };
    const fixed = { ...path, ...(version === null ? {} : { version }) };
    // What stands in the address or a header is not said in another way by the body.
    const twice = Object.entries(fixed).find(([name, value]) => name in body && (body as never)[name] !== value);
    if (twice) return { code: 'BAD_USER_INPUT', inputPath: [twice[0]], allowed: [String(twice[1])] };
    return { input: { ...body, ...fixed } };
  }
  const types = new Map((operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, type]));
  const variables: Record<string, unknown> = { ...path };
  for (const name of new Set(query.keys())) {
    const type = types.get(name);
    if (!type || name in path) {
      const allowed = [...types.keys()].filter((each) => !(each in path));
      return { code: 'BAD_USER_INPUT', inputPath: ['query', name], allowed };
    }
    variables[name] = valueOf(type, query.getAll(name));
  }
  return variables;
}

/** Texts of a query as the graph has them; what is no number stays a text, for the graph to refuse. */
function valueOf(type: TypeNode, texts: readonly string[]): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type, texts);
  if (type.kind === Kind.LIST_TYPE)
    return texts.flatMap((text) => text.split(',')).map((text) => valueOf(type.type, [text]));
  const text = texts.at(-1) ?? '';
  if (/^(SafeInt|NonNegativeInt|Int)$/.test(type.name.value)) return /^\d{1,15}$/.test(text) ? Number(text) : text;
  if (type.name.value === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
