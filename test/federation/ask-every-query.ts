import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, separateOperations, type OperationDefinitionNode } from 'graphql';

/** Registered queries that need no variable but an id and the size of a page. */
export function askableQueries(): { readonly name: string; readonly document: string }[] {
  const folder = join(import.meta.dirname, '../../schema/operations');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return Object.entries(separateOperations(parse(texts.join('\n')))).flatMap(([name, document]) => {
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const { operation: kind, variableDefinitions = [] } = operation as OperationDefinitionNode;
    const needed = variableDefinitions.filter((each) => each.type.kind === Kind.NON_NULL_TYPE && !each.defaultValue);
    const isAskable = needed.every(({ variable }) => ['id', 'first'].includes(variable.name.value));
    return kind === 'query' && isAskable ? [{ name, document: print(document) }] : [];
  });
}

/** The answer of the graph served at an address, without what names the request itself, its fields in order. */
export async function answerOf(url: string, token: string, body: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body,
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown;
    errors?: { path?: unknown; message: string; extensions: { code?: string } }[];
  };
  const told = errors.map(({ path, message, extensions: { code } }) => ({ path, message, code }));
  return canonical({ data, errors: told });
}

/** JSON whose keys are in order: the order of fields is the gateway's. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
