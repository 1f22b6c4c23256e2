import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** A subgraph as composition takes it. */
export interface ComposedPart {
  readonly name: string;
  readonly sdl: string;
  readonly url?: string;
}

/**
 * Composes subgraphs into a supergraph.
 *
 * @throws Error with every reason why they do not fit together
 */
export function composeSupergraph(parts: readonly ComposedPart[]): string {
  return compose(parts).supergraphSdl;
}

/**
 * The schema a gateway of these subgraphs lays before its callers.
 *
 * @throws Error with every reason why they do not fit together
 */
export function composedPublicSdl(parts: readonly ComposedPart[]): string {
  return compose(parts).publicSdl;
}

function compose(parts: readonly ComposedPart[]): { readonly supergraphSdl: string; readonly publicSdl: string } {
  const services = parts.map(({ name, sdl, url }) => ({
    name,
    url: url ?? `http://127.0.0.1/${name}`,
    typeDefs: parse(sdl),
  }));
  const result = composeServices(services);
  if (result.errors && result.errors.length > 0) {
    throw new Error(
      `子图无法合成 / the subgraphs do not compose:\n${result.errors.map(({ message }) => `- ${message}`).join('\n')}`,
    );
  }
  return { supergraphSdl: result.supergraphSdl!, publicSdl: result.publicSdl! };
}
