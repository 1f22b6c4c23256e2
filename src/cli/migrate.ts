// npm run migrate: applies what is pending to DATABASE_URL, or to the embedded database in ACCORD_DATA_DIR.
import { ConfigError, readConfig } from '../config.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { migrate } from '../storage/migrate.ts';

try {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const location = databaseUrl ? { url: databaseUrl } : { dataDir };
  const applied = await migrate(location, (name) => console.log(`已执行 / applied  ${name}`));
  if (applied.length === 0) console.log('没有待执行的迁移 / nothing to migrate');
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 1;
}
