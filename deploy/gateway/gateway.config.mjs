import { defineConfig } from '@graphql-hive/gateway';
import { GraphQLError } from 'graphql';
import { accordPrincipals } from './accord-principals.mjs';

/** 平台写定的出错代码原样返回；网关自己的、以及不认识的，一律不外传 / Codes of the hub go out; whatever else went wrong does not. */
const words = /^[A-Z]+(_[A-Z]+)*$/;
const gatewaysOwn = /^(SUBREQUEST|DOWNSTREAM|RESPONSE_VALIDATION|INTERNAL_SERVER|UNEXPECTED|TIMEOUT)/;

/**
 * @param {object} options
 * @param {string} options.hub address of the process that serves the hub's subgraph
 * @param {(request: Request) => Record<string, string>} [options.more] further headers towards the hub, for tests
 */
export function configOf({ hub, more }) {
  return defineConfig({
    supergraph: process.env.ACCORD_SUPERGRAPH ?? './supergraph.graphql',
    host: process.env.ACCORD_GATEWAY_HOST ?? '127.0.0.1',
    port: Number(process.env.PORT ?? 4010),
    plugins: () => [accordPrincipals({ hub, more })],

    // 去重与缓存一律不得跨越身份 / Nothing that is kept or shared may cross principals.
    inboundInflightRequestDeduplication: false,
    transportEntries: { '*.http': { options: { deduplicateInflightRequests: false, timeout: 30_000 } } },

    subgraphErrors: false,
    maskedErrors: {
      maskError(error) {
        const { code } = error?.extensions ?? {};
        if (typeof code === 'string' && words.test(code) && !gatewaysOwn.test(code)) return error;
        const { path, locations } = error ?? {};
        const message = '系统内部错误 / Internal error';
        return new GraphQLError(message, { path, locations, extensions: { code: 'INTERNAL' } });
      },
    },

    graphiql: false,
    landingPage: false,
    cors: false,
    batching: false,
    disableWebsockets: true,
  });
}

export const gatewayConfig = configOf({ hub: process.env.ACCORD_HUB_URL ?? 'http://127.0.0.1:4000' });
