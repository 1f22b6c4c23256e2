import { expect, test } from '@jest/globals';
import { violations } from './import-violations.ts';
import { programSources, type Sources } from './sources.ts';

test('imports point left, islands stay apart, packages stay home, and nothing goes round in a circle', () => {
  expect(violations(programSources())).toEqual([]);
});

const wrong: [what: string, files: Sources][] = [
  ['an import to the right', { 'src/kernel/a.ts': `import { b } from '../storage/b.ts'` }],
  ['a type imported to the right', { 'src/domain/a.ts': `import type { B } from '../commands/b.ts'` }],
  ['a re-export to the right', { 'src/policy/a.ts': `export { b } from '../http/b.ts'` }],
  ['a late import to the right', { 'src/storage/a.ts': `const b = await import('../graphql/b.ts')` }],
  ['a bridge between two views', { 'src/views/court/a.ts': `import { b } from '../union/b.ts'` }],
  ['a bridge between two kinds', { 'src/kinds/a.kind.ts': `import { kind } from './b.kind.ts'` }],
  ['an index that names an island', { 'src/views/index.ts': `import { view } from './hub/view.ts'` }],
  ['a package away from home', { 'src/domain/a.ts': `import { p } from '@mikro-orm/core'` }],
  ['a built-in in the pure core', { 'src/commands/a.ts': `import { readFileSync } from 'node:fs'` }],
  ['a file of the disk read beside the index', { 'src/kinds/a.kind.ts': `import { readFileSync } from 'node:fs'` }],
  ['shield named elsewhere', { 'src/graphql/guard.ts': `const shield = require('graphql-shield')` }],
  ['a type of shield named elsewhere', { 'src/graphql/guard.ts': `type S = typeof import('graphql-shield')` }],
  ['a tracer loaded where none may be wanted', { 'src/http/a.ts': `import { trace } from '@opentelemetry/api'` }],
  ['a view that reads the configuration', { 'src/views/hub/a.ts': `import { readConfig } from '../../config.ts'` }],
  ['a read that is filled from the seeds', { 'src/storage/a.ts': `import { staff } from '../../seeds/staff.ts'` }],
  ['a seed that knows a command', { 'seeds/a.ts': `import { act } from '../src/commands/act.ts'` }],
  ['a program that leans on its tests', { 'src/http/a.ts': `import { b } from '../../test/support/b.ts'` }],
  ['generated types in a command', { 'src/commands/a.ts': `import { B } from '../../schema/client/graphql.ts'` }],
  ['a page that reaches into the server', { 'src/console/a.tsx': `import type { B } from '../kernel/b.ts'` }],
  ['a server that leans on the page', { 'src/http/a.ts': `import { b } from '../console/b.tsx'` }],
  ['a page that takes in whatever is installed', { 'src/console/a.tsx': `import { parse } from 'graphql'` }],
  ['a folder nobody placed', { 'src/services/a.ts': `import { b } from '../kernel/b.ts'` }],
  [
    'a circle of three files',
    {
      'src/domain/a.ts': `import { b } from './b.ts'`,
      'src/domain/b.ts': `import { c } from './c.ts'`,
      'src/domain/c.ts': `import type { A } from './a.ts'`,
    },
  ],
];

test.each(wrong)('the check catches %s', (_what, files) => {
  expect(violations(files)).toHaveLength(1);
});

test('a table behind a view is caught as storage and as a table', () => {
  const files = { 'src/views/hub/a.ts': `import { FactRow } from '../../storage/entities/history.ts'` };
  expect(violations(files)).toHaveLength(2);
});

test('what is right is left alone', () => {
  const files = {
    'src/storage/a.ts': `import pg from 'pg'; import { b } from '../kernel/b.ts'; import { c } from './c.ts';`,
    'src/storage/c.ts': `import type { Config } from '@mikro-orm/core'`,
    'src/kernel/b.ts': `// import { a } from '../storage/a.ts'`,
    'src/cli/d.ts': `import { staff } from '../../seeds/staff.ts'; import { readConfig } from '../config.ts';`,
  };
  expect(violations(files)).toEqual([]);
});
