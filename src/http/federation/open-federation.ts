import type { Express } from 'express';
import type { ApolloServer } from '@apollo/server';
import type { Config } from '../../config.ts';
import { compiledExecution } from '../../graphql/compiled.ts';
import type { Subgraph } from '../../graphql/build-subgraph.ts';
import type { HubContext } from '../../graphql/context.ts';
import { createApollo } from '../apollo.ts';
import type { Authenticate } from '../authenticate.ts';
import type { BeforeAnswer } from '../execute-gateway.ts';
import type { AuditOf, SignedInRequest } from '../graphql-endpoint.ts';
import type { Log } from '../log.ts';
import { operationRunner, type RunOperation } from '../run-operation.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { exchangeRoutes, type ExchangeOptions, type MaySend } from './exchange.ts';
import type { PrincipalKey } from './principal-key.ts';
import { statementCheck, type StatementCheckOptions } from './signed-principal.ts';
import { rawBody, subgraphDoor } from './subgraph-door.ts';

export interface FederationParts extends Pick<StatementCheckOptions, 'findCaller'> {
  readonly config: Pick<Config, 'principalKeys'>;
  /** Names of the subgraphs this process serves, each at `/subgraphs/<name>`. */
  readonly served: readonly string[];
  readonly subgraphs: readonly Subgraph[];
  readonly key: PrincipalKey;
  readonly authenticate: Authenticate;
  /** What a gateway's caller showed beside its token. */
  readonly presentedBy: ExchangeOptions['presentedBy'];
  readonly maySend: MaySend;
  readonly findText: ExchangeOptions['findText'];
  readonly tracing: Tracing | null;
  readonly blankAfter: number | undefined;
  readonly auditOf: AuditOf;
  readonly beforeAnswer: BeforeAnswer<HubContext>;
  readonly contextFor: (request: SignedInRequest) => HubContext;
  readonly log: Log;
  readonly now: () => Date;
  /** The clock of the machine: what is signed for one request lives by it, whatever day it is on the hub. */
  readonly wall: () => Date;
}

export interface Federation {
  /**
   * Adds the doors of the subgraphs and, where the hub's is among them, the exchange.
   *
   * @param run runs an operation of the whole graph
   */
  mount(app: Express, run: RunOperation): void;
  stop(): Promise<void>;
}

/** The federated way of running, as far as this process serves subgraphs. */
export function openFederation(parts: FederationParts): Federation {
  const { served, subgraphs, key, log, auditOf, wall, findCaller } = parts;
  const check = statementCheck({ keys: parts.config.principalKeys ?? key.jwks, now: wall, findCaller });
  const started: Promise<ApolloServer<HubContext & object>>[] = [];

  /** A subgraph nobody asks costs nothing. */
  function runnerOf({ name, schema }: Subgraph): () => Promise<RunOperation> {
    let runner: Promise<RunOperation> | undefined;
    const start = async () => {
      const apollo = createApollo<HubContext & object>({
        ...{ schema, execute: compiledExecution<HubContext>(schema), beforeAnswer: parts.beforeAnswer, log },
        introspection: false,
      });
      started.push(apollo.start().then(() => apollo));
      await started.at(-1);
      return operationRunner({
        ...{ serverFor: () => apollo, contextFor: parts.contextFor },
        ...{ tracing: parts.tracing, subgraph: name, blankAfter: parts.blankAfter },
      });
    };
    return () => (runner ??= start());
  }

  return {
    mount(app, run) {
      for (const subgraph of subgraphs.filter(({ name }) => served.includes(name))) {
        const { name } = subgraph;
        app.post(
          `/subgraphs/${name}`,
          rawBody,
          subgraphDoor({ name, check, runner: runnerOf(subgraph), auditOf, log, now: parts.now }),
        );
      }
      if (served.includes('hub')) app.use(exchangeRoutes({ ...parts, check, run }));
    },
    async stop() {
      for (const apollo of started) await (await apollo).stop();
    },
  };
}
