import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { idPrefixes } from '../../../src/kernel/ids.ts';
import { mergedSchema } from '../../schema/schema-files.ts';
import type { Canaries } from './tokens.ts';

/** Ids of what there is, by the field that names it; where there is none an id of nothing is made up. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** One request: a document with variables, and what is wrong with it. */
export interface CanaryOperation {
  readonly root: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly wrong: string | null;
}

type Path = readonly (string | number)[];

const graph = mergedSchema();

/** Every root field of the graph. */
export const roots = [
  ...Object.values(graph.getQueryType()!.getFields()).map((field) => ({ kind: 'query', field }) as const),
  ...Object.values(graph.getMutationType()!.getFields()).map((field) => ({ kind: 'mutation', field }) as const),
];

/** Requests that send a canary at every place of every operation: as it should be, and wrong in each of its ways. */
export function operations(canaries: Canaries, known: Known): CanaryOperation[] {
  return roots.flatMap(({ kind, field }) => {
    const fit = () =>
      Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(type, name, canaries, known)]));
    const query = documentOf(kind, field);
    const of = (variables: Record<string, unknown>, wrong: string | null) => ({
      root: field.name,
      query,
      variables,
      wrong,
    });
    const places = leavesOf(fit());
    return [
      of(fit(), null),
      ...places.map((path) => of(put(fit(), path, [canaries.text()]), 'another type')),
      ...places.map((path) => of(put(fit(), path, canaries.word()), 'another value')),
      ...places
        .slice(0, 3)
        .map((path) => of(put(fit(), path, `${canaries.word()}\u0000\r\n\u001b[2J{"level":"info"}`), 'unfit text')),
      ...(field.args.length > 0 ? [of(withMore(fit(), canaries), 'a field too many')] : []),
      ...(field.args.length > 0
        ? [{ ...of({}, 'written into the document'), query: inlineOf(kind, field, canaries) }]
        : []),
    ];
  });
}

/** The document of a root field: its arguments as variables, and the leaves below it, two levels deep. */
function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const wrap = (text: string) => (text ? `(${text})` : '');
  return `${kind} Canary${wrap(declared)} { ${field.name}${wrap(passed)} ${below(field, 2)} }`;
}

function inlineOf(kind: string, field: GraphQLField<unknown, unknown>, canaries: Canaries): string {
  const passed = field.args.map(({ name }) => `${name}: "${canaries.word()}"`).join(', ');
  return `${kind} { ${field.name}(${passed}) ${below(field, 1)} }`;
}

function below(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (!('getFields' in type) || depth === 0) return '{ __typename }';
  const fields = Object.values((type as GraphQLObjectType).getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  const inner = fields
    .filter((each) => !isCompositeType(getNamedType(each.type)) || depth > 1)
    .map((each) => `${each.name} ${isCompositeType(getNamedType(each.type)) ? below(each, depth - 1) : ''}`);
  return `{ __typename ${inner.join(' ')} }`;
}

/** A value of the type with a canary wherever one fits. */
function valueOf(type: GraphQLInputType, name: string, canaries: Canaries, known: Known): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [valueOf(plain.ofType as GraphQLInputType, name, canaries, known)];
  if (isEnumType(plain)) return plain.getValues()[0]!.name;
  if (isInputObjectType(plain)) {
    const fields = Object.values(plain.getFields());
    // Exactly one of the three names a dispute.
    const wanted = plain.name === 'DisputeByInput' ? fields.filter((field) => field.name === 'number') : fields;
    return Object.fromEntries(wanted.map((field) => [field.name, valueOf(field.type, field.name, canaries, known)]));
  }
  return scalarOf(plain.name, name, canaries, known);
}

function scalarOf(scalar: string, name: string, canaries: Canaries, known: Known): unknown {
  if (scalar === 'ID') return known[name]?.[0] ?? canaries.id(prefixOf(name));
  if (scalar === 'Boolean') return true;
  if (scalar === 'DateTime') return '2026-03-02T01:00:00.000Z';
  if (/Int$/.test(scalar)) return /first|version|attempts|headcount/i.test(name) ? 1 : canaries.amount();
  if (/phone/i.test(name)) return canaries.phone();
  if (/idNumber/i.test(name)) return canaries.identityNumber();
  if (/bank/i.test(name)) return canaries.bankAccount();
  if (/name$/i.test(name)) return canaries.name();
  if (/(On|Date)$/.test(name)) return '2026-03-02';
  if (/sha256/i.test(name)) return 'ab'.repeat(32);
  if (/mediaType/i.test(name)) return 'application/pdf';
  if (/region/i.test(name)) return '530114';
  if (/^cause/.test(name)) return 'REMUNERATION_CLAIM';
  if (/^kind$/.test(name)) return 'R08';
  return canaries.text();
}

function prefixOf(name: string): string {
  const kind = name.replace(/Ids?$/, '') as keyof typeof idPrefixes;
  return idPrefixes[kind] ?? 'dsp';
}

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return path.length > 0 ? [path] : [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function put(variables: Record<string, unknown>, path: Path, value: unknown): Record<string, unknown> {
  let at: Record<string | number, unknown> = variables;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
  return variables;
}

function withMore(variables: Record<string, unknown>, canaries: Canaries): Record<string, unknown> {
  for (const value of Object.values(variables))
    if (value && typeof value === 'object' && !Array.isArray(value))
      (value as Record<string, unknown>)['more'] = canaries.text();
  return { ...variables, more: canaries.word() };
}
