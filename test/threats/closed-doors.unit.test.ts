import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import { mergeSubgraphs } from '../../src/graphql/merge.ts';
import { buildSubgraphs } from '../../src/views/index.ts';

const root = join(import.meta.dirname, '../..');
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = mergeSubgraphs(await buildSubgraphs());
});

/** Every `Type.field` of the graph, inputs too. */
function fieldNames(graph: GraphQLSchema): string[] {
  return Object.values(graph.getTypeMap())
    .filter((type) => (isObjectType(type) || isInputObjectType(type)) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
}

/** Text of every source file, by its path. */
function sources(): [file: string, text: string][] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]);
}

/** What would have to be there for a door to be open, each with an example that must be found in a copy. */
const doors: readonly (readonly [ids: readonly string[], what: string, sign: RegExp, example: string])[] = [
  [
    ['S21'],
    'link to the bytes of a document',
    /^(Document|.*Document.*)\.(url|href|link|content|bytes|downloadUrl)$/i,
    'Document.url',
  ],
  [['S34'], 'query of statistics', /^Query\.(stat|indicator|report|figure)/i, 'Query.statistics'],
];

describe('a door that is not built is not there', () => {
  for (const [ids, what, sign, example] of doors) {
    test.each(ids)(`%s: no ${what}: there is none`, () => {
      expect(example).toMatch(sign);
      expect(fieldNames(schema).filter((name) => sign.test(name))).toEqual([]);
    });
  }

  test.each(['S40'])('%s: the hub fetches from nobody but the issuer of keys', (_id) => {
    const callers = sources()
      .filter(([file]) => !file.startsWith('cli/') && !file.startsWith('console/') && file !== 'http/graphiql-start.ts')
      .filter(([, text]) =>
        /(?<![.\w])fetch\((?!missing|wanted)|https?\.(get|request)\(|undici|axios|createRemoteJWKSet/.test(text),
      )
      .map(([file]) => file);
    expect(callers).toEqual(['http/key-set.ts']);
  });
});

test('S21: no address hands out a file but that of exports', () => {
  const handsOut = /\.get\(\s*['`]\/(\w*(?:document|file|download|export)\w*)/g;
  const routes = sources().flatMap(([file, text]) =>
    file.startsWith('http/') ? [...text.matchAll(handsOut)].map(([, name]) => name) : [],
  );
  expect(routes).toEqual(['exports']);
  expect("app.get('/documents/:id'").toMatch(handsOut);
});

describe('S69: nothing is searched by a pattern', () => {
  test('S69: no filter takes a text to be found inside others', () => {
    const texts = fieldNames(schema).filter((name) => /(Filter|Search)\w*Input\./.test(name));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((name) => /\.(search|contains|matches|like|text|query|regex)$/i.test(name))).toEqual([]);
  });

  test('S69: no statement matches a caller’s text as a pattern', () => {
    const patterns = sources()
      .filter(([file]) => file.startsWith('storage/'))
      .filter(([, text]) =>
        /\bi?like\s+('%|\$\d+(?!(::text)? \|\| '%'))|~\*?\s*\$\d|similar to\s+\$|regexp_\w+\(/.test(text),
      )
      .map(([file]) => file);
    expect(patterns).toEqual([]);
  });
});

describe('S71: what is installed is what was looked at', () => {
  const pack = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean }>;
  };

  test('S71: every dependency is pinned to one version', () => {
    const loose = Object.entries({ ...pack['dependencies'], ...pack['devDependencies'], ...pack['overrides'] }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('S71: every package of the lock file has its digest', () => {
    const bare = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path !== '' && !link && !/^sha(512|1)-/.test(integrity ?? ''),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('S71: whatever runs a script when it is installed is decided upon by name', () => {
    const decided = Object.keys(pack['allowScripts']!);
    const running = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect([...new Set(running)].filter((name) => !decided.includes(name) && name !== 'fsevents')).toEqual([]);
  });

  test('S71: every dependency has its reason written down', () => {
    const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const names = Object.keys({ ...pack['dependencies'], ...pack['devDependencies'] });
    const named = (name: string) => reasons.includes(name) || reasons.includes(name.split('/')[0]!);
    expect(names.filter((name) => !named(name))).toEqual([]);
  });
});
