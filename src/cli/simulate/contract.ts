import {
  buildClientSchema,
  getIntrospectionQuery,
  getVariableValues,
  parse,
  validate,
  type GraphQLSchema,
  type IntrospectionQuery,
  type OperationDefinitionNode,
} from 'graphql';
import type { AskHub, HubRequest } from './hub-caller.ts';

/** A step as the catalogue declares it. */
export interface ContractStep {
  readonly step: string;
  readonly by: string;
  readonly from: readonly string[];
  readonly to: string | null;
  readonly fromPhase: readonly (string | null)[] | null;
  readonly phase: string | null;
  readonly needs: readonly string[];
  readonly documents: readonly string[];
}

/** A way a referral may end. */
export interface ContractOutcome {
  readonly code: string;
  readonly fromPhase: readonly string[] | null;
  readonly documents: readonly string[];
}

/** A kind of referral, as far as somebody who answers it has to know. */
export interface ContractKind {
  readonly code: string;
  readonly declineReasons: readonly { readonly code: string }[];
  readonly steps: readonly ContractStep[];
  readonly outcomes: readonly ContractOutcome[];
}

/** What a hub says of itself: its types, and the kinds it declares. Nothing of it is written down here. */
export interface Contract {
  readonly schema: GraphQLSchema;
  readonly kinds: ReadonlyMap<string, ContractKind>;
}

const catalogue = `query Catalogue { referralKinds {
  code
  declineReasons { code }
  steps { step by from to fromPhase phase needs documents }
  outcomes { code fromPhase documents }
} }`;

/** Reads the live contract. @throws Error when the hub does not show it to this token */
export async function readContract(ask: AskHub): Promise<Contract> {
  const shown = await ask({ query: getIntrospectionQuery(), variables: {} });
  if (!shown.data) throw new Error(`平台未公开接口定义 / the hub does not show its schema: ${shown.codes.join()}`);
  const schema = buildClientSchema(shown.data as unknown as IntrospectionQuery);
  const listed = await ask({ query: catalogue, variables: {} });
  if (!listed.data) throw new Error(`读不到移送种类 / the kinds cannot be read: ${listed.codes.join()}`);
  const kinds = listed.data.referralKinds as ContractKind[];
  return { schema, kinds: new Map(kinds.map((kind) => [kind.code, kind])) };
}

/** What is wrong with a request by the contract; nothing when it may be sent. */
export function requestFaults({ schema }: Contract, { query, variables }: HubRequest): string[] {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) return faults.map(({ message }) => message);
  return document.definitions
    .filter((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
    .flatMap(({ variableDefinitions = [] }) => getVariableValues(schema, variableDefinitions, variables).errors ?? [])
    .map(({ message }) => message);
}
