import { hubCaller } from '../simulate/hub-caller.ts';
import { seededRandom } from '../simulate/seeded-random.ts';
import { simulatedAgency, type Deed, type SimulatedAgency } from '../simulate/simulated-agency.ts';

/** Who plays the agencies of a sandbox, and whom matters are given to there. */
const players: readonly { readonly staffId: string; readonly assigneeId?: string }[] = [
  { staffId: 'stf_court_clerk' },
  { staffId: 'stf_union_officer' },
  { staffId: 'stf_arbitration_clerk' },
  { staffId: 'stf_prosecutor' },
  { staffId: 'stf_aid_officer' },
  { staffId: 'stf_station_admin', assigneeId: 'stf_mediator' },
];

/** The simulated agencies of a sandbox: each looks at its desk once a round and takes the next step where it may. */
export class SandboxPartners {
  private readonly url: string;
  private readonly tokenOf: (staffId: string) => Promise<string>;
  private readonly newest: () => Promise<string | null>;
  private seen: string | null | undefined;
  private made: Promise<SimulatedAgency[]> | undefined;
  private underWay: Promise<unknown> = Promise.resolve();

  /** @param newest id of the newest entry of history: while it stays, nobody finds anything new on the desk */
  constructor(url: string, tokenOf: (staffId: string) => Promise<string>, newest: () => Promise<string | null>) {
    this.url = url;
    this.tokenOf = tokenOf;
    this.newest = newest;
  }

  /** One look of everybody, one after the other; a second call waits for the first. Tells what was done. */
  round(): Promise<readonly Deed[]> {
    const next = this.underWay.then(() => this.look());
    this.underWay = next.catch(() => undefined);
    return next;
  }

  /** Waits for the round that is under way, if any. */
  async settled(): Promise<void> {
    await this.underWay;
  }

  private async look(): Promise<readonly Deed[]> {
    const deeds: Deed[] = [];
    const newest = await this.newest();
    if (newest === this.seen) return deeds;
    this.seen = newest;
    for (const agency of await (this.made ??= this.make())) deeds.push(...(await agency.round()));
    return deeds;
  }

  private async make(): Promise<SimulatedAgency[]> {
    const agencies: SimulatedAgency[] = [];
    for (const [index, { staffId, assigneeId }] of players.entries()) {
      const ask = hubCaller(this.url, await this.tokenOf(staffId));
      // A sandbox is for learning the way; who wants trouble starts `accord simulate … --misbehave`.
      const manner = { declines: 0, asksMore: 0 };
      const random = seededRandom(index + 1);
      agencies.push(await simulatedAgency({ ask, random, manner, ...(assigneeId ? { assigneeId } : {}) }));
    }
    return agencies;
  }
}
