import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

/** Where the operations stand that partners, REST, file drop and exports use. */
const folder = join(import.meta.dirname, '../../schema/operations');

/** One registered operation with its fragments. */
export interface RegisteredOperation {
  readonly name: string;
  readonly text: string;
  readonly definition: OperationDefinitionNode;
}

/** Every fragment of `schema/operations`, by its name. */
export function registeredFragments(): ReadonlyMap<string, FragmentDefinitionNode> {
  return fragmentsIn(definitionsOnDisk());
}

/** Every operation of `schema/operations`, by its name, each as a document of its own. */
export function registeredOperations(): ReadonlyMap<string, RegisteredOperation> {
  const definitions = definitionsOnDisk();
  const fragments = fragmentsIn(definitions);
  const operations = new Map<string, RegisteredOperation>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) continue;
    const name = definition.name.value;
    const used = fragmentsOf(definition, fragments);
    operations.set(name, { name, definition, text: [definition, ...used].map((each) => print(each)).join('\n\n') });
  }
  return operations;
}

function definitionsOnDisk(): readonly DefinitionNode[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8'), { noLocation: true }).definitions);
}

function fragmentsIn(definitions: readonly DefinitionNode[]): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
}

/** The fragments an operation spreads, those inside of others included; each once. */
function fragmentsOf(
  operation: OperationDefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const found = new Map<string, FragmentDefinitionNode>();
  const waiting: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (!fragment || found.has(name.value)) return;
        found.set(name.value, fragment);
        waiting.push(fragment);
      },
    });
  }
  return [...found.values()];
}
