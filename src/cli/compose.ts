// npx accord compose [--federation FILE] [--out FILE]: the supergraph of our subgraphs and of the partners in the register;
// what does not fit is left out, with what to change, in the partner's own terms. Exit code 1 when a partner was refused.
// With --conformance FOLDER --trust KEY a partner needs a current report there, signed with one of the keys.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printSchema } from 'graphql';
import { ConfigError, readConfig } from '../config.ts';
import { composeWithPartners } from '../graphql/partners/compose-partners.ts';
import { mergeSubgraphs } from '../graphql/merge.ts';
import { getText } from '../http/federation/post-json.ts';
import { readFederation } from '../http/federation/registry.ts';
import { schemaDigestOf } from '../storage/conformance/signed-report.ts';
import { buildSubgraphs } from '../views/index.ts';
import { refusalLines } from './compose-report.ts';
import { untriedLines, withoutReport } from './conformance/partner-reports.ts';

/** Milliseconds an address of SDL may take to answer. */
const timeout = 10_000;

async function compose(args: readonly string[]): Promise<number> {
  const options = {
    federation: { type: 'string' },
    out: { type: 'string' },
    conformance: { type: 'string' },
    trust: { type: 'string', multiple: true, default: [] as string[] },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const file = values.federation ?? readConfig(process.env).federation;
  const { views, partners } = file
    ? await readFederation(file, (url, { privateAddress }) => getText(url, { timeout, privateAddress }))
    : { views: {} as Readonly<Record<string, string>>, partners: [] };
  const subgraphs = await buildSubgraphs();
  const ours = subgraphs.map(({ name, sdl }) => ({
    ...{ name, sdl },
    url: views[name] ?? `http://127.0.0.1:4000/subgraphs/${name}`,
  }));
  const merged = mergeSubgraphs(subgraphs);
  const untried = values.conformance
    ? withoutReport(
        partners.map(({ name }) => name),
        values.conformance,
        { digest: schemaDigestOf(printSchema(merged)), at: new Date(), trusted: values.trust },
      )
    : {};
  for (const [name, faults] of Object.entries(untried)) console.error(untriedLines(name, faults).join('\n'));
  const hubUrl = ours.find(({ name }) => name === 'hub')!.url;
  const routed = partners
    .filter(({ name }) => !Object.hasOwn(untried, name))
    .map(({ name, sdl, url, direct }) => ({ name, sdl, url: direct ? url : hubUrl.replace(/[^/]*$/, name) }));
  const { supergraph, joined, refused } = composeWithPartners(ours, merged, routed);
  for (const [name, faults] of Object.entries(refused)) console.error(refusalLines(name, faults).join('\n'));
  const names = [...ours.map(({ name }) => name), ...joined].join(', ');
  console.error(`已合成 / composed: ${names}`);
  if (values.out) writeFileSync(values.out, supergraph);
  else console.log(supergraph);
  return Object.keys(refused).length + Object.keys(untried).length > 0 ? 1 : 0;
}

try {
  process.exitCode = await compose(process.argv.slice(2));
} catch (error) {
  const isArgument = String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  console.error(error instanceof ConfigError ? error.message : isArgument ? usage() : error);
  process.exitCode = 2;
}

function usage(): string {
  return '用法 / usage: npx accord compose [--federation FILE] [--out FILE] [--conformance FOLDER --trust KEY]';
}
