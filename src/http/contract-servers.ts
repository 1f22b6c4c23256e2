import type { ApolloServer, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Principal } from '../domain/agency/agency.ts';

/** The schema a caller stands under: the same object for equal contracts. */
export type SchemaFor = (principal: Principal) => GraphQLSchema;

/** The server a caller's operation is handed to; a promise only until it has started. */
export type ServerFor<Context extends BaseContext> = (
  principal: Principal,
) => ApolloServer<Context> | Promise<ApolloServer<Context>>;

/**
 * One server for each contract, started when its first caller comes. Each validates against its own schema and keeps
 * its own store of documents found valid, so that what one agency's callers may ask is never taken for valid, or for
 * invalid, because another's asked it before.
 */
export class ContractServers<Context extends BaseContext> {
  private readonly started = new Map<GraphQLSchema, ApolloServer<Context>>();
  private readonly starting = new Map<GraphQLSchema, Promise<ApolloServer<Context>>>();
  private readonly make: (schema: GraphQLSchema) => ApolloServer<Context>;

  constructor(make: (schema: GraphQLSchema) => ApolloServer<Context>) {
    this.make = make;
  }

  /** The server that validates against the schema. */
  under(schema: GraphQLSchema): ApolloServer<Context> | Promise<ApolloServer<Context>> {
    return this.started.get(schema) ?? this.starting.get(schema) ?? this.start(schema);
  }

  /** Stops them all, those that are just starting too. */
  async stop(): Promise<void> {
    const servers = await Promise.all([...this.starting.values()]);
    await Promise.all(servers.map((server) => server.stop()));
  }

  private start(schema: GraphQLSchema): Promise<ApolloServer<Context>> {
    const server = this.make(schema);
    const begun = server.start().then(() => {
      this.started.set(schema, server);
      return server;
    });
    this.starting.set(schema, begun);
    return begun;
  }
}
