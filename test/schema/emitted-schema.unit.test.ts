import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { contractFile, emitSchema } from '../../src/cli/emit-schema.ts';
import { agencyTypeNames } from '../../src/domain/agency/agency-type.ts';
import { composeSupergraph } from '../../src/graphql/compose.ts';
import { schemaFile } from './schema-files.ts';

let emitted: Record<string, string>;

beforeAll(async () => {
  emitted = await emitSchema();
}, 60_000);

/** Files that differ from what the program would write today, with the command that mends them. */
function stale(onDisk: (name: string) => string): string[] {
  return Object.entries(emitted)
    .filter(([name, text]) => onDisk(name) !== text)
    .map(([name]) => `schema/${name} is out of date: npm run schema`);
}

describe('the emitted schema', () => {
  test('is what the program would write today', () => {
    expect(stale(schemaFile)).toEqual([]);
  });

  test('that was not emitted again after a change is noticed, and the command is named', () => {
    const edited = (name: string) => schemaFile(name).replace('type Dispute ', 'type Case ');
    expect(stale(edited)).toContain('schema/hub.graphql is out of date: npm run schema');
    expect(stale(edited)).toContain('schema/merged.graphql is out of date: npm run schema');
  });

  test('has a file for each view of the program and each type of agency, and none for what is gone', () => {
    const views = globSync('*/view.ts', { cwd: join(import.meta.dirname, '../../src/views') });
    const subgraphs = views.map((path) => `${path.split(/[\\/]/)[0]}.graphql`);
    const contracts = agencyTypeNames.map(contractFile);
    expect(Object.keys(emitted).sort()).toEqual(
      [...subgraphs, ...contracts, 'supergraph.graphql', 'merged.graphql', 'field-groups.json'].sort(),
    );
    const onDisk = globSync(['*.{graphql,json}', 'contracts/*'], { cwd: join(import.meta.dirname, '../../schema') });
    expect(onDisk.sort()).toEqual(Object.keys(emitted).sort());
  });

  test('merges into a schema that a client can be built on, without the doors of a gateway', () => {
    const schema = buildSchema(emitted['merged.graphql']!);
    expect(Object.keys(schema.getQueryType()!.getFields()).filter((name) => name.startsWith('_'))).toEqual([]);
    expect(Object.keys(schema.getTypeMap()).filter((name) => /^(_Any|_Entity|_Service)$|__\w+__/.test(name))).toEqual(
      [],
    );
  });
});

describe('the supergraph', () => {
  const parts = () =>
    Object.entries(emitted)
      .filter(([name]) => /^[\w-]+\.graphql$/.test(name) && !['supergraph.graphql', 'merged.graphql'].includes(name))
      .map(([name, sdl]) => ({ name: name.replace('.graphql', ''), sdl }));

  test('is composed of all subgraphs', () => {
    const supergraph = composeSupergraph(parts());
    for (const { name } of parts()) expect(supergraph).toContain(`@join__graph(name: "${name}"`);
  });

  test('is refused when two subgraphs define the same field', () => {
    const twice = parts().map(({ name, sdl }) =>
      name === 'court'
        ? { name, sdl: sdl.replace('court: CourtView', 'court: CourtView\n  number: String') }
        : { name, sdl },
    );
    expect(() => composeSupergraph(twice)).toThrow('Dispute.number');
  });
});
