import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { lawTitle, lawTitles } from '../../src/domain/law-titles.ts';
import { placeOf, programSources, treeOf, walk, type Sources } from '../architecture/sources.ts';

/** Every code of a law that a citation of the program names, with its place. */
function cited(sources: Sources): { readonly place: string; readonly law: string }[] {
  return Object.entries(sources).flatMap(([path, source]) => {
    const found: { place: string; law: string }[] = [];
    walk(treeOf(path, source), (node) => {
      const value =
        ts.isPropertyAssignment(node) && node.name.getText() === 'law'
          ? node.initializer
          : ts.isCallExpression(node) && node.expression.getText() === 'cite'
            ? node.arguments[0]
            : undefined;
      if (value && ts.isStringLiteral(value)) found.push({ place: placeOf(node), law: value.text });
    });
    return found;
  });
}

const program = cited(programSources());

test('every law that is cited has its title', () => {
  expect(program.length).toBeGreaterThan(300);
  expect(program.filter(({ law }) => !Object.hasOwn(lawTitles, law))).toEqual([]);
});

test('a law without a title is found, and is called by its code', () => {
  const source = "const basis = [{ law: 'NEW-LAW', article: '1', version: '2027' }, cite('OLD-LAW', '2')];";
  expect(cited({ 'src/domain/a.ts': source }).map(({ law }) => law)).toEqual(['NEW-LAW', 'OLD-LAW']);
  expect(lawTitle('NEW-LAW')).toEqual({ zh: 'NEW-LAW', en: 'NEW-LAW' });
  expect(lawTitle('toString')).toEqual({ zh: 'toString', en: 'toString' });
});
