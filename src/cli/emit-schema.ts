import { printSchema } from 'graphql';
import { composeSupergraph } from '../graphql/compose.ts';
import { mergeSubgraphs } from '../graphql/merge.ts';
import { publishedRegister } from '../policy/published-register.ts';
import { buildSubgraphs } from '../views/index.ts';

/** Every file of `schema/` that is emitted, by name: each subgraph, the supergraph, the merged schema, the field groups. */
export async function emitSchema(): Promise<Record<string, string>> {
  const subgraphs = await buildSubgraphs();
  const files: Record<string, string> = {};
  for (const { name, sdl } of subgraphs) files[`${name}.graphql`] = `${sdl.trim()}\n`;
  files['supergraph.graphql'] = `${composeSupergraph(subgraphs).trim()}\n`;
  files['merged.graphql'] = `${printSchema(mergeSubgraphs(subgraphs)).trim()}\n`;
  files['field-groups.json'] = `${JSON.stringify(publishedRegister(), null, 2)}\n`;
  return files;
}
