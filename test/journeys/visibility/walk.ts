import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { fieldRegister, isCarrier } from '../../../src/policy/field-register.ts';

/** The graph every caller of the hub sees, as it is published. */
export const graph = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/merged.graphql'), 'utf8'));

/** A root field and the arguments it is asked with. */
export interface Root {
  readonly field: string;
  readonly args?: string;
}

/** Tokens a document of the walk may have; the hub parses no longer one than a thousand. */
const roomy = 900;
const tokensOf = (text: string) => text.match(/"[^"]*"|\w+|[^\s\w,]/g)?.length ?? 0;

/** Shapes that hold nothing of any dispute, such as the directory and the catalogue, are told by their id alone. */
function isPublic(type: GraphQLObjectType): boolean {
  const guards = fieldRegister[type.name];
  return !isCarrier(type.name) && guards !== undefined && Object.values(guards).every((guard) => guard === 'OPEN');
}

function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isInterfaceType(type)) return graph.getPossibleTypes(type);
  return [type as GraphQLObjectType];
}

/** A public object is told by its id, or by its leaves where it has none. */
function idOf(type: GraphQLObjectType): string[] {
  const leaves = Object.values(type.getFields()).filter((each) => !isCompositeType(getNamedType(each.type)));
  const names = leaves.map(({ name }) => name);
  return names.includes('id') ? ['id'] : [names.join(' ')];
}

/** Rows asked of a list, and of one below another list: together they keep a document within its price. */
type Pages = readonly [first: number, below: number];

/** Arguments that give the rows of a list; null where a field needs what a walk cannot know. */
function argsOf({ args }: GraphQLField<unknown, unknown>, rows = 0): string | null {
  if (args.some(isRequiredArgument)) return null;
  return args.some(({ name }) => name === 'first') ? `(first: ${rows})` : '';
}

/**
 * Every way down from a type, one text a way: its own leaves first, then each field that leads on. A type stands at most
 * once on a way, and a way is at most so many steps long, counting objects and not the pages around them.
 */
function waysFrom(type: GraphQLObjectType, seen: readonly string[], steps: number, pages: Pages): string[] {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((each) => !isCompositeType(getNamedType(each.type)) && argsOf(each) === '');
  const own = leaves.length > 0 ? [`__typename ${leaves.map(({ name }) => name).join(' ')}`] : [];
  const onward = isCarrier(type.name) ? seen : [...seen, type.name];
  return [...own, ...fields.flatMap((each) => waysThrough(each, onward, steps, pages))];
}

function waysThrough(
  field: GraphQLField<unknown, unknown>,
  seen: readonly string[],
  steps: number,
  pages: Pages,
): string[] {
  const type = getNamedType(field.type);
  const args = argsOf(field, pages[seen.length > 1 ? 1 : 0]);
  if (!isCompositeType(type) || args === null) return [];
  return objectsOf(type).flatMap((each) => {
    const left = isCarrier(each.name) ? steps : steps - 1;
    if (left < 0 || seen.includes(each.name)) return [];
    const on = isInterfaceType(type) ? `... on ${each.name} ` : '';
    const inner = isPublic(each) ? idOf(each) : waysFrom(each, seen, left, pages);
    return inner.map((way) => `${field.name}${args} { ${on ? `${on}{ ${way} }` : way} }`);
  });
}

/** Documents that together ask a root for everything below it, each short enough to be parsed. */
export function walk({ field, args = '' }: Root, steps: number): string[] {
  const type = getNamedType(graph.getQueryType()!.getFields()[field]!.type);
  // A document for each type: two types may have a field of one name and of different shapes.
  return objectsOf(type).flatMap((each) => {
    const pages: Pages = args.includes('first:') ? [10, 5] : [100, 10];
    const ways = waysFrom(each, [], steps, pages).map((way) =>
      isInterfaceType(type) ? `... on ${each.name} { ${way} }` : way,
    );
    return packed(ways, tokensOf(args) + 10).map((inner) => `{ ${field}${args} { ${inner} } }`);
  });
}

function packed(ways: readonly string[], taken: number): string[] {
  const documents: string[] = [];
  let held = '';
  for (const way of ways) {
    if (held && taken + tokensOf(held) + tokensOf(way) > roomy) {
      documents.push(held);
      held = '';
    }
    held += ` ${way}`;
  }
  return held ? [...documents, held] : documents;
}
