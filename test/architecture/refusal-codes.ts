import ts from 'typescript';
import { placeOf, treeOf, walk, type Sources } from './sources.ts';

/** A code as it stands in the program: `path:line` and the text, or null where it is no literal. */
export interface CodeUse {
  readonly place: string;
  readonly code: string | null;
}

/** Every `new Refusal(…)`; a code chosen between literals counts as each of them. */
export function refusalsIn(sources: Sources): CodeUse[] {
  return find(sources, (node) => (isNew(node, 'Refusal') ? literalsOf(node.arguments?.[0]) : []));
}

/** Every `code` that a `new GraphQLError(…)` carries in its extensions. */
export function errorCodesIn(sources: Sources): CodeUse[] {
  return find(sources, (node) => (isNew(node, 'GraphQLError') ? codesBelow(node) : []));
}

/** Every text literal of the program, but for those of the files that only list the codes. */
export function literalsIn(sources: Sources, lists: RegExp): Set<string> {
  const texts = new Set<string>();
  for (const [path, text] of Object.entries(sources)) {
    if (lists.test(path)) continue;
    walk(treeOf(path, text), (node) => {
      if (ts.isStringLiteralLike(node)) texts.add(node.text);
    });
  }
  return texts;
}

function find(sources: Sources, codesOf: (node: ts.Node) => (string | null)[]): CodeUse[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const uses: CodeUse[] = [];
    walk(treeOf(path, text), (node) => {
      for (const code of codesOf(node)) uses.push({ place: placeOf(node), code });
    });
    return uses;
  });
}

function isNew(node: ts.Node, name: string): node is ts.NewExpression {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
}

function literalsOf(node: ts.Expression | undefined): (string | null)[] {
  if (node && ts.isStringLiteralLike(node)) return [node.text];
  if (node && ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  return [null];
}

function codesBelow(node: ts.Node): (string | null)[] {
  const codes: (string | null)[] = [];
  walk(node, (below) => {
    if (ts.isPropertyAssignment(below) && below.name.getText() === 'code') codes.push(...literalsOf(below.initializer));
  });
  return codes;
}
