import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Kind, parse, validate, type DocumentNode } from 'graphql';
import { mergedSchema, operationFiles } from './schema-files.ts';

const root = join(import.meta.dirname, '../..');
const schema = mergedSchema();

/** Every fault of the operations, which may use each other's fragments. */
function faults(files: Readonly<Record<string, string>>): string[] {
  const documents = Object.values(files).map((text) => parse(text));
  const all: DocumentNode = { kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) };
  return validate(schema, all).map(({ message }) => message);
}

describe('the operations partners and tests use', () => {
  test('fit the schema', () => {
    expect(Object.keys(operationFiles()).length).toBeGreaterThan(0);
    expect(faults(operationFiles())).toEqual([]);
  });

  test('each have a name of their own', () => {
    const names = Object.values(operationFiles()).flatMap((text) =>
      parse(text).definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined)),
    );
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['a field the schema lacks', 'query Lost { viewer { shoeSize } }', 'shoeSize'],
    ['an argument the schema lacks', 'query Lost { inbox(colour: RED) { nodes { id } } }', 'colour'],
    ['a variable of another type', 'query Lost($id: Boolean!) { referral(id: $id) { id } }', 'Boolean!'],
    ['a fragment nobody wrote', 'query Lost { viewer { ...Missing } }', 'Missing'],
  ])('%s is noticed', (_what, operation, name) => {
    expect(faults({ ...operationFiles(), 'lost.graphql': operation })).toEqual([expect.stringContaining(name)]);
  });
});

describe('the typed client', () => {
  /** Files as codegen would write them now; in a process of its own, because codegen loads half of npm. */
  const fresh = JSON.parse(
    execFileSync(process.execPath, ['test/schema/generate-client.mjs'], {
      cwd: root,
      maxBuffer: 2 ** 26,
      encoding: 'utf8',
    }),
  ) as Record<string, string>;

  function stale(onDisk: (file: string) => string): string[] {
    return Object.entries(fresh)
      .filter(([file, text]) => onDisk(file) !== text)
      .map(([file]) => `${file} is out of date: npm run schema`);
  }

  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '');

  test('is what codegen would write today', () => {
    expect(Object.keys(fresh)).toContain('schema/client/graphql.ts');
    expect(stale(read)).toEqual([]);
  });

  test('that was not generated again after a change is noticed, and the command is named', () => {
    expect(stale((file) => read(file).replace('export type Agency', 'export type Office'))).toContain(
      'schema/client/graphql.ts is out of date: npm run schema',
    );
  });
});
