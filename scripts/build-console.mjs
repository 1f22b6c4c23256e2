// Builds the page into src/console/dist, when it is missing or older than its sources; with --anew always.
// 构建网页：缺失或过时才构建；--anew 总是重建。
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const page = join(root, 'src/console');
const dist = join(page, 'dist');
const stampFile = join(dist, 'stamp');
const stamp = stampOfSources();

if (process.argv.includes('--anew') || !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  const vite = await import('vite').catch(() => null);
  if (vite) await build(vite);
  else console.log('未安装 vite，网页不构建 / vite is not installed: the page is not built');
}

async function build(vite) {
  const began = performance.now();
  // Started from a test, it would build React's development form, a third larger, and leave that to be served.
  process.env.NODE_ENV = 'production';
  console.log('正在构建网页，仅在首次或更新后 / building the page, only the first time and after an update …');
  // Built beside and moved, so that a build cut off leaves no half of a page.
  const fresh = join(root, `node_modules/.cache/accord-page-${process.pid}`);
  await vite.build({
    configFile: false,
    root: page,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic' } },
    html: { cspNonce: '{{nonce}}' },
    build: {
      outDir: fresh,
      emptyOutDir: true,
      // Files within the page are forbidden by its policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: {
        // "use client" says something to servers that render; nothing is rendered here.
        onLog: (level, log, tell) => void (log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log)),
      },
    },
  });
  await Promise.all(globSync('assets/*.{js,css,svg}', { cwd: fresh }).map((name) => pack(join(fresh, name))));
  writeFileSync(join(fresh, 'stamp'), stamp);
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
  console.log(`网页已就绪 / the page is ready  ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Lays the packed forms beside a file: what is packed once need not be packed at every request. */
async function pack(file) {
  const plain = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(plain, { params }));
  writeFileSync(`${file}.gz`, await promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }));
}

/** Changes with every file the page is built from. */
function stampOfSources() {
  const hash = createHash('sha256');
  const files = globSync(['src/console/**/*', 'schema/client/console/*', 'scripts/build-console.mjs'], {
    cwd: root,
    withFileTypes: true,
    exclude: ['src/console/dist', 'src/console/dist/**'],
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(root, 'package-lock.json')])
    hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}
