// The gateway's own configuration, and beside it the header by which tests tell their hubs apart.
import { configOf } from '../../deploy/gateway/gateway.config.mjs';

const header = 'x-test-hub';
const config = configOf({
  hub: process.env.ACCORD_HUB_URL,
  more: (request) => ({ [header]: request.headers.get(header) ?? '' }),
});

/** With requests de-duplicated, to show that the test of interleaved callers notices. */
if (process.env.ACCORD_TEST_DEDUPE === 'yes') {
  config.transportEntries['*.http'].options.deduplicateInflightRequests = true;
}

export const gatewayConfig = config;
