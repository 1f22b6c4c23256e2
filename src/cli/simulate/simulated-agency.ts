import { isInputObjectType } from 'graphql';
import { readContract, requestFaults, type Contract, type ContractStep } from './contract.ts';
import type { AskHub, HubAnswer, HubRequest } from './hub-caller.ts';
import { asksFor, keyOf, outcomesNow } from './kind-graph.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import { nextStep, type Manner } from './next-step.ts';
import { fieldOfNeed, inputOf } from './schema-value.ts';
import { readWork, type WorkItem, type WorkList } from './work-list.ts';

/** One thing a simulated agency did, and what the hub made of it: refusals or errors by their codes, none when done. */
export interface Deed {
  readonly referralId: string;
  readonly kind: string;
  readonly step: string;
  readonly refusals: readonly string[];
}

export interface SimulatedAgencyOptions {
  readonly ask: AskHub;
  /** From 0 to below 1; the same numbers give the same deeds. */
  readonly random: () => number;
  readonly misbehave?: Misbehaviour | null;
  /** Usually one matter in ten is declined and one in ten sent back for more. */
  readonly manner?: Manner;
  /** Put on matters that need somebody; whoever the token stands for when left out. */
  readonly assigneeId?: string;
}

/** An agency that answers by itself, from what the hub declares. */
export interface SimulatedAgency {
  readonly contract: Contract;
  /** Looks at everything that was sent to it or by it, and takes at most one step on each. */
  round(): Promise<readonly Deed[]>;
  /** The same for one referral: what a webhook told of. */
  handle(event: { readonly referralId?: string | null }): Promise<readonly Deed[]>;
}

const usualManner: Manner = { declines: 0.1, asksMore: 0.1 };
const step =
  'mutation Step($input: TakeReferralStepInput!) { takeReferralStep(input: $input) { userErrors { code } } }';
const withdrawal =
  'mutation Withdraw($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }';

