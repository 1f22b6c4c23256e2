import { readdirSync } from 'node:fs';
import { buildSubgraph, type Subgraph, type ViewParts } from '../graphql/build-subgraph.ts';

/**
 * Builds every view of this folder into a subgraph, the hub first. A view joins by being a folder here with a `view.ts`.
 *
 * @throws Error naming fields without a rule
 */
export async function buildSubgraphs(): Promise<Subgraph[]> {
  const names = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === 'hub') - Number(a === 'hub') || a.localeCompare(b));
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const subgraphs: Subgraph[] = [];
  for (const name of names) {
    const { view } = (await import(new URL(`${name}/view.${ending}`, import.meta.url).href)) as { view: ViewParts };
    subgraphs.push(await buildSubgraph(view));
  }
  return subgraphs;
}
