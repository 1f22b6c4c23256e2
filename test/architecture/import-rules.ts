/** Folders of `src` in the only order imports may follow: each may import itself and whatever stands before it. */
export const order = [
  'kernel',
  'domain',
  'kinds',
  'policy',
  'commands',
  'storage',
  'notify',
  'graphql',
  'views',
  'http',
  'cli',
  'main',
];

/** Neighbours of the order, and what they may import; `client` is what codegen makes of the schema. */
export const besideTheOrder: Readonly<Record<string, readonly string[]>> = {
  config: ['config', 'kernel'],
  seeds: ['seeds', 'kernel', 'domain', 'client'],
  client: ['client'],
  console: ['console', 'client'],
};

/** Who may import the neighbours, beside themselves and each other as told above. */
export const readersBesideTheOrder: Readonly<Record<string, readonly string[]>> = {
  config: ['http', 'cli', 'main'],
  seeds: ['cli', 'main'],
  client: ['cli'],
  console: [],
};

/** Folders whose children never import each other; the index finds them in the folder and names none. */
export const islands = ['kinds', 'views'];

/** Packages a folder may import; `name*` stands for every package whose name begins so. */
export const packagesOf: Readonly<Record<string, readonly string[]>> = {
  kernel: ['temporal-polyfill'],
  domain: [],
  kinds: ['node:fs'],
  policy: [],
  commands: [],
  storage: ['@mikro-orm/*', '@electric-sql/pglite*', 'pg', 'kysely', 'node:*'],
  notify: ['ipaddr.js', 'standardwebhooks', 'node:*'],
  graphql: [
    'type-graphql',
    'graphql*',
    '@apollo/subgraph',
    '@graphql-tools/*',
    'dataloader',
    'reflect-metadata',
    '@theguild/federation-composition',
    'node:module',
    'node:util',
  ],
  views: ['type-graphql', 'graphql', 'graphql-scalars', 'dataloader', 'node:fs'],
  http: [
    'express',
    '@apollo/server*',
    'jose',
    'pino',
    'prom-client',
    '@opentelemetry/*',
    'helmet',
    'graphql',
    'graphql-ws',
    'ws',
    '@graphql-yoga/render-graphiql*',
    'ipaddr.js',
    'node:*',
  ],
  cli: ['csv-parse*', 'graphql', '@graphql-inspector/core', '@graphql-typed-document-node/core', 'node:*'],
  main: ['node:*'],
  config: ['zod'],
  seeds: ['@graphql-typed-document-node/core'],
  client: ['@graphql-typed-document-node/core'],
  console: ['react', 'react-dom*', 'antd/es/*', 'urql', 'graphql-sse', 'intl-messageformat'],
};

/** Packages and folders only some files may name, even where their folder might. */
export const onlyIn: readonly { readonly what: RegExp; readonly folders: readonly string[]; readonly files: RegExp }[] =
  [
    { what: /^graphql-(shield|middleware)$/, folders: ['graphql'], files: /^src\/graphql\/shield\.ts$/ },
    { what: /^node:(module|util)$/, folders: ['graphql'], files: /^src\/graphql\/shield\.ts$/ },
    { what: /^node:fs$/, folders: ['kinds', 'views'], files: /^src\/(kinds|views)\/index\.ts$/ },
    // A hub that sends no spans loads nothing of what makes them.
    { what: /^@opentelemetry\//, folders: ['http'], files: /^src\/http\/tracing\/otlp-tracing\.ts$/ },
    { what: /^graphql$/, folders: ['views'], files: /^src\/views\/[^/]+\/[^/]+\.ts$/ },
    { what: /^src\/storage\/entities\//, folders: ['views', 'graphql', 'http'], files: /^$/ },
    { what: /^src\/storage\/(?!reads\/)/, folders: ['views'], files: /^$/ },
  ];
