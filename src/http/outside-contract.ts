import {
  isInterfaceType,
  isObjectType,
  type ASTVisitor,
  type GraphQLSchema,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Principal } from '../domain/agency/agency.ts';
import type { Subgraph } from '../graphql/build-subgraph.ts';
import { ContractBook } from '../graphql/contract-book.ts';
import type { HubParts } from './hub-parts.ts';
import { requestScope } from './request-scope.ts';

/**
 * Takes down in the audit that a caller named what lies outside the caller's contract. The caller is told what anybody
 * is told who names a thing that does not exist, by the same rules of GraphQL; this one reports nothing.
 */
export function outsideContractRule({ whole, doors }: Pick<ContractBook, 'whole' | 'doors'>): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    function note(rule?: string): void {
      requestScope.getStore()?.audit.note('authz.denied', {
        ...{ code: 'GRAPHQL_VALIDATION_FAILED', reason: 'outside-contract' },
        ...(rule ? { rule } : {}),
      });
    }
    return {
      Field({ name: { value: field } }) {
        const parent = context.getParentType();
        if (context.getFieldDef() || !parent) return;
        const type = whole.getType(parent.name);
        if ((isObjectType(type) || isInterfaceType(type)) && type.getFields()[field])
          note(doors.get(`${type.name}.${field}`));
      },
      NamedType({ name: { value: name } }) {
        if (!context.getSchema().getType(name) && whole.getType(name)) note();
      },
    };
  };
}

/** What the server needs to lay before each caller the caller's contract alone; nothing where the whole is to lie there. */
export function underContracts(
  { contracts }: Pick<HubParts, 'contracts'>,
  schema: GraphQLSchema,
  subgraphs: readonly Pick<Subgraph, 'doors'>[],
) {
  if (contracts === 'WHOLE') return {};
  const book = ContractBook.of(schema, subgraphs);
  return {
    schemaFor: (principal: Principal) => book.for(principal).schema,
    validationRules: [outsideContractRule(book)],
  };
}
