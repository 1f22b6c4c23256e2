import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Texts by path from the root of the repository, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

export const root = join(import.meta.dirname, '../..');

/** The program itself, and the seeds it is filled with. */
export function programSources(): Sources {
  return read('src/**/*.{ts,tsx}', 'seeds/**/*.ts');
}

function read(...patterns: string[]): Sources {
  const paths = globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a text, parsed once however many rules look at it. */
export function treeOf(path: string, text: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  parsed.set(path, tree);
  return tree;
}

/** Calls `look` for the node and everything below it. */
export function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  node.forEachChild((child) => walk(child, look));
}

/** `path:line` of a node, as an editor opens it. */
export function placeOf(node: ts.Node): string {
  const tree = node.getSourceFile();
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** The folder of `src` a path lies in, its file where it lies in none (`config`, `main`), else its top folder. */
export function folderOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'src' ? folder.replace(/\.tsx?$/, '') : path.startsWith('schema/client/') ? 'client' : top;
}

/** Sources of the folders named. */
export function within(sources: Sources, ...folders: string[]): Sources {
  return Object.fromEntries(Object.entries(sources).filter(([path]) => folders.includes(folderOf(path))));
}
