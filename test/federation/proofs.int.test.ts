import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act } from '../support/plain-ask.ts';
import { signedHeaders, signingKey, type Signing } from '../support/sign-message.ts';
import { foreign, own, prove, thumbprint } from '../threats/crafted-token.ts';
import { anyOperation as body } from './gateway-hand.ts';

/** Where callers know the gateway to be. */
const publicUrl = 'https://gateway.example';
const key = signingKey();

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ serve: { view: 'all' }, transport: { publicUrl } });
}, 120_000);
afterAll(() => hub.stop());

async function system(binding: 'SIGNED' | 'DPOP'): Promise<string> {
  const input = { name: { zh: '外部系统', en: 'A system' }, scopes: ['directory.read'], groups: [], binding };
  const made = await act(hub, 'stf_court_admin', ['registerClient', 'RegisterClientInput', 'clientId'], input);
  return made['clientId'] as string;
}

/** What the gateway's plugin answers a caller: nothing where the hub gave it a ticket, else the hub's own refusal. */
async function hand(headers: Record<string, string>, sent = body): Promise<string> {
  const file = new URL('../../deploy/gateway/accord-principals.mjs', import.meta.url).href;
  const { accordPrincipals } = (await import(file)) as {
    accordPrincipals: (options: { hub: string }) => { onRequest(asked: object): Promise<void> };
  };
  const url = new URL('http://127.0.0.1:4010/graphql');
  const request = new Request(url, {
    method: 'POST',
    body: sent,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const refusals: Response[] = [];
  const endResponse = (response: Response) => void refusals.push(response);
  await accordPrincipals({ hub: hub.url }).onRequest({ request, url, endResponse, fetchAPI: { Response } });
  if (refusals.length === 0) return 'TICKET';
  return `${refusals[0]!.status} ${(await refusals[0]!.text()).match(/"code":"([A-Z_]+)"/)?.[1]}`;
}

const refused = '401 UNAUTHENTICATED';

describe('what a system shows a gateway, which hands it on to the hub', () => {
  test('N1: a signature is good for the address the system knows, once, and for its own body', async () => {
    const clientId = await system('SIGNED');
    const added = await act(hub, 'stf_court_admin', ['addClientKey', 'AddClientKeyInput', 'keyId'], {
      clientId,
      publicKey: key.jwk,
    });
    expect(added.userErrors).toEqual([]);
    await hub.reload();
    const token = await hub.clientTokenOf(clientId, null);
    const sign = (more: Partial<Signing> = {}) =>
      signedHeaders({ key, url: `${publicUrl}/graphql`, body, token, at: hub.clock.now().getTime(), ...more });
    const message = sign();
    expect(await hand(message)).toBe('TICKET');
    expect(await hand(message)).toBe(refused);
    expect(await hand(sign(), JSON.stringify({ query: '{ viewer { staff { id } } }' }))).toBe('401 MESSAGE_ALTERED');
    expect(await hand(sign({ url: `${publicUrl}/federation/tickets` }))).toBe(refused);
    expect(await hand({ authorization: `Bearer ${token}` })).toBe(refused);
  });

  test('N1: a proof of possession is good for the gateway’s address and for the key the token is bound to', async () => {
    const token = await hub.clientTokenOf(await system('DPOP'), null, { boundTo: await thumbprint(foreign.publicKey) });
    const iat = Math.floor(hub.clock.now().getTime() / 1000);
    const show = (dpop: string) => hand({ authorization: `DPoP ${token}`, dpop });
    const htu = `${publicUrl}/graphql`;
    expect(await show(prove({ token, payload: { iat, htu } }))).toBe('TICKET');
    expect(await show(prove({ token, payload: { iat, htu }, key: own }))).toBe(refused);
    const elsewhere = `${publicUrl}/federation/tickets`;
    expect(await show(prove({ token, payload: { iat, htu: elsewhere } }))).toBe(refused);
  });
});
