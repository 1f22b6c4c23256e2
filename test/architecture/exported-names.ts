import ts from 'typescript';
import { treeOf, type Sources } from './sources.ts';

/** Something a file gives to others. */
export interface Exported {
  readonly path: string;
  readonly name: string;
  readonly sort: 'function' | 'class' | 'interface' | 'const' | 'type' | 'default' | 'everything' | 'elsewhere';
  /** Whether a doc comment stands before it. */
  readonly said: boolean;
}

/** Everything the files export, one entry a name. */
export function exportsOf(sources: Sources): Exported[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    treeOf(path, text).statements.flatMap((statement) => exportedBy(path, statement)),
  );
}

function exportedBy(path: string, statement: ts.Statement): Exported[] {
  const one = (name: string, sort: Exported['sort']) => ({ path, name, sort, said: isSaid(statement) });
  if (ts.isExportAssignment(statement)) return [one('default', 'default')];
  if (ts.isExportDeclaration(statement))
    return reExports(statement).map((name) => one(name, name === '*' ? 'everything' : 'elsewhere'));
  if (!hasModifier(statement, ts.SyntaxKind.ExportKeyword)) return [];
  if (hasModifier(statement, ts.SyntaxKind.DefaultKeyword)) return [one('default', 'default')];
  if (ts.isFunctionDeclaration(statement)) return [one(statement.name!.text, 'function')];
  if (ts.isClassDeclaration(statement)) return [one(statement.name!.text, 'class')];
  if (ts.isInterfaceDeclaration(statement)) return [one(statement.name.text, 'interface')];
  if (ts.isTypeAliasDeclaration(statement)) return [one(statement.name.text, 'type')];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations
      .flatMap(({ name }) => namesIn(name))
      .map((name) => one(name, 'const'));
  }
  return [];
}

function reExports({ exportClause }: ts.ExportDeclaration): string[] {
  if (!exportClause) return ['*'];
  return ts.isNamedExports(exportClause)
    ? exportClause.elements.map(({ name }) => name.text)
    : [exportClause.name.text];
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind);
}

function isSaid(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).some((comment) => /\w/.test(comment.getText()));
}
