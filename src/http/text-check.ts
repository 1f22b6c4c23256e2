import { GraphQLError, Kind, type ASTNode, type ASTVisitor, type ValidationContext } from 'graphql';
import { isWellFormed } from '../kernel/well-formed.ts';

/** Longest string accepted anywhere in a request, in UTF-16 units. */
export const maxTextLength = 20_000;
/** Deepest nesting of lists and objects inside one variable. */
export const maxVariableDepth = 10;

/** What a refused text should have been; goes out as `allowed`. */
export const fitText = [
  `规范的 Unicode 文本，不含控制字符，至多 ${maxTextLength} 个字符，嵌套至多 ${maxVariableDepth} 层`,
  `well-formed Unicode without control characters, at most ${maxTextLength} characters, nested at most ${maxVariableDepth} deep`,
];

/**
 * Path of the first string, or key, among the variables that no part of the hub may see: a lone surrogate, NUL or
 * another control character, too long, or nested too deep. Null when all are fit. Keys that are unfit are not named.
 */
export function findUnfitText(variables: Readonly<Record<string, unknown>>): string[] | null {
  return unfitIn(variables, 0);
}

function unfitIn(value: unknown, depth: number): string[] | null {
  if (typeof value === 'string') return value.length > maxTextLength || !isWellFormed(value) ? [] : null;
  if (value === null || typeof value !== 'object') return null;
  if (depth > maxVariableDepth) return [];
  return Array.isArray(value) ? unfitInList(value, depth) : unfitInObject(value as Record<string, unknown>, depth);
}

function unfitInList(list: readonly unknown[], depth: number): string[] | null {
  for (let index = 0; index < list.length; index++) {
    const path = unfitIn(list[index], depth + 1);
    if (path !== null) return [String(index), ...path];
  }
  return null;
}

function unfitInObject(object: Readonly<Record<string, unknown>>, depth: number): string[] | null {
  for (const key in object) {
    if (key === '__proto__' || key.length > maxTextLength || !isWellFormed(key)) return [];
    const path = unfitIn(object[key], depth + 1);
    if (path !== null) return [key, ...path];
  }
  return null;
}

/**
 * The same check for strings written into the query itself. A validation rule, since a document is validated once and
 * then remembered, while variables come anew with every request.
 */
export function fitTextRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue(node, ...[, parent, , ancestors]) {
      if (node.value.length <= maxTextLength && isWellFormed(node.value)) return;
      const inputPath = [...ancestors, parent].flatMap((at) => (at && 'kind' in at ? nameOf(at) : []));
      const extensions = { code: 'BAD_USER_INPUT', inputPath, allowed: fitText };
      context.reportError(new GraphQLError('Unfit text', { nodes: node, extensions }));
    },
  };
}

function nameOf(node: ASTNode): string[] {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return [node.name.value];
  return node.kind === Kind.VARIABLE_DEFINITION ? [node.variable.name.value] : [];
}
