import ts from 'typescript';
import { placeOf, treeOf, walk, type Sources } from './sources.ts';

/** Where phrases are listed for another purpose than to say what would be taken. */
const otherLists = /retention-periods|playbook|define-referral-kind/;

/** Two words of English in a row; codes, ids and figures have none. */
const phrase = /[a-z] [a-zA-Z]/;

/** Every phrase of English that an array of the rules and commands holds, with its place. */
export function phrasesIn(sources: Sources): { readonly place: string; readonly text: string }[] {
  return Object.entries(sources)
    .filter(([path]) => /^src\/(domain|commands)\//.test(path) && !otherLists.test(path))
    .flatMap(([path, source]) => {
      const found: { place: string; text: string }[] = [];
      walk(treeOf(path, source), (node) => {
        const isListed = ts.isStringLiteral(node) && ts.isArrayLiteralExpression(node.parent);
        if (isListed && phrase.test(node.text)) found.push({ place: placeOf(node), text: node.text });
      });
      return found;
    });
}
