import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkContracts } from '../../src/cli/contract/check.ts';
import { changelogOf, release } from '../../src/cli/contract/releases.ts';
import { contractsIn } from '../../src/cli/contract/schema-folder.ts';
import { figure } from '../support/figure.ts';
import { schemaFile } from './schema-files.ts';

const folder = join(import.meta.dirname, '../../schema');
const now = new Date('2026-11-22T02:00:00Z');

describe('the changelog of the schema', () => {
  test('is what the inspector tells today: npm run schema', async () => {
    expect(schemaFile('CHANGELOG.md')).toBe(await changelogOf(folder, schemaFile('merged.graphql')));
  });
  test('that is behind is noticed', async () => {
    const changed = schemaFile('merged.graphql').replace(
      '\n  viewer: Viewer!',
      '\n  viewer: Viewer!\n  weather: String',
    );
    expect(await changelogOf(folder, changed)).toContain("- Field 'weather' was added to object type 'Query'");
  });

  describe('gains a version', () => {
    let copy: string;
    beforeAll(() => {
      copy = mkdtempSync(join(tmpdir(), 'accord-release-'));
      cpSync(join(folder, 'releases'), join(copy, 'releases'), { recursive: true });
      writeFileSync(join(copy, 'merged.graphql'), schemaFile('merged.graphql'));
    });
    afterAll(() => rmSync(copy, { recursive: true, force: true }));

    test('by its release, and nothing stands unreleased then', async () => {
      await release(copy, '9.0.0', now);
      const text = readFileSync(join(copy, 'CHANGELOG.md'), 'utf8');
      expect(text).toMatch(/## 未发布 \/ Unreleased\n\n无变更 \/ No change\.\n\n## 9\.0\.0 \(2026-11-22\)/);
    });
    test.each(['8.0.0', '9.0.0', 'new'])('only upwards: not by %s', async (version) => {
      await expect(release(copy, version, now)).rejects.toThrow(version);
    });
  });
});

test('every recorded operation fits the contracts of its partner', async () => {
  const contracts = contractsIn(folder);
  const { broken, figures, passes } = await checkContracts({
    before: contracts,
    after: contracts,
    folder,
    evidenceOf: null,
    now,
  });
  expect(broken).toEqual([]);
  expect(passes).toBe(true);
  expect(figures.operations).toBeGreaterThan(60);
  for (const [name, value] of Object.entries(figures)) figure(`contracts.${name}`, value);
});
