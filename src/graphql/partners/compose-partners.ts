import { composeServices } from '@theguild/federation-composition';
import { Kind, parse, type GraphQLSchema } from 'graphql';
import type { ComposedPart } from '../compose.ts';
import { fault } from './fault-words.ts';
import { partnerFaults } from './partner-faults.ts';
import { fieldPrefix, typePrefix, type Partner, type PartnerFault } from './partner.ts';

type Joining = Pick<Partner, 'name' | 'sdl' | 'url'>;

/** The supergraph of our subgraphs and of those partners that fit, and why the others do not. */
export interface Composition {
  readonly supergraph: string;
  /** Names of the partners that are in it. */
  readonly joined: readonly string[];
  /** Faults of the partners that are not, by name. */
  readonly refused: Readonly<Record<string, readonly PartnerFault[]>>;
}

/**
 * Composes our subgraphs with each partner that fits, one after the other, so that what does not compose is known to be
 * the partner's that came last.
 *
 * @param whole our own graph, merged
 * @throws Error when our own subgraphs do not compose
 */
export function composeWithPartners(
  ours: readonly ComposedPart[],
  whole: GraphQLSchema,
  partners: readonly Joining[],
): Composition {
  let parts = [...ours];
  let supergraph = composed(parts);
  if (typeof supergraph !== 'string') throw new Error(supergraph.join('\n'));
  const alone = membersOf(supergraph);
  const joined: string[] = [];
  const refused: Record<string, readonly PartnerFault[]> = {};
  for (const partner of partners) {
    const taken = [...parts.map(({ name }) => name), ...Object.keys(refused)];
    const faults = partnerFaults(partner, { ours: whole, taken });
    const next = faults.length === 0 ? composed([...parts, partner]) : [];
    if (typeof next === 'string') {
      const harmed = harmTo(alone, membersOf(next), partner.name, joined);
      if (harmed.length === 0) {
        parts = [...parts, partner];
        supergraph = next;
        joined.push(partner.name);
        continue;
      }
      faults.push(...harmed.map((member) => fault('FIELD_OF_OTHERS', member)));
    } else faults.push(...next.map((message) => fault('DOES_NOT_COMPOSE', message)));
    refused[partner.name] = faults;
  }
  return { supergraph: supergraph as string, joined, refused };
}

function composed(parts: readonly ComposedPart[]): string | string[] {
  const services = parts.map(({ name, sdl, url }) => ({
    name,
    url: url ?? `http://127.0.0.1/${name}`,
    typeDefs: parse(sdl),
  }));
  const { errors = [], supergraphSdl } = composeServices(services) as {
    errors?: readonly { message: string }[];
    supergraphSdl?: string;
  };
  return errors.length > 0 || supergraphSdl === undefined ? errors.map(({ message }) => message) : supergraphSdl;
}

/** Every member of every type, with the type it has and the subgraphs that answer it. */
function membersOf(supergraph: string): ReadonlyMap<string, string> {
  const members = new Map<string, string>();
  for (const node of parse(supergraph).definitions) {
    if (!('name' in node) || !node.name || /^(join|link|core)__/.test(node.name.value)) continue;
    const parts: readonly { name: { value: string }; loc?: { start: number; end: number } | undefined }[] =
      'fields' in node ? (node.fields ?? []) : 'values' in node ? (node.values ?? []) : [];
    for (const part of parts) members.set(`${node.name.value}.${part.name.value}`, textOf(part, supergraph));
    if (node.kind === Kind.UNION_TYPE_DEFINITION) members.set(node.name.value, textOf(node, supergraph));
  }
  return members;
}

function textOf({ loc }: { loc?: { start: number; end: number } | undefined }, text: string): string {
  return loc ? text.slice(loc.start, loc.end) : '';
}

/** Members of ours that are not what they were, and new ones that bear no partner's name: there must be none of either. */
function harmTo(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  name: string,
  joined: readonly string[],
): string[] {
  const prefixes = [name, ...joined];
  const isPartners = (member: string) =>
    prefixes.some((each) => member.startsWith(typePrefix(each)) || member.startsWith(`Dispute.${fieldPrefix(each)}`));
  const changed = [...before].filter(([member, text]) => member !== 'Dispute.id' && after.get(member) !== text);
  const foreign = [...after.keys()].filter((member) => !before.has(member) && !isPartners(member));
  return [...changed.map(([member]) => member), ...foreign];
}
