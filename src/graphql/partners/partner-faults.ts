import {
  GraphQLError,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { directiveFaults, linkFaults } from './directive-faults.ts';
import { fault, type Said } from './fault-words.ts';
import { fieldPrefix, typePrefix, type Partner, type PartnerFault } from './partner.ts';
import { sharedEntity, sharedTypeFaults, type TypeNode } from './shared-type-faults.ts';

/** What a partner's schema is held against. */
export interface Surroundings {
  /** Our own graph, whole. */
  readonly ours: GraphQLSchema;
  /** Names of our subgraphs and of the other partners. */
  readonly taken: readonly string[];
}

/** Scalars of our graph that a partner may use by declaring them as we do. */
const sharedScalars = ['DateTime', 'LocalDate', 'SafeInt', 'NonNegativeInt', 'JSONObject'];
const builtIn = ['ID', 'String', 'Int', 'Float', 'Boolean'];
const roots = ['Query', 'Mutation', 'Subscription'];
const reserved = /^(_|federation__|link__|join__|core__)/;

/**
 * Why a partner's schema cannot join, all of it at once. A partner adds fields of its own to a dispute, with types of its
 * own; it changes, hides, claims and shadows nothing that is ours or another partner's.
 */
export function partnerFaults({ name, sdl }: Pick<Partner, 'name' | 'sdl'>, around: Surroundings): PartnerFault[] {
  const faults: PartnerFault[] = [];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40) faults.push(fault('NAME_UNUSABLE', name));
  else if (around.taken.includes(name) || ['accord', 'all', 'gateway'].includes(name))
    faults.push(fault('NAME_TAKEN', name));
  let document: DocumentNode;
  try {
    document = parse(sdl, { maxTokens: 20_000 });
  } catch (error) {
    const at = error instanceof GraphQLError ? error.locations?.[0] : undefined;
    return [...faults, { ...fault('SDL_UNREADABLE', at ? `${at.line}:${at.column}` : name), line: at?.line ?? null }];
  }
  return [...faults, ...documentFaults(document, { name, ours: around.ours })];
}

function documentFaults(document: DocumentNode, { name, ours }: { name: string; ours: GraphQLSchema }): PartnerFault[] {
  const types = document.definitions.filter(
    (node): node is TypeNode => isTypeDefinitionNode(node) || isTypeExtensionNode(node),
  );
  const own = new Set(types.map((node) => node.name.value).filter((type) => !ours.getType(type)));
  const about: Said = { field: fieldPrefix(name), type: typePrefix(name), entity: sharedEntity };
  const adds = types.some(
    (node) => node.name.value === sharedEntity && 'fields' in node && (node.fields ?? []).length > 1,
  );
  return [
    ...linkFaults(document),
    ...directiveFaults(document, sharedEntity),
    ...document.definitions.flatMap((node) => definitionFaults(node, about)),
    ...types.flatMap((node) => typeFaults(node, { ours, own, about })),
    ...(adds ? [] : [fault('NOTHING_ADDED', sharedEntity, null, about)]),
  ];
}

function definitionFaults(node: DefinitionNode, about: Said): PartnerFault[] {
  if (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) return [];
  if (node.kind === Kind.SCHEMA_EXTENSION && (node.operationTypes ?? []).length === 0) return [];
  const at = node.kind === Kind.DIRECTIVE_DEFINITION ? `@${node.name.value}` : node.kind;
  return [fault('DEFINITION_NOT_ALLOWED', at, node, about)];
}

interface TypeScene {
  readonly ours: GraphQLSchema;
  /** Names of the partner's own types. */
  readonly own: ReadonlySet<string>;
  readonly about: Said;
}

function typeFaults(node: TypeNode, scene: TypeScene): PartnerFault[] {
  const { ours, own, about } = scene;
  const name = node.name.value;
  if (roots.includes(name)) return rootFaults(node, about);
  if (reserved.test(name)) return [fault('RESERVED_NAME', name, node, about)];
  if (node.kind === Kind.SCALAR_TYPE_DEFINITION && sharedScalars.includes(name)) return [];
  if (name === sharedEntity && node.kind.startsWith('Object'))
    return [...sharedTypeFaults(node, ours, about), ...usedTypeFaults(node, scene)];
  if (ours.getType(name)) return [fault('TYPE_OF_OTHERS', name, node, about)];
  return [
    ...(own.has(name) && name.startsWith(about.type) ? [] : [fault('TYPE_NAME', name, node, about)]),
    ...('interfaces' in node ? (node.interfaces ?? []) : [])
      .filter((each) => !own.has(each.name.value))
      .map((each) => fault('INTERFACE_OF_OTHERS', `${name} implements ${each.name.value}`, each, about)),
    ...usedTypeFaults(node, scene),
  ];
}

/** An empty root type says nothing; some tools print one. */
function rootFaults(node: TypeNode, about: Said): PartnerFault[] {
  const fields = 'fields' in node ? (node.fields ?? []) : [];
  return fields
    .filter((field) => !['_service', '_entities'].includes(field.name.value))
    .map((field) => fault('ROOT_FIELD', `${node.name.value}.${field.name.value}`, field, about));
}

/** Types of fields and arguments: its own, the built-in ones, and the scalars that are shared. */
function usedTypeFaults(node: TypeNode, { own, about }: TypeScene): PartnerFault[] {
  if (!('fields' in node)) return [];
  return (node.fields ?? []).flatMap((field) => {
    const at = `${node.name.value}.${field.name.value}`;
    const used = [field, ...('arguments' in field ? (field.arguments ?? []) : [])];
    return used.flatMap((each) => {
      const type = namedIn(each.type);
      if (builtIn.includes(type) || sharedScalars.includes(type)) return [];
      return own.has(type) ? [] : [fault('UNKNOWN_TYPE', `${at}: ${type}`, each, about)];
    });
  });
}

function namedIn(type: { readonly kind: string }): string {
  let at = type as { kind: string; type?: { kind: string }; name?: { value: string } };
  while (at.type) at = at.type;
  return at.name!.value;
}