/** Starts an agency on the live contract of the hub. @throws Error when the hub shows no contract */
export async function simulatedAgency(options: SimulatedAgencyOptions): Promise<SimulatedAgency> {
  const { random, misbehave = null, manner = usualManner, assigneeId } = options;
  const contract = await readContract(options.ask);
  const been = new Map<string, Set<string>>();
  const unseen = new Map<string, boolean>();
  /** Refused outcomes and steps by referral, which are not tried again. */
  const refused = new Map<string, Set<string>>();
  let serial = 0;

  return {
    contract,
    async round() {
      return work(await readWork(ask));
    },
    async handle({ referralId }) {
      const list = await readWork(ask);
      return work({ ...list, items: list.items.filter(({ id }) => id === referralId) });
    },
  };

  async function work(list: WorkList): Promise<Deed[]> {
    const deeds: Deed[] = [];
    for (const item of list.items) deeds.push(...(await workOn(item, list)));
    return deeds;
  }

  async function workOn(item: WorkItem, { now, staffId }: WorkList): Promise<Deed[]> {
    const kind = contract.kinds.get(item.kind.code);
    if (!kind || item.availableSteps.length === 0) return [];
    if (misbehave === 'lost' && chosenOnce(unseen, item.id)) return [];
    if (misbehave === 'slow' && now <= dueOf(item)) return [];
    const [places, out] = [remembered(been, item.id), remembered(refused, item.id)];
    places.add(keyOf(item));
    const offered = item.availableSteps.map((each) => each.step).filter((each) => !out.has(each));
    const chosen = nextStep(
      { ...item, kind, offered, been: places, isAskedBack: item.cancellationAskedAt !== null },
      manner,
      random,
    );
    if (!chosen) return [];
    const deeds: Deed[] = [];
    if (misbehave === 'wrong-state') {
      const closed = kind.steps.find(({ step: name, by }) => by === chosen.by && !offered.includes(name));
      if (closed) deeds.push(...(await take(closed, { item, staffId, now })));
    }
    deeds.push(...(await take(chosen, { item, staffId, now })));
    if (misbehave === 'double') deeds.push(...(await take(chosen, { item, staffId, now })));
    if (misbehave === 'withdrawn-consent' && chosen.to === 'ACCEPTED') deeds.push(...(await withdraw(item)));
    return deeds;
  }

  async function take(
    chosen: ContractStep,
    at: { item: WorkItem; staffId: string | null; now: Date },
  ): Promise<Deed[]> {
    const { item } = at;
    const input = stepInput(chosen, at);
    const refusals = await mutate('takeReferralStep', step, input);
    if (refusals.length > 0 && !refusals.includes('CONFLICT')) {
      const outcome = input.outcome as string | undefined;
      remembered(refused, item.id).add(asksFor('OUTCOME', chosen) && outcome ? outcome : chosen.step);
    }
    return [{ referralId: item.id, kind: item.kind.code, step: chosen.step, refusals }];
  }

  async function withdraw(item: WorkItem): Promise<Deed[]> {
    const given = (item.dispute?.consents ?? []).filter(
      ({ purpose, withdrawnAt }) => purpose === item.kind.code && withdrawnAt === null,
    );
    const deeds: Deed[] = [];
    for (const { id } of given) {
      const refusals = await mutate('withdrawConsent', withdrawal, { disputeId: item.dispute!.id, consentId: id });
      deeds.push({ referralId: item.id, kind: item.kind.code, step: 'WITHDRAW_CONSENT', refusals });
    }
    return deeds;
  }

  /** An input with all the catalogue says the step needs, made by the type the schema gives it. */
  function stepInput(
    chosen: ContractStep,
    { item, staffId, now }: { item: WorkItem; staffId: string | null; now: Date },
  ): Record<string, unknown> {
    const kind = contract.kinds.get(item.kind.code)!;
    const type = contract.schema.getType('TakeReferralStepInput');
    if (!isInputObjectType(type)) throw new Error('接口中没有 / the schema has no TakeReferralStepInput');
    const tried = remembered(refused, item.id);
    const outcome = pick(outcomesNow(kind, item).filter(({ code }) => !tried.has(code)));
    const asked = item.availableSteps.find((each) => each.step === chosen.step)?.documents ?? chosen.documents;
    const documents = [...asked, ...(asksFor('OUTCOME', chosen) ? (outcome?.documents ?? []) : [])];
    const fields = chosen.needs.map((need) => fieldOfNeed(type, need)).filter((name) => name !== null);
    return inputOf(contract.schema, type.name, [...fields, 'reason', 'documents'], {
      referralId: item.id,
      step: chosen.step,
      version: item.version,
      reason: '模拟办理 / simulated',
      outcome: outcome?.code,
      declineReason: pick(kind.declineReasons)?.code,
      assigneeId: assigneeId ?? staffId ?? '',
      caseNumber: `（${now.getUTCFullYear()}）模拟${Math.floor(random() * 1e9)}号`,
      extensionDays: 1,
      documents: documents.map((each) => paper(each)),
    }) as Record<string, unknown>;
  }

  function paper(kind: string): object {
    const hints = {
      kind,
      title: kind,
      sha256: Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join(''),
      sizeBytes: 4096,
      mediaType: 'application/pdf',
    };
    return inputOf(contract.schema, 'DocumentInput', [], hints);
  }

  async function mutate(name: string, query: string, input: object): Promise<string[]> {
    const key = `sim-${Object.values(input).slice(0, 3).join('-')}-${(serial += 1)}`.slice(0, 100);
    const { data, codes } = await ask({ query, variables: { input }, key });
    const payload = data?.[name] as { userErrors: readonly { code: string }[] } | undefined;
    return payload ? payload.userErrors.map(({ code }) => code) : [...codes];
  }

  /** Nothing leaves that the contract would not take. */
  async function ask(request: HubRequest): Promise<HubAnswer> {
    const faults = requestFaults(contract, request);
    if (faults.length > 0) throw new Error(`模拟请求不合接口 / a simulated request breaks the contract: ${faults[0]}`);
    return options.ask(request);
  }

  function pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(random() * items.length)];
  }

  function chosenOnce(map: Map<string, boolean>, id: string): boolean {
    if (!map.has(id)) map.set(id, random() < 0.5);
    return map.get(id)!;
  }
}

/** Thirty days from the sending where no clock runs: nobody waits longer. */
function dueOf({ nextDeadline, sentAt }: WorkItem): Date {
  if (nextDeadline) return new Date(nextDeadline.dueAt);
  return new Date(new Date(sentAt ?? 0).getTime() + 30 * 86_400_000);
}

function remembered(map: Map<string, Set<string>>, id: string): Set<string> {
  if (!map.has(id)) map.set(id, new Set());
  return map.get(id)!;
}
