import type { GraphQLSchema } from 'graphql';
import { ConfigError } from '../../config.ts';
import type { Subgraph } from '../../graphql/build-subgraph.ts';
import { mergeSubgraphs } from '../../graphql/merge.ts';
import type { Authenticate } from '../authenticate.ts';
import type { HubParts } from '../hub-parts.ts';
import { openFederation, type Federation, type FederationParts } from './open-federation.ts';
import { principalKey } from './principal-key.ts';

/** The graph a process serves at `/graphql`, who may ask it there, and the subgraphs it serves beside. */
export interface GraphServed {
  readonly schema: GraphQLSchema;
  readonly wholeDoor: Authenticate;
  readonly federation: Federation;
}

type Surroundings = Omit<FederationParts, 'config' | 'served' | 'subgraphs' | 'key' | 'wall' | 'maySend'>;

/**
 * All subgraphs merged, one of them alone, or both ways at once.
 *
 * @throws ConfigError when there is no such view, or a view could not know the hub's key
 */
export async function graphServed(
  { config, clock, wall = clock, serve }: HubParts,
  subgraphs: readonly Subgraph[],
  around: Surroundings,
): Promise<GraphServed> {
  const names = subgraphs.map(({ name }) => name);
  const one = subgraphs.find(({ name }) => name === serve?.view);
  if (serve && serve.view !== 'all' && !one) throw new ConfigError([noSuchView(serve.view, names)]);
  if (one && one.name !== 'hub' && config.principalKeys === undefined) throw new ConfigError([keysMissing]);
  const federation = serve
    ? openFederation({
        ...around,
        config,
        served: one ? [one.name] : names,
        subgraphs,
        key: await principalKey(config),
        wall: () => wall.now(),
        maySend: async (_principal, subgraph) => (names.includes(subgraph) ? true : 'UNKNOWN'),
      })
    : { mount: () => {}, stop: async () => {} };
  return {
    schema: one ? one.schema : mergeSubgraphs(subgraphs),
    // Where one subgraph is served, whoever asks without a gateway learns that it answers, and nothing else.
    wholeDoor: one ? noDoor : around.authenticate,
    federation,
  };
}

const noDoor: Authenticate = async (authorization) => (authorization === undefined ? 'ANONYMOUS' : 'REJECTED');

function noSuchView(view: string, names: readonly string[]) {
  const choice = [...names, 'all'];
  return {
    zh: `没有名为 ${view} 的视图；可选 ${choice.join('、')}`,
    en: `there is no view named ${view}; choose from ${choice.join(', ')}`,
  };
}

const keysMissing = {
  zh: 'ACCORD_PRINCIPAL_KEYS 单独运行某一视图时必须设置：平台 /federation/keys 的地址，或存有其公钥的文件',
  en: "ACCORD_PRINCIPAL_KEYS must be set to serve one view: the address of the hub's /federation/keys, or a file with its public keys",
};
