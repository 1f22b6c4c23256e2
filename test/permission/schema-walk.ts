import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guarded, isCarrier, isHolder, isOpen } from './oracle/fields.ts';

/** A root field and how it is asked: its place in the document, and the variables it is asked with. */
export interface Root {
  readonly field: string;
  /** `query` when not given. */
  readonly operation?: 'query' | 'mutation';
  /** Declaration of the variables, such as `($id: ID!)`. */
  readonly head?: string;
  readonly args?: string;
}

/** Tokens a document of the walk may have; the hub parses no longer one than a thousand. */
const roomy = 950;

/** A way from a root to leaves: each step a field with its arguments, or `... on T`. */
type Way = readonly string[];

/** What a document asks for, as a tree: steps that several ways share stand once. */
type Tree = Map<string, Tree>;

const isType = (type: GraphQLNamedType): type is GraphQLObjectType => isObjectType(type);
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isInterfaceType(type) || isUnionType(type)) return schema.getPossibleTypes(type);
  return isType(type) ? [type] : [];
}

/** A walk down a schema: the rows asked of a list, and of one below another; together they keep a document within its price. */
interface Walk {
  readonly schema: GraphQLSchema;
  readonly pages: readonly [first: number, below: number];
}

/** Arguments that give the rows of a list; null where a field needs what a walk cannot know. */
function argsOf({ args }: GraphQLField<unknown, unknown>, rows = 0): string | null {
  if (args.some(isRequiredArgument)) return null;
  return args.some(({ name }) => name === 'first') ? `(first: ${rows})` : '';
}

const isLeaf = (field: GraphQLField<unknown, unknown>) => !isCompositeType(getNamedType(field.type));

/** What tells which object it is, asked of every one on the way; one step, so that no document ends between the two. */
function nameOf(type: GraphQLObjectType): string[] {
  return isCarrier(type.name) ? [] : ['id' in type.getFields() ? '__typename id' : '__typename'];
}

/**
 * Every way down from a type: its own leaves, then each field that leads on. A type stands at most once on a way, and a
 * way is at most so many steps long, counting objects and not the pages around them. Open types are told by their id.
 */
function* waysFrom(walk: Walk, type: GraphQLObjectType, seen: readonly string[], steps: number): Generator<Way> {
  const known = isOpen(type.name) && type.name !== 'StuckLoops';
  const leaves = fieldsOf(type).filter((field) => isLeaf(field) && argsOf(field) === '');
  if (known && 'id' in type.getFields()) {
    yield ['id'];
    return;
  }
  yield* leaves.map(({ name }) => [name]);
  if (known) return;
  const onward = isCarrier(type.name) ? seen : [...seen, type.name];
  for (const field of fieldsOf(type)) yield* waysThrough(walk, field, onward, steps);
}

function* waysThrough(
  walk: Walk,
  field: GraphQLField<unknown, unknown>,
  seen: readonly string[],
  steps: number,
): Generator<Way> {
  const { schema, pages } = walk;
  const type = getNamedType(field.type);
  const args = argsOf(field, pages[seen.length > 1 ? 1 : 0]);
  if (!isCompositeType(type) || args === null) return;
  for (const each of objectsOf(schema, type)) {
    const left = isCarrier(each.name) || isOpen(each.name) ? steps : steps - 1;
    const into = isType(type) ? [`${field.name}${args}`] : [`${field.name}${args}`, `... on ${each.name}`];
    if (left < 0) continue;
    for (const name of nameOf(each)) yield [...into, name];
    // What was on the way already is told by its name alone.
    if (seen.includes(each.name)) continue;
    for (const way of waysFrom(walk, each, seen, left)) yield [...into, ...way];
  }
}

const tokensOf = (text: string) => text.match(/"[^"]*"|\.\.\.|\w+|[^\s\w,]/g)?.length ?? 0;

function put(tree: Tree, way: Way): number {
  let added = 0;
  let here = tree;
  way.forEach((step, depth) => {
    let next = here.get(step);
    if (!next) {
      here.set(step, (next = new Map()));
      // The step itself, and the braces of the one above where it is the first in there.
      added += tokensOf(step) + (here.size === 1 && depth > 0 ? 2 : 0);
    }
    here = next;
  });
  return added;
}

function printed(tree: Tree): string {
  return [...tree].map(([step, below]) => (below.size > 0 ? `${step} { ${printed(below)} }` : step)).join(' ');
}

/** Documents that together ask a root for everything below it, each short enough to be parsed. */
export function documentsOf(schema: GraphQLSchema, root: Root, steps: number): string[] {
  const { field, operation = 'query', head = '', args = '' } = root;
  const from = operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const type = getNamedType(from.getFields()[field]!.type);
  const walk: Walk = { schema, pages: args.includes('first:') ? [10, 5] : [100, 10] };
  const start = `${operation} ${head} { ${field}${args} { `;
  // A document for each type: two types may have a field of one name and of different shapes.
  return objectsOf(schema, type).flatMap((each) => {
    const on: Way = isType(type) ? [] : [`... on ${each.name}`];
    const ways = [...nameOf(each).map((name) => [name]), ...waysFrom(walk, each, [], steps)];
    return packed(ways.map((way) => [...on, ...way])).map((tree) => `${start}${printed(tree)} } }`);
  });
}

function packed(ways: readonly Way[]): Tree[] {
  const trees: Tree[] = [];
  let tree: Tree = new Map();
  let size = 0;
  for (const way of ways) {
    const more = way.reduce((sum, step) => sum + tokensOf(step) + 2, 0);
    if (size + more > roomy - 60) {
      trees.push(tree);
      tree = new Map();
      size = 0;
    }
    size += put(tree, way);
  }
  return tree.size > 0 ? [...trees, tree] : trees;
}

/** Every field of the graph that says something of a dispute, as `Type.field`. */
export function protectedFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && (type.name in guarded || isHolder(type.name)))
    .flatMap((type) => fieldsOf(type).map(({ name }) => `${type.name}.${name}`));
}

/** Types nobody has said anything of: whether they are open, or whose group they belong to. */
export function unplacedTypes(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'))
    .filter((type) => !roots.includes(type) && !isOpen(type.name) && !isCarrier(type.name) && !isHolder(type.name))
    .map(({ name }) => name)
    .filter((name) => !(name in guarded));
}

/** Root fields below which something protected stands: the doors a walk has to try. */
export function rootsToProtected(schema: GraphQLSchema, operation: 'query' | 'mutation'): string[] {
  const root = operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  return fieldsOf(root)
    .filter((field) => reaches(schema, getNamedType(field.type), new Set()))
    .map(({ name }) => name);
}

function reaches(schema: GraphQLSchema, type: GraphQLNamedType, seen: Set<string>): boolean {
  if (type.name in guarded || isHolder(type.name)) return true;
  if (seen.has(type.name) || (isOpen(type.name) && type.name !== 'StuckLoops')) return false;
  seen.add(type.name);
  return objectsOf(schema, type).some((each) =>
    fieldsOf(each).some((field) => each.name in guarded || reaches(schema, getNamedType(field.type), seen)),
  );
}
