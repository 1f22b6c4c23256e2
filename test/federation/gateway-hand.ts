import type { TestHub } from '../support/hub.ts';

/** What came back from an address of the hub. */
export interface Answered {
  readonly status: number;
  readonly json: Record<string, never> & {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
}

/** What a caller asks when it matters only who it is. */
export const anyOperation = JSON.stringify({ query: '{ viewer { now } }' });

/** Does by hand what a gateway does: has a ticket made for a caller, a principal for each request, and sends it. */
export class GatewayHand {
  private readonly hub: Pick<TestHub, 'url' | 'tokenOf'>;

  constructor(hub: Pick<TestHub, 'url' | 'tokenOf'>) {
    this.hub = hub;
  }

  async ticketOf(authorization: string): Promise<string> {
    const { json } = await this.post('/federation/tickets', anyOperation, { authorization });
    return (json as unknown as { ticket: string }).ticket;
  }

  /** A principal for these bytes to this subgraph. */
  async principal(staffId: string, subgraph: string, body: string): Promise<string> {
    const ticket = await this.ticketOf(`Bearer ${await this.hub.tokenOf(staffId)}`);
    const { json } = await this.exchange(ticket, { subgraph, body });
    return (json as unknown as { principal: string }).principal;
  }

  exchange(ticket: string, wanted: object): Promise<Answered> {
    return this.post('/federation/principals', JSON.stringify(wanted), { authorization: `Bearer ${ticket}` });
  }

  /** Asks a subgraph as a person. */
  async ask(staffId: string, subgraph: string, query: string, variables: object = {}): Promise<Answered> {
    const body = JSON.stringify({ query, variables });
    return this.send(subgraph, body, { 'accord-principal': await this.principal(staffId, subgraph, body) });
  }

  send(subgraph: string, body: string, headers: Record<string, string>): Promise<Answered> {
    return this.post(`/subgraphs/${subgraph}`, body, headers);
  }

  async post(path: string, body: string, headers: Record<string, string>): Promise<Answered> {
    const response = await fetch(`${this.hub.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, json: (await response.json()) as Answered['json'] };
  }
}
