import ts from 'typescript';
import { folderOf, placeOf, treeOf, walk, type Sources } from './sources.ts';

/** Folders whose answer depends on what they are handed and on nothing else. */
const pure = ['kernel', 'domain', 'kinds', 'policy', 'commands'];

interface Ban {
  readonly what: string;
  readonly found: (node: ts.Node) => boolean;
  /** Whether the folder, or the file at the path, may do it all the same. */
  readonly free: (folder: string, path: string) => boolean;
}

/** PGlite's lock file and its checkpoints go by the clock of the disk they lie on, not by the hub's. */
const agesOfFiles = /^src\/storage\/pglite\//;

/** Which walls a test build lacks is told before any statement is made; a hub in production refuses to lack one. */
const ofWalls = /^src\/storage\/walls\.ts$/;

/** The page is where a request begins, and so where its key is made: in one file. */
const ofKeys = /^src\/console\/graph\/new-key\.ts$/;

/** How long the page keeps something goes by the clock of its machine: in one file. */
const ofPage = /^src\/console\/graph\/this-moment\.ts$/;

/** What makes the same call answer differently: the wall clock, chance, the environment, and waiting. */
const bans: readonly Ban[] = [
  {
    what: 'the clock',
    found: isClock,
    free: (folder, path) => isEntry(folder) || agesOfFiles.test(path) || ofPage.test(path),
  },
  {
    what: 'the stopwatch',
    found: (node) => isMember(node, 'performance', 'now'),
    free: (folder) => !pure.includes(folder),
  },
  {
    what: 'chance',
    found: isChance,
    free: (folder, path) => ['storage', 'http', 'cli', 'main'].includes(folder) || ofKeys.test(path),
  },
  { what: 'Math.random', found: (node) => isMember(node, 'Math', 'random'), free: () => false },
  {
    what: 'the environment',
    found: (node) => isMember(node, 'process', 'env'),
    free: (folder, path) => isEntry(folder) || ofWalls.test(path),
  },
  { what: 'the process', found: (node) => isFree(node, 'process'), free: (folder) => !pure.includes(folder) },
  { what: 'waiting', found: isWaiting, free: (folder) => !pure.includes(folder) },
];

/** Every place that reads time, chance or the environment where its folder may not: `path:line: what`. */
export function readings(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const banned = bans.filter(({ free }) => !free(folderOf(path), path));
    const found: string[] = [];
    walk(treeOf(path, text), (node) => {
      const hit = banned.find((ban) => ban.found(node));
      if (hit) found.push(`${placeOf(node)}: ${hit.what}`);
    });
    return found;
  });
}

function isEntry(folder: string): boolean {
  return ['cli', 'main', 'worker'].includes(folder);
}

function isClock(node: ts.Node): boolean {
  if (isMember(node, 'Date', 'now') || isMember(node, 'Temporal', 'Now')) return true;
  const bare = (ts.isNewExpression(node) || ts.isCallExpression(node)) && isFree(node.expression, 'Date');
  return bare && (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0);
}

function isChance(node: ts.Node): boolean {
  return ['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'].some((name) => isName(node, name));
}

function isWaiting(node: ts.Node): boolean {
  return ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch'].some((name) => isFree(node, name));
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return ts.isPropertyAccessExpression(node) && isFree(node.expression, object) && node.name.text === member;
}

/** The global name itself, not a property or a parameter called the same. */
function isFree(node: ts.Node, name: string): boolean {
  if (ts.isPropertyAccessExpression(node)) return isFree(node.expression, 'globalThis') && node.name.text === name;
  if (!ts.isIdentifier(node) || node.text !== name) return false;
  const { parent } = node;
  return ts.isExpression(parent) && !(ts.isPropertyAccessExpression(parent) && parent.name === node);
}

/** The name wherever it is used, as a member or by itself, but not where it is only declared or imported. */
function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name && ts.isExpression(node.parent);
}
