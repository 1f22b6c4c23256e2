import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { besideTheOrder, islands, onlyIn, order, packagesOf, readersBesideTheOrder } from './import-rules.ts';
import { folderOf, treeOf, walk, type Sources } from './sources.ts';

interface Import {
  readonly from: string;
  /** Path from the root for a file of ours, else the name as it is written. */
  readonly to: string;
  readonly isOurs: boolean;
}

/** Everything wrong with who imports what, types included: `from → to: the rule`. */
export function violations(sources: Sources): string[] {
  const imports = Object.entries(sources).flatMap(([path, text]) => importsOf(path, text));
  return [...imports.flatMap((each) => faultsOf(each)), ...cycles(Object.keys(sources), imports)];
}

/** Static and dynamic imports, re-exports, `require` and `typeof import(…)`: every way to name another module. */
export function importsOf(from: string, text: string): Import[] {
  const names: string[] = [];
  walk(treeOf(from, text), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(names, node.moduleSpecifier);
    else if (ts.isImportTypeNode(node)) add(names, ts.isLiteralTypeNode(node.argument) && node.argument.literal);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(names, node.arguments[0]);
  });
  return [...new Set(names)].map((name) => {
    const isOurs = name.startsWith('.');
    return { from, to: isOurs ? posix.join(dirname(from), name) : name, isOurs };
  });
}

function add(names: string[], node: ts.Node | false | undefined): void {
  if (node && ts.isStringLiteralLike(node)) names.push(node.text);
}

function isLoad(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function faultsOf({ from, to, isOurs }: Import): string[] {
  const folder = folderOf(from);
  const rules = [
    isOurs ? directionFault(folder, folderOf(to)) : packageFault(folder, to),
    isOurs && isBridge(from, to) ? `${folder} are islands` : null,
    ...onlyIn
      .filter(({ what, folders, files }) => what.test(to) && folders.includes(folder) && !files.test(from))
      .map(() => 'not for this file to name'),
  ];
  return rules.filter((rule) => rule !== null).map((rule) => `${from} → ${to}: ${rule}`);
}

function directionFault(from: string, to: string): string | null {
  const beside = besideTheOrder[from];
  if (beside) return beside.includes(to) ? null : `${from} may import ${beside.join(', ')} only`;
  const readers = readersBesideTheOrder[to];
  if (readers) return readers.includes(from) ? null : `${to} is for ${readers.join(', ') || 'nobody'} only`;
  const [here, there] = [order.indexOf(from), order.indexOf(to)];
  if (here < 0 || there < 0) return 'a folder that stands in no order';
  return there <= here ? null : 'imports point left';
}

function packageFault(folder: string, name: string): string | null {
  const fits = (packagesOf[folder] ?? []).some((home) =>
    home.endsWith('*') ? name.startsWith(home.slice(0, -1)) : name === home,
  );
  return fits ? null : `not at home in ${folder}`;
}

/** Two children of the same folder of islands: files of `kinds`, folders of `views`. */
function isBridge(from: string, to: string): boolean {
  const [, folder = '', child] = from.split('/');
  const [, otherFolder, otherChild] = to.split('/');
  return islands.includes(folder) && folder === otherFolder && child !== otherChild;
}

/** Groups of files each of which leads back to itself, found as strongly connected components. */
function cycles(paths: readonly string[], imports: readonly Import[]): string[] {
  const targets = new Map(paths.map((path) => [path, [] as string[]]));
  for (const { from, to } of imports) if (targets.has(to)) targets.get(from)!.push(to);
  const search = { order: new Map<string, number>(), low: new Map<string, number>(), stack: [] as string[] };
  const found: string[][] = [];
  for (const path of paths) if (!search.order.has(path)) visit(path);
  return found.map((group) => `cycle: ${group.sort().join(' ⇄ ')}`);

  function visit(path: string): void {
    search.order.set(path, search.order.size);
    search.low.set(path, search.order.get(path)!);
    search.stack.push(path);
    for (const target of targets.get(path)!) {
      if (!search.order.has(target)) visit(target);
      else if (!search.stack.includes(target)) continue;
      search.low.set(path, Math.min(search.low.get(path)!, search.low.get(target)!));
    }
    if (search.low.get(path) !== search.order.get(path)) return;
    const group = search.stack.splice(search.stack.indexOf(path));
    if (group.length > 1 || targets.get(path)!.includes(path)) found.push(group);
  }
}
