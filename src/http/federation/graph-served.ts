import type { GraphQLSchema } from 'graphql';
import { ConfigError } from '../../config.ts';
import type { Subgraph } from '../../graphql/build-subgraph.ts';
import { completePayloads, mergeSubgraphs } from '../../graphql/merge.ts';
import type { Authenticate } from '../authenticate.ts';
import type { HubParts } from '../hub-parts.ts';
import { composeWithPartners } from '../../graphql/partners/compose-partners.ts';
import { partnerCalls, type PartnerCalls } from '../../graphql/partners/partner-calls.ts';
import { withPartners } from '../../graphql/partners/partner-fields.ts';
import { standInOf } from '../../graphql/partners/stand-in.ts';
import type { Partner } from '../../graphql/partners/partner.ts';
import type { Log } from '../log.ts';
import type { BreakerState } from './breaker.ts';
import { openFederation, type Federation, type FederationParts } from './open-federation.ts';
import { partnerLines, type PartnerLinesOptions } from './partner-line.ts';
import { principalKey } from './principal-key.ts';
import { readFederation } from './registry.ts';
import { sendingRule } from './sending-rule.ts';

/** The graph a process serves at `/graphql`, who may ask it there, and the subgraphs it serves beside. */
export interface GraphServed {
  readonly schema: GraphQLSchema;
  readonly wholeDoor: Authenticate;
  readonly federation: Federation;
  /** How partners are asked; absent where there are none. */
  readonly partners?: PartnerCalls;
}

type Surroundings = Omit<FederationParts, 'config' | 'served' | 'subgraphs' | 'key' | 'wall' | 'maySend'>;

/**
 * All subgraphs merged, one of them alone, or both ways at once.
 *
 * @throws ConfigError when there is no such view, or a view could not know the hub's key
 */
export async function graphServed(
  { config, clock, wall = clock, serve, log }: HubParts,
  subgraphs: readonly Subgraph[],
  around: Surroundings,
): Promise<GraphServed> {
  const names = subgraphs.map(({ name }) => name);
  const one = subgraphs.find(({ name }) => name === serve?.view);
  if (serve && serve.view !== 'all' && !one) throw new ConfigError([noSuchView(serve.view, names)]);
  if (one && one.name !== 'hub' && config.principalKeys === undefined) throw new ConfigError([keysMissing]);
  const { partners, schema } = await wholeGraph(subgraphs, { file: config.federation, log });
  const hub = subgraphs.find(({ name }) => name === 'hub');
  if (serve && hub) completePayloads(hub);
  const key = serve || partners.length > 0 ? await principalKey(config) : null;
  const federation =
    serve && key
      ? openFederation({
          ...{ ...around, config, key, wall: () => wall.now() },
          // A gateway asks a partner through the hub, so that it meets the same bounds as there are without one.
          subgraphs: [...subgraphs, ...partners.map(standInOf)],
          served:
            one && one.name !== 'hub' ? [one.name] : [...(one ? ['hub'] : names), ...partners.map((each) => each.name)],
          maySend: sendingRule({ names, partners, contextFor: around.contextFor, now: around.now }),
        })
      : { mount: () => {}, stop: async () => {} };
  return {
    // The hub judges for a gateway whether an operation of the whole graph may run.
    schema: one && one.name !== 'hub' ? one.schema : schema,
    ...(key && partners.length > 0
      ? { partners: callsTo({ key, wall: () => wall.now(), log, tracing: around.tracing }) }
      : {}),
    // Where one subgraph is served, whoever asks without a gateway learns that it answers, and nothing else.
    wholeDoor: one ? noDoor : around.authenticate,
    federation,
  };
}

/** All subgraphs merged, with what the partners of a register add; what does not fit is left out and told to the log. */
export async function wholeGraph(
  subgraphs: readonly Subgraph[],
  { file, log }: { readonly file: string | undefined; readonly log: Log },
): Promise<{ readonly partners: readonly Partner[]; readonly schema: GraphQLSchema }> {
  const whole = mergeSubgraphs(subgraphs);
  const partners = file === undefined ? [] : await partnersOf(file, subgraphs, { whole, log });
  return { partners, schema: withPartners(whole, partners) };
}

/** The partners that fit; one that does not is left out, because its slip must stop nobody else. */
async function partnersOf(
  file: string,
  subgraphs: readonly Subgraph[],
  { whole, log }: { readonly whole: GraphQLSchema; readonly log: Log },
): Promise<Partner[]> {
  const { partners } = await readFederation(file);
  const { refused } = composeWithPartners(subgraphs, whole, partners);
  for (const name of Object.keys(refused)) log.error('partner.refused', { reason: name });
  return partners.filter(({ name }) => !Object.hasOwn(refused, name));
}

function callsTo({
  log,
  ...line
}: Omit<PartnerLinesOptions, 'time' | 'onChange'> & { readonly log: Log }): PartnerCalls {
  const onChange = (partner: string, state: BreakerState) =>
    log.warn(`partner.${state === 'CLOSED' ? 'back' : 'cut-off'}`, { reason: partner });
  return partnerCalls(partnerLines({ ...line, time: () => performance.now(), onChange }));
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
