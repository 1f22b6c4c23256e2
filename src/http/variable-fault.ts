import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { Words } from '../kernel/words.ts';

/** What is wrong with a variable, said without the value. */
export interface InputFault {
  readonly words: Words;
  /** The variable's name, then fields and list positions down to the fault. */
  readonly inputPath: readonly string[];
  readonly allowed: readonly string[];
}

/** Longest list of enum values worth sending. */
const valuesShown = 60;

/** How graphql-js begins to say that a value does not fit; what it says of a variable's use begins otherwise. */
const coercionForm = /^Variable "\$\w+" (got invalid value|has invalid value|of required type|of non-null type) /;

/** True when the error says that a variable's value does not fit its type; such messages quote the value. */
export function isVariableFault(error: unknown): error is GraphQLError & { nodes: [VariableDefinitionNode] } {
  if (!(error instanceof GraphQLError) || error.nodes?.[0]?.kind !== Kind.VARIABLE_DEFINITION) return false;
  return coercionForm.test(error.message);
}

/**
 * Says which variable, where in it, and what type was expected. Only names that stand in the schema or in the
 * operation's own header are repeated, so nothing of the value can come through, not even one written to look like a
 * path.
 */
export function variableFault(
  error: GraphQLError & { nodes: [VariableDefinitionNode] },
  schema: GraphQLSchema,
): InputFault {
  const [definition] = error.nodes;
  const name = definition.variable.name.value;
  const declared = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
  const { path, type } = walk(stepsIn(error), declared);
  return {
    words: {
      zh: `变量 $${[name, ...path].join('.')} 有误，应为 ${String(type)}`,
      en: `Variable $${[name, ...path].join('.')} is not valid, expected ${String(type)}`,
    },
    inputPath: [name, ...path],
    allowed: type === undefined ? [] : valuesOf(type),
  };
}

/** Steps graphql-js names: `… at "input.items[3].stars"; …`, then the field a required one is missing from. */
function stepsIn({ message, originalError }: GraphQLError): string[] {
  const inner = originalError?.message ?? '';
  const head = inner !== '' && message.endsWith(`; ${inner}`) ? message.slice(0, -inner.length - 2) : '';
  const [, at = ''] = / at "[_A-Za-z]\w*((?:\.[_A-Za-z]\w*|\[\d+\])+)"$/.exec(head) ?? [];
  const [, missing] = /^Field "([_A-Za-z]\w*)" of required type "[^"]+" was not provided\.$/.exec(inner) ?? [];
  return [...(at.match(/[_A-Za-z]\w*|\d+/g) ?? []), ...(missing === undefined ? [] : [missing])];
}

/** Follows the steps through the types and stops at the first that the schema does not know. */
function walk(steps: readonly string[], declared: GraphQLInputType | undefined) {
  const path: string[] = [];
  let type = declared;
  for (const step of steps) {
    const next = type === undefined ? undefined : below(type, step);
    if (next === undefined) break;
    path.push(step);
    type = next;
  }
  return { path, type };
}

function below(type: GraphQLInputType, step: string): GraphQLInputType | undefined {
  const open = isNonNullType(type) ? type.ofType : type;
  if (isListType(open)) return /^\d+$/.test(step) ? open.ofType : below(open.ofType, step);
  return isInputObjectType(open) ? open.getFields()[step]?.type : undefined;
}

function valuesOf(type: GraphQLInputType): string[] {
  const open = isNonNullType(type) ? type.ofType : type;
  if (!isEnumType(open)) return [];
  const names = open.getValues().map((value) => value.name);
  return names.length > valuesShown ? [] : names;
}
