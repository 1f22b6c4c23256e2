import type { TestHub } from '../../support/hub.ts';

interface UserError {
  readonly code: string;
  readonly path: readonly string[];
  readonly allowed: readonly string[];
}

/** A person who asks in plain text, as a partner without our client would. */
export class Caller {
  private readonly hub: TestHub;
  private readonly staffId: string;

  constructor(hub: TestHub, staffId: string) {
    this.hub = hub;
    this.staffId = staffId;
  }

  /** @throws Error with the answer when it holds an error */
  async ask<Data = Record<string, unknown>>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.hub.raw(this.staffId, { query, variables });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Runs a mutation of one input and tells its payload; `shows` is what is asked of it beside the refusals. */
  async mutate<Payload = Record<string, never>>(
    name: string,
    input: object,
    shows = 'dispute { id }',
  ): Promise<Payload & { userErrors: UserError[] }> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${shows} userErrors { code path allowed } } }`;
    return (await this.ask<Record<string, Payload & { userErrors: UserError[] }>>(query, { input }))[name]!;
  }

  /** The same, where a refusal would end the story. */
  async done<Payload = Record<string, never>>(name: string, input: object, shows?: string): Promise<Payload> {
    const { userErrors, ...payload } = await this.mutate<Payload>(name, input, shows);
    if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return payload as unknown as Payload;
  }

  /** Codes a mutation is refused with; none when it is done. */
  async refused(name: string, input: object): Promise<string[]> {
    return (await this.mutate(name, input)).userErrors.map(({ code }) => code);
  }

  /** Takes a step on a referral as it stands now. */
  async step(referralId: string, step: string, rest: object = {}): Promise<string[]> {
    const query = 'query ($id: ID!) { referral(id: $id) { version } }';
    const { referral } = await this.ask<{ referral: { version: number } }>(query, { id: referralId });
    return this.refused('takeReferralStep', { referralId, step, version: referral.version, ...rest });
  }

  /** Whether the caller sees the dispute at all. */
  async sees(disputeId: string): Promise<boolean> {
    const query = 'query ($id: ID!) { dispute(by: { id: $id }) { id } }';
    return (await this.ask<{ dispute: object | null }>(query, { id: disputeId })).dispute !== null;
  }
}

/** A document by its kind; its digest stands for bytes the issuer keeps. */
export function paper(kind: string) {
  return { kind, title: kind, sha256: 'a'.repeat(64), sizeBytes: 4096, mediaType: 'application/pdf' };
}

/** Registers a wage dispute of one worker and one employer. */
export async function registered(caller: Caller, region = '530114') {
  const input = {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    channelGround: 'WAGE_IOU',
    channel: 'WALK_IN',
    region,
    headcount: 1,
    parties: [
      { role: 'WORKER', name: '王某', phone: '13800000001' },
      { role: 'EMPLOYER', name: '某公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1_000_000 }],
  };
  const shows = 'dispute { id number parties(first: 10) { nodes { id role } } }';
  const { dispute } = await caller.done<{
    dispute: { id: string; number: string; parties: { nodes: { id: string; role: string }[] } };
  }>('registerDispute', input, shows);
  const party = (role: string) => dispute.parties.nodes.find((each) => each.role === role)!.id;
  return { disputeId: dispute.id, number: dispute.number, worker: party('WORKER'), employer: party('EMPLOYER') };
}

/** Attaches a paper to the dispute and tells its id. */
export async function attached(caller: Caller, disputeId: string, kind: string): Promise<string> {
  const input = { disputeId, document: paper(kind) };
  return (await caller.done<{ addedId: string }>('attachDocument', input, 'addedId')).addedId;
}
