import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, Source, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { AgencyType } from '../../domain/agency/agency-type.ts';

/** A partner whose operations are recorded, and the types of agency it asks for. */
export interface Partner {
  readonly name: string;
  readonly types: readonly AgencyType[];
}

/** One operation a partner recorded. */
export interface RecordedOperation {
  readonly partner: Partner;
  readonly operation: string;
  /** `operations/<partner>/<file>:<line>` below `schema/`. */
  readonly at: string;
  /** The operation alone, with the fragments it may use. */
  readonly document: DocumentNode;
}

/** An operation that would no longer be taken, and why. */
export interface BrokenOperation {
  readonly partner: string;
  readonly type: AgencyType;
  readonly operation: string;
  readonly at: string;
  readonly why: string;
}

/**
 * The operations recorded below `schema/operations/<partner>/`; whose they are stands in `partners.json`.
 *
 * @throws Error naming a folder nobody stands for, a partner without operations, and a file that cannot be read
 */
export function recordedOperations(folder: string): RecordedOperation[] {
  const file = join(folder, 'operations/partners.json');
  const partners = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, AgencyType[]>;
  const names = globSync('operations/*/*.graphql', { cwd: folder }).sort();
  const unknown = names.filter((name) => !Object.hasOwn(partners, partnerOf(name)));
  const silent = Object.keys(partners).filter((partner) => !names.some((name) => partnerOf(name) === partner));
  if (unknown.length + silent.length > 0)
    throw new Error(
      [
        ...unknown.map((name) => `${name}：partners.json 中没有此单位 / no such partner in partners.json`),
        ...silent.map((name) => `${name}：没有登记任何操作 / has no recorded operation`),
      ].join('\n'),
    );
  return Object.entries(partners).flatMap(([name, types]) =>
    operationsOf(
      folder,
      { name, types },
      names.filter((each) => partnerOf(each) === name),
    ),
  );
}

function partnerOf(name: string): string {
  return name.split(/[\\/]/)[1]!;
}

function operationsOf(folder: string, partner: Partner, names: readonly string[]): RecordedOperation[] {
  const documents = names.map((name) => ({
    name,
    document: parse(new Source(readFileSync(join(folder, name), 'utf8'), name)),
  }));
  const fragments = documents
    .flatMap(({ document }) => document.definitions)
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return documents.flatMap(({ name, document }) =>
    document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const used = namesSpread(definition, fragments);
      return {
        partner,
        operation: definition.name?.value ?? '(anonymous)',
        at: `${name}:${definition.loc?.startToken.line ?? 1}`,
        document: {
          kind: Kind.DOCUMENT,
          definitions: [definition, ...fragments.filter((each) => 'name' in each && used.has(each.name!.value))],
        } as DocumentNode,
      };
    }),
  );
}

/** Names of the fragments reached from a definition. */
function namesSpread(definition: object, fragments: readonly object[], into = new Set<string>()): Set<string> {
  JSON.stringify(definition, (key, value: unknown) => {
    if (key === 'loc') return undefined;
    const node = value as { kind?: string; name?: { value: string } } | null;
    if (node?.kind === Kind.FRAGMENT_SPREAD && !into.has(node.name!.value)) {
      into.add(node.name!.value);
      const found = fragments.find((each) => (each as { name: { value: string } }).name.value === node.name!.value);
      if (found) namesSpread(found, fragments, into);
    }
    return value;
  });
  return into;
}

/** Operations that a contract of their partner would not take: one entry for each type and fault. */
export function brokenOperations(
  operations: readonly RecordedOperation[],
  contractOf: (type: AgencyType) => GraphQLSchema | null,
): BrokenOperation[] {
  return operations.flatMap(({ partner, operation, at, document }) =>
    partner.types.flatMap((type) => {
      const schema = contractOf(type);
      const faults = schema
        ? validate(schema, document, undefined, { hideSuggestions: true }).map(({ message, locations, source }) => ({
            message,
            at: locations?.[0] && source ? `${source.name}:${locations[0].line}` : at,
          }))
        : [{ message: 'the contract is gone', at }];
      return faults.map(({ message, at: where }) => ({
        partner: partner.name,
        type,
        operation,
        at: where,
        why: message,
      }));
    }),
  );
}
