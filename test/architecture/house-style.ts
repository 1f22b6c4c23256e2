import ts from 'typescript';
import { exportsOf } from './exported-names.ts';
import { placeOf, treeOf, walk, type Sources } from './sources.ts';

/** Longest file; past it, look for the second thing in it. */
export const longest = 200;

/** Folders that are discovered, or listed in one place; nowhere else is there an index. */
const indexes = ['src/kinds/', 'src/views/', 'src/storage/entities/', 'src/storage/migrations/', 'seeds/calendars/'];

/** Every `any`, however it is written. */
export function anyIn(sources: Sources): string[] {
  const found: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    walk(treeOf(path, text), (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(placeOf(node));
    });
  }
  return found;
}

/** Files longer than a reader keeps in mind. */
export function longFiles(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(
      ([path, text]) => text.trimEnd().split('\n').length > longest && !path.startsWith('src/storage/migrations/'),
    )
    .map(([path]) => path);
}

/** Exports without a name of their own: defaults, and whole modules passed on. */
export function namelessExports(sources: Sources): string[] {
  return exportsOf(sources)
    .filter(({ sort }) => sort === 'default' || sort === 'everything')
    .map(({ path, sort }) => `${path}: ${sort}`);
}

/** Index files where no folder is discovered. */
export function straysOfIndex(sources: Sources): string[] {
  return Object.keys(sources).filter((path) => {
    const folder = path.replace(/index\.tsx?$/, '');
    return folder !== path && !indexes.includes(folder);
  });
}
