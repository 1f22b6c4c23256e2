import { describe, expect, test } from '@jest/globals';
import { pendingMigrations, refusePending } from '../../src/storage/migration-gate.ts';
import { migrationFileName } from '../../src/storage/migration-name.ts';
import { migrations } from '../../src/storage/migrations/index.ts';

const known = ['create_a', 'create_b', 'create_c'];

describe('what is pending', () => {
  test('is what the code knows and the database lacks, in order', () => {
    expect(pendingMigrations(known, [])).toEqual(known);
    expect(pendingMigrations(known, ['create_a', 'create_c'])).toEqual(['create_b']);
    expect(pendingMigrations(known, known)).toEqual([]);
  });

  test('is refused when the hub is to serve, naming it and the way out', () => {
    expect(() => refusePending([])).not.toThrow();
    expect(() => refusePending(['create_c'])).toThrow(/create_c.*npm run migrate/);
  });
});

test('a database that knows more than the code is refused, naming what is unknown', () => {
  expect(() => pendingMigrations(known, [...known, 'create_d'])).toThrow(
    expect.objectContaining({ code: 'SCHEMA_UNKNOWN', message: expect.stringContaining('create_d') }),
  );
});

describe('the name of a migration', () => {
  test('says when and what', () => {
    expect(migrationFileName('20260302090000', 'add_due_at_to_referral')).toBe(
      'Migration20260302090000_add_due_at_to_referral',
    );
  });

  test.each([undefined, '', 'referral', 'AddDueAt', 'add-due-at', 'add due', '../add_x', 'add_'])(
    'cannot be %j',
    (name) => {
      expect(() => migrationFileName('20260302090000', name)).toThrow(/add_due_at_to_referral/);
    },
  );

  test('is the name of its class, and names stand in the order of their time', () => {
    const names = migrations.map(({ name }) => name);
    expect(migrations.map((migration) => migration.class.name)).toEqual(names);
    expect(names.toSorted()).toEqual(names);
    for (const name of names) expect(name).toMatch(/^Migration\d{14}(_[a-z0-9]+){2,}$/);
  });
});
