// npm run migration add_x_to_y: writes an empty migration of that name.
import { writeFileSync } from 'node:fs';
import { migrationFileName } from '../storage/migration-name.ts';

try {
  const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const name = migrationFileName(timestamp, process.argv[2]);
  const file = `src/storage/migrations/${name}.ts`;
  writeFileSync(file, blankMigration(name), { flag: 'wx' });
  console.log(`已创建 / created  ${file}`);
  console.log('请将其列入 / now list it in  src/storage/migrations/index.ts');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function blankMigration(name: string): string {
  return `import { Migration } from '@mikro-orm/migrations';

/** Say what it does, whether older code keeps working (expand, migrate, contract), and how to go back or forward. */
export class ${name} extends Migration {
  override up(): void {
    this.addSql(\`select 1\`);
  }

  override down(): void {
    this.addSql(\`select 1\`);
  }
}
`;
}
