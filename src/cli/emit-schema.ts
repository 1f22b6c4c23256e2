import { printSchema } from 'graphql';
import { agencyTypeNames, type AgencyType } from '../domain/agency/agency-type.ts';
import type { Subgraph } from '../graphql/build-subgraph.ts';
import { composeSupergraph } from '../graphql/compose.ts';
import { ContractBook } from '../graphql/contract-book.ts';
import { contractText } from '../graphql/contract-text.ts';
import { mergeSubgraphs } from '../graphql/merge.ts';
import { publishedRegister } from '../policy/published-register.ts';
import { buildSubgraphs } from '../views/index.ts';

/** Every file of `schema/` that is emitted, by name: each subgraph, the supergraph, the merged schema, the contracts, the field groups. */
export async function emitSchema(): Promise<Record<string, string>> {
  const subgraphs = await buildSubgraphs();
  const book = contractBook(subgraphs);
  const files: Record<string, string> = {};
  for (const { name, sdl } of subgraphs) files[`${name}.graphql`] = `${sdl.trim()}\n`;
  files['supergraph.graphql'] = `${composeSupergraph(subgraphs).trim()}\n`;
  files['merged.graphql'] = `${printSchema(book.whole).trim()}\n`;
  for (const type of agencyTypeNames) files[contractFile(type)] = contractText(book.ofType(type).schema);
  files['field-groups.json'] = `${JSON.stringify(publishedRegister(), null, 2)}\n`;
  return files;
}

/** The contracts of the hub's own subgraphs. */
export function contractBook(subgraphs: readonly Subgraph[]): ContractBook {
  return ContractBook.of(mergeSubgraphs(subgraphs), subgraphs);
}

/** Where the contract of a type of agency is published, below `schema/`. */
export function contractFile(type: AgencyType): string {
  return `contracts/${type.toLowerCase().replaceAll('_', '-')}.graphql`;
}
