import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { makeTemplate } from '../../src/storage/pglite/make-template.ts';
import { createTestDatabase, testEngine } from '../support/test-database.ts';

/** A database as somebody left it, of which as many copies can be opened as are wanted. */
export interface WorldTemplate {
  copy(): Promise<Database>;
  drop(): Promise<void>;
}

/** Fills a database and keeps it to be copied: two copies differ in nothing, not in an id and not in a moment. */
export async function worldTemplate(fill: (database: Database) => Promise<void>): Promise<WorldTemplate> {
  if (testEngine === 'pglite') {
    const template = await makeTemplate(fill, 'none');
    return { copy: () => openDatabase({ memory: true, template }), drop: async () => {} };
  }
  const { url, drop } = await createTestDatabase(process.env.ACCORD_TEST_TEMPLATE);
  const database = await openDatabase({ url });
  await fill(database);
  await database.close();
  return {
    async copy() {
      const own = await createTestDatabase(new URL(url).pathname.slice(1));
      const opened = await openDatabase({ url: own.url });
      const close = opened.close.bind(opened);
      opened.close = () => close().then(own.drop);
      return opened;
    },
    drop,
  };
}
