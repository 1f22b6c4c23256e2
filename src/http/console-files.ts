import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the page, plain and packed when it was built. */
export interface ConsoleFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

/** The page as it was built: what every address of it answers, and the files that loads. */
export interface ConsolePage {
  /** `{{nonce}}` stands wherever the answer's own has to. */
  readonly html: string;
  /** By name below `/assets/`; a name changes with what is in the file. */
  readonly files: ReadonlyMap<string, ConsoleFile>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What `scripts/build-console.mjs` laid into the folder; null where nothing was built. */
export function readConsole(folder: string): ConsolePage | null {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return null;
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => Object.hasOwn(types, extname(name)));
  const files = names.map((name): [string, ConsoleFile] => {
    const file = join(assets, name);
    const packed = { br: readFileSync(`${file}.br`), gzip: readFileSync(`${file}.gz`) };
    return [name, { type: types[extname(name)]!, plain: readFileSync(file), ...packed }];
  });
  return { html: readFileSync(index, 'utf8'), files: new Map(files) };
}
