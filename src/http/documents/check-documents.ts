import {
  GraphQLError,
  Kind,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Doors } from '../../graphql/contract.ts';
import type { TrustedDocument } from '../../storage/trusted-documents.ts';
import { isTokenLimit, syntaxHint, validationHint } from '../document-fault.ts';
import { isErrorCode, type ErrorCode } from '../error-catalogue.ts';
import { maxTokens } from '../format-error.ts';
import { costs, pricer } from '../query-cost.ts';
import { queryLimitRule } from '../query-limits.ts';
import { fitTextRule } from '../text-check.ts';
import type { ManifestEntry } from './manifest.ts';
import { documentName } from './named-document.ts';

/** What a request with the document would be refused for, by the same code. */
export interface DocumentFault {
  readonly id: string;
  readonly code: ErrorCode;
  /** What is wrong, in the words of GraphQL, or what would be taken; a name of the schema, or a limit. */
  readonly hint: string;
}

/** What the documents are held against: the contract of the system's agency, and what the system may use of it. */
export interface DocumentsAgainst {
  readonly schema: GraphQLSchema;
  /** The permission of each root field. */
  readonly doors: Doors;
  /** Names of the permissions the system may use. */
  readonly scopes: readonly string[];
}

/**
 * Holds every operation against what it will meet when it is run: form, contract, limits, price (a page as long as
 * pages usually are where a variable says it), and the permissions of its root fields.
 */
export function checkDocuments(
  entries: readonly ManifestEntry[],
  against: DocumentsAgainst,
): { readonly documents: readonly TrustedDocument[]; readonly faults: readonly DocumentFault[] } {
  const price = pricer(against.schema);
  const documents: TrustedDocument[] = [];
  const faults: DocumentFault[] = [];
  for (const { id, text } of entries) {
    const found = documentName.test(id)
      ? check(text, { ...against, price })
      : [about('BAD_REQUEST', documentName.source)];
    if (typeof found === 'string') documents.push({ id, operation: found, text });
    else faults.push(...found.map((fault) => ({ id, ...fault })));
  }
  return { documents, faults };
}

type Fault = Omit<DocumentFault, 'id'>;
type Checking = DocumentsAgainst & { readonly price: ReturnType<typeof pricer> };

/** The name of the operation, or what is wrong. */
function check(text: string, { schema, doors, scopes, price }: Checking): string | Fault[] {
  const document = parsed(text);
  if ('code' in document) return [document];
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation?.name || operations.length > 1) return [about('OPERATION_RESOLUTION_FAILURE', 'one named operation')];
  const errors = validate(schema, document, [...specifiedRules, fitTextRule, queryLimitRule]);
  if (errors.length > 0) return errors.map((error) => faultOf(error, schema));
  const cost = price(document, operation)({});
  if (cost > costs.most) return [about('QUERY_TOO_COSTLY', `${cost} > ${costs.most}`)];
  const closed = permissionsOf(document, { schema, doors, operation }).filter((name) => !scopes.includes(name));
  return closed.length > 0 ? closed.map((name) => about('FORBIDDEN', name)) : operation.name.value;
}

function parsed(text: string): DocumentNode | Fault {
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    const { message } = error as GraphQLError;
    if (isTokenLimit(message)) return about('QUERY_TOO_COSTLY', `≤ ${maxTokens} tokens`);
    return about('GRAPHQL_PARSE_FAILED', syntaxHint(message));
  }
}

/** A rule of ours gives its errors a code and says what is allowed. */
function faultOf(error: GraphQLError, schema: GraphQLSchema): Fault {
  const { code, allowed } = error.extensions as { code?: unknown; allowed?: readonly string[] };
  if (isErrorCode(code)) return about(code, (allowed ?? []).join(', '));
  return about('GRAPHQL_VALIDATION_FAILED', validationHint(error, schema));
}

/** Permissions of the root fields an operation calls, those in its fragments included; each once. */
function permissionsOf(
  document: DocumentNode,
  { schema, doors, operation }: Pick<Checking, 'schema' | 'doors'> & { readonly operation: OperationDefinitionNode },
): string[] {
  const root = schema.getRootType(operation.operation);
  const info = new TypeInfo(schema);
  const found = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const permission = info.getParentType() === root ? doors.get(`${root?.name}.${name.value}`) : undefined;
        if (permission) found.add(permission);
      },
    }),
  );
  return [...found];
}

function about(code: ErrorCode, hint: string): Fault {
  return { code, hint };
}
