import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { emitDocs } from '../../src/cli/docs.ts';
import { refusalCatalogue } from '../../src/graphql/refusal-catalogue.ts';
import { errorCodes } from '../../src/http/error-catalogue.ts';
import { permissionNames } from '../../src/policy/permissions.ts';
import { viewerClasses } from '../../src/policy/viewer-class.ts';
import { root } from './sources.ts';

const command = 'node --import ./scripts/register-swc.mjs src/cli/docs.ts';
const emitted = emitDocs();

/** Pages that differ from what the program would write, with the command that mends them. */
function stale(onDisk: (file: string) => string): string[] {
  return Object.entries(emitted)
    .filter(([file, text]) => onDisk(file) !== text)
    .map(([file]) => `docs/${file} is out of date: ${command}`);
}

describe('the pages made from the program', () => {
  test('are what it would write today', () => {
    expect(stale((file) => readFileSync(join(root, 'docs', file), 'utf8'))).toEqual([]);
  });

  test('a page edited by hand is noticed, and the command is named', () => {
    expect(stale((file) => emitted[file]!.replace('`NOT_FOUND`', '`GONE`'))).toEqual([
      `docs/errors.md is out of date: ${command}`,
    ]);
  });

  test('list every refusal, every error, every permission and every kind of viewer', () => {
    for (const code of [...Object.keys(refusalCatalogue), ...errorCodes]) {
      expect(emitted['errors.md']).toContain(`| \`${code}\` `);
    }
    for (const name of permissionNames) expect(emitted['permissions.md']).toContain(`| \`${name}\` `);
    for (const { zh, en } of Object.values(viewerClasses)) {
      expect(emitted['permissions.md']).toContain(`| ${zh} / ${en} `);
    }
  });

  test('say that a masked name keeps its first character, and a masked number its ends', () => {
    expect(emitted['permissions.md']).toMatch(/`Party\.name` +\| 王小明 +\| `王\*\*` /);
    expect(emitted['permissions.md']).toMatch(/`Party\.phone` +\| 13800000000 +\| `138\*\*\*\*0000` /);
    expect(emitted['permissions.md']).not.toContain('`Party.idNumber`');
  });
});
