import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Principal, Staff } from '../../src/domain/agency/agency.ts';
import { createAuthenticator, type AuthenticatorOptions } from '../../src/http/authenticate.ts';
import { createDemoIssuer } from '../../src/http/demo-issuer.ts';
import { demoRoutes, type DemoPerson } from '../../src/http/demo-routes.ts';
import type { ExecuteOperation } from '../../src/http/execute-gateway.ts';
import { createLog } from '../../src/http/log.ts';
import { createHttpServer, type HttpServerOptions } from '../../src/http/server.ts';

export const issuer = 'https://issuer.test';
export const audience = 'accord-test';

export const clerk: Staff = { id: 'stf_1', agencyId: 'agy_1', name: '王书记员', roles: ['COURT_CLERK'], active: true };
const gone: Staff = { ...clerk, id: 'stf_2', active: false };
const court = { id: 'agy_1', type: 'COURT', name: { zh: '某区法院', en: 'A district court' } } as const;
export const people: DemoPerson[] = [
  { staff: clerk, agency: court },
  { staff: gone, agency: court },
];

export const principal: Principal = {
  staffId: 'stf_1',
  agencyId: 'agy_1',
  agencyType: 'COURT',
  level: 'COUNTY',
  region: '110101',
  roles: ['COURT_CLERK'],
  capacities: [],
};

export interface TestContext {
  readonly principal: Principal;
  readonly requestId: string;
}

export type Resolvers = Record<string, (parent: unknown, args: never, context: TestContext) => unknown>;

const typeDefs = `
  enum Colour { RED GREEN }
  scalar Stamp
  input Item { stars: Int!, note: String, colour: Colour }
  input Basket { items: [Item!]!, when: Stamp }
  type Thing { id: ID! name: String }
  type Query {
    me: String!
    echo(text: String): String
    basket(input: Basket!): Int
    paint(colour: Colour): String
    thing(id: ID!): Thing
    run(what: String): String
    must(what: String): String!
  }
  type Mutation { poke: String! }
  type Subscription { ticks: Int }
`;

const stamp = new GraphQLScalarType({
  name: 'Stamp',
  parseValue(value) {
    if (typeof value === 'string' && /^\d+$/.test(value)) return value;
    throw new GraphQLError(`Not a stamp: ${String(value)}`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  },
});

export function testSchema(run: (what: string) => unknown = () => null): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Stamp: stamp,
      Query: {
        me: (_parent: unknown, _args: unknown, context: TestContext) => context.principal.staffId,
        echo: (_parent: unknown, { text }: { text?: string }) => text,
        basket: (_parent: unknown, { input }: { input: { items: unknown[] } }) => input.items.length,
        paint: (_parent: unknown, { colour }: { colour: string }) => colour,
        thing: (_parent: unknown, { id }: { id: string }) => ({ id, name: '事' }),
        run: (_parent: unknown, { what }: { what: string }) => run(what),
        must: (_parent: unknown, { what }: { what: string }) => run(what),
      },
      Mutation: { poke: () => 'poked' },
    },
  });
}

/** Operations compiled with graphql-jit, as the hub will run them. */
export function compiled(schema: GraphQLSchema): ExecuteOperation<TestContext> {
  const known = new WeakMap<object, CompiledQuery>();
  return ({ document, operationName, variables, context }) => {
    let query = known.get(document);
    if (query === undefined) {
      const result = compileQuery(schema, document, operationName ?? undefined);
      if (!isCompiledQuery(result)) return result;
      known.set(document, (query = result as CompiledQuery));
    }
    return query.query(undefined, context, variables);
  };
}

export interface ServeOptions extends Partial<Omit<HttpServerOptions<TestContext>, 'config'>> {
  readonly config?: Partial<HttpServerOptions<TestContext>['config']>;
  readonly authenticator?: Partial<AuthenticatorOptions>;
}

/** A hub's HTTP side on a free port, with keys in memory and its log in an array. */
export async function serve({ config, authenticator, ...options }: ServeOptions = {}) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } });
  const now = () => new Date();
  const demo = await createDemoIssuer({ mode: 'demo', dataDir: null, issuer, audience, now });
  const authenticate = createAuthenticator({
    keys: demo.jwks,
    issuer,
    audience,
    findCaller: ({ staffId, agencyId }) =>
      staffId === 'stf_1' && agencyId === 'agy_1' ? { principal, mustBeBound: false } : { unknown: 'staff-unknown' },
    now,
    onRejected: ({ reason, keyId }) => log.warn('auth.rejected', { reason, keyId }),
    ...authenticator,
  });
  let requests = 0;
  const http = await createHttpServer<TestContext>({
    schema: testSchema(),
    authenticate,
    contextFor: ({ principal: caller, requestId }) => ({ principal: caller, requestId }),
    readiness: () => ({ missing: [] }),
    log,
    demo: demoRoutes({ issuer: demo, people: () => people, tokenSeconds: 600 }),
    now,
    newRequestId: () => `req_${++requests}`,
    ...options,
    config: { host: '127.0.0.1', port: 0, shutdownSeconds: 5, introspection: true, ...config },
  });
  const { url, port } = await http.listen();
  const { token } = await demo.tokenFor(clerk, { seconds: 600 });

  function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const all = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers };
    return fetch(`${url}/graphql`, { method: 'POST', body: text, headers: all });
  }

  async function ask(query: string, variables?: unknown, operationName?: string): Promise<Answer> {
    const response = await post({ query, variables, operationName });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  }

  return { url, port, token, lines, log, post, ask, stop: () => http.stop(), server: http.server, issuer: demo };
}

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
}

export interface AnswerError {
  readonly message: string;
  readonly path?: unknown;
  readonly locations?: unknown;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

export type Served = Awaited<ReturnType<typeof serve>>;
