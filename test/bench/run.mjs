// npm run bench: how fast the hub answers, beside the floor and beside PostGraphile.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import '../../scripts/register-swc.mjs';
import { readOptions, usage } from './options.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

let options = null;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

if (options) {
  if (!existsSync(new URL('node_modules', import.meta.url))) {
    console.error('installing what only the bench needs …');
    execFileSync('npm', ['ci', '--prefix', 'test/bench'], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const { bench } = await import('./bench.mjs');
  await bench(options).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
