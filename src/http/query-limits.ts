import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Most of each that one operation may hold, its fragments written out. */
export const queryLimits = {
  /** Levels of fields below the operation. */
  depth: 12,
  /** Fields in all; a fragment counts wherever it is spread, which a handful of them could do a million times. */
  fields: 2_000,
  /** Fields under another name. */
  aliases: 30,
  directives: 30,
  /** Calls of one root field: each call looks something up or changes something, whatever else stands beside it. */
  callsOfOneRoot: 9,
} as const;

type Limit = keyof typeof queryLimits;

type Size = Record<Limit, number>;

const units: Readonly<Record<Limit, string>> = {
  depth: 'levels',
  fields: 'fields',
  aliases: 'aliases',
  directives: 'directives',
  callsOfOneRoot: 'calls of one root field',
};

/** Counting stops here: what is beyond is refused all the same. */
const countless = 1_000_000;

/**
 * Refuses what asks for too much before anything of it runs. A document is measured once and remembered with the answer.
 * The depth of what reads the schema is not measured: it is bounded by its own size, and tools ask deep.
 */
export function queryLimitRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const measure = measurer(document);
      for (const operation of document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)) {
        for (const [limit, size] of Object.entries(measure(operation)) as [Limit, number][]) {
          if (size <= queryLimits[limit]) continue;
          const extensions = { code: 'QUERY_TOO_COSTLY', allowed: [`≤ ${queryLimits[limit]} ${units[limit]}`] };
          context.reportError(new GraphQLError('Too costly', { nodes: operation, extensions }));
        }
      }
    },
  };
}

type Below = Omit<Size, 'callsOfOneRoot'>;

const nothing: Below = { depth: 0, fields: 0, aliases: 0, directives: 0 };

function measurer(document: DocumentNode): (operation: OperationDefinitionNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const measured = new Map<string, Below>();

  /** A fragment is measured once; one that holds itself counts as nothing there, and another rule refuses it. */
  function ofFragment(name: string): Below {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? plus(ofSet(fragment.selectionSet), 0, fragment.directives?.length ?? 0) : nothing;
    measured.set(name, size);
    return size;
  }

  function ofSelection(selection: SelectionNode): Below {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return plus(ofFragment(selection.name.value), 0, directives);
    if (selection.kind === Kind.INLINE_FRAGMENT) return plus(ofSet(selection.selectionSet), 0, directives);
    // Reading the schema asks deep, and is bounded by the schema's own size; how much of it is asked still counts.
    if (readsSchema(selection.name.value)) return { ...ofSet(selection.selectionSet), depth: 0 };
    const below = ofSet(selection.selectionSet);
    return plus(
      { ...below, depth: below.depth + 1, fields: capped(below.fields + 1) },
      selection.alias ? 1 : 0,
      directives,
    );
  }

  function ofSet(set: SelectionSetNode | undefined): Below {
    return (set?.selections ?? []).map(ofSelection).reduce(
      (sum, each) => ({
        depth: Math.max(sum.depth, each.depth),
        fields: capped(sum.fields + each.fields),
        aliases: capped(sum.aliases + each.aliases),
        directives: capped(sum.directives + each.directives),
      }),
      nothing,
    );
  }

  /** Root fields, each by the name it is answered under and its own; a fragment is entered once, being the same again. */
  function rootsOf(set: SelectionSetNode, seen: Set<string>): [answered: string, name: string][] {
    return set.selections.flatMap((selection): [string, string][] => {
      if (selection.kind === Kind.FIELD) return [[(selection.alias ?? selection.name).value, selection.name.value]];
      if (selection.kind === Kind.INLINE_FRAGMENT) return rootsOf(selection.selectionSet, seen);
      const name = selection.name.value;
      const fragment = seen.has(name) ? undefined : fragments.get(name);
      seen.add(name);
      return fragment ? rootsOf(fragment.selectionSet, seen) : [];
    });
  }

  return (operation) => {
    const calls = new Map<string, number>();
    // What is answered under one name is one call, however often it stands there.
    for (const name of new Map(rootsOf(operation.selectionSet, new Set())).values()) {
      calls.set(name, (calls.get(name) ?? 0) + 1);
    }
    const below = plus(ofSet(operation.selectionSet), 0, operation.directives?.length ?? 0);
    return { ...below, callsOfOneRoot: Math.max(0, ...calls.values()) };
  };
}

function plus(size: Below, aliases: number, directives: number): Below {
  return { ...size, aliases: capped(size.aliases + aliases), directives: capped(size.directives + directives) };
}

function capped(count: number): number {
  return Math.min(count, countless);
}

function readsSchema(name: string): boolean {
  return name === '__schema' || name === '__type';
}
