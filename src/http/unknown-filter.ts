import {
  OperationTypeNode,
  type ASTVisitor,
  type GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql';
import { requestScope } from './request-scope.ts';

/** How graphql-js says that a variable has a field its input type has not. */
const unknownField = / is not defined by type /;

/**
 * Takes down in the audit that a query would be narrowed or ordered by what no filter has: somebody may be feeling for a
 * value that is not shown. The caller is told what anybody is told who misspells an argument; this rule reports nothing.
 */
export function unknownFilterRule(context: ValidationContext): ASTVisitor {
  let isQuery = false;
  return {
    Document({ definitions }) {
      isQuery = definitions.some((each) => 'operation' in each && each.operation === OperationTypeNode.QUERY);
    },
    Argument() {
      if (isQuery && context.getFieldDef() && !context.getDirective() && !context.getArgument())
        note('GRAPHQL_VALIDATION_FAILED');
    },
    ObjectField() {
      if (isQuery && context.getParentInputType() && !context.getInputType()) note('GRAPHQL_VALIDATION_FAILED');
    },
  };
}

/** The same for what is sent in variables. */
export function noteUnknownFilter({ operation }: OperationDefinitionNode, errors: readonly GraphQLError[]): void {
  if (operation === OperationTypeNode.QUERY && errors.some(({ message }) => unknownField.test(message)))
    note('BAD_USER_INPUT');
}

function note(code: string): void {
  requestScope.getStore()?.audit.note('authz.denied', { code, rule: 'filter', reason: 'unknown-filter' });
}
