const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/bench/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** A test of one engine alone says so in its name: `….pglite.int.test.ts`, `….postgres.int.test.ts`. */
const otherEngine = process.env.ACCORD_TEST_ENGINE === 'postgres' ? 'pglite' : 'postgres';

/** `unit` needs no database; `int` and `journey` run once on each engine (see scripts/test.mjs). */
export default {
  // A worker with PGlite holds about 400 MB; one that keeps more than this after a file is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  // Milliseconds; opening a database takes one or two seconds, more on a busy machine.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['**/*.unit.test.ts'] },
    {
      ...shared,
      displayName: 'db',
      testMatch: ['**/*.int.test.ts', '**/*.journey.test.ts'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, `\\.${otherEngine}\\.int\\.test\\.ts$`],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
};
