import type { HubEvent } from '../../notify/hub-event.ts';
import { canary } from './canary.ts';
import { deliveryOf, type Bent, type Courier, type Receipt } from './courier.ts';
import { Finding, type DiagnosisCode } from './diagnoses.ts';
import type { KitHub } from './kit-hub.ts';
import type { Profile } from './profiles.ts';
import { SenderSide, type HandOff } from './sender-side.ts';
import type { Call, Wire } from './wire.ts';

type Event = Omit<HubEvent, 'cursor'>;

/** What a scenario is played on. */
export interface StageParts {
  readonly hub: KitHub;
  readonly wire: Wire;
  readonly courier: Courier;
  readonly profile: Profile;
  /** Milliseconds the partner is given to do what is expected. */
  readonly patience: number;
  /** Starts the partner anew; null asks the partner itself to. */
  readonly restart: (() => Promise<void>) | null;
}

/** How the officer of the partner decides, as the kit tells the partner. */
export interface Instruction {
  readonly referralId?: string;
  readonly disputeId?: string;
  readonly step?: string;
  readonly outcome?: string;
  readonly declineReason?: string;
  readonly extensionDays?: number;
  readonly allAgreed?: boolean;
  /** `LAST_DAY`: not before the last day of the time limit. */
  readonly when?: 'NOW' | 'LAST_DAY';
  readonly send?: { readonly kind: string; readonly toAgencyId: string };
  readonly attach?: string;
}

/** One scenario's hold on the hub, the wire and the partner. */
export class Stage {
  readonly parts: StageParts;
  readonly sender: SenderSide;
  private readonly from: number;
  private readonly undelivered: Event[] = [];
  private static serial = 0;

  constructor(parts: StageParts) {
    this.parts = parts;
    this.sender = new SenderSide(parts.hub, parts.profile);
    this.from = parts.wire.calls.length;
  }

  get profile(): Profile {
    return this.parts.profile;
  }

  /** What the partner asked of the hub since the scenario began. */
  calls(filter: (call: Call) => boolean = () => true): Call[] {
    return this.parts.wire.calls.slice(this.from).filter((call) => call.to === 'HUB' && filter(call));
  }

  mutations(name?: string): Call[] {
    return this.calls(({ mutation }) => mutation !== null && (name === undefined || mutation === name));
  }

  /** The steps it tried to take on a referral. */
  steps(referralId: string, step?: string): Call[] {
    return this.mutations('takeReferralStep').filter(
      ({ input }) => input.referralId === referralId && (step === undefined || input.step === step),
    );
  }

  /** @throws Finding when it is not so */
  expect(isSo: boolean, code: DiagnosisCode, seen: string): void {
    if (!isSo) throw new Finding(code, seen);
  }

  /** A new dispute, handed over; its events wait to be delivered. */
  async handOff(): Promise<HandOff> {
    return this.sender.handOff();
  }

  /** Events that have not been delivered yet. */
  async pending(): Promise<Event[]> {
    this.undelivered.push(...(await this.parts.hub.news()));
    return this.undelivered;
  }

  /** Takes the waiting events out, so that the scenario delivers them itself, or never. */
  async take(): Promise<Event[]> {
    return (await this.pending()).splice(0);
  }

  deliver(event: Event, bent: Bent = {}): Promise<Receipt> {
    return this.parts.courier.deliver(deliveryOf(event), bent);
  }

  /** Delivers what waits, in order, and again what that brings about, until the partner is still. */
  async flow(): Promise<Receipt[]> {
    const receipts: Receipt[] = [];
    for (let round = 0; round < 8; round += 1) {
      const events = await this.take();
      if (events.length === 0 && round > 0) break;
      for (const event of events) receipts.push(await this.deliver(event));
      await this.settled();
    }
    return receipts;
  }

  /** Tells the partner how its officer decides, and waits until it has done what it does. */
  async instruct(instruction: Instruction): Promise<void> {
    await this.control('conformance.instruct', instruction);
    await this.settled();
  }

  /** Moves the clock of the hub, has it do what is due, and tells the partner the time. */
  async moveTo(instant: Date): Promise<void> {
    this.parts.hub.clock.moveTo(instant);
    await this.parts.hub.sweep();
    await this.control('conformance.tick', { now: instant.toISOString() });
  }

  /** The day after today at ten. */
  tomorrow(days = 1): Date {
    return new Date(this.parts.hub.clock.now().getTime() + days * 86_400_000);
  }

  async restart(): Promise<void> {
    if (this.parts.restart) await this.parts.restart();
    else await this.control('conformance.restart', {});
    const until = performance.now() + 4 * this.parts.patience;
    while (performance.now() < until) {
      await pause(200);
      const { status } = await this.greet();
      if (status >= 200 && status < 300) return this.settled();
    }
    throw new Finding('NOT_BACK_AFTER_RESTART', 'no answer to conformance.hello');
  }

  /** The hand-shake: where the hub is, and with which token it is asked. */
  greet(): Promise<Receipt> {
    const { hub, wire, courier } = this.parts;
    return this.control('conformance.hello', {
      ...{ hubUrl: wire.hubUrl, token: hub.partnerToken, publicKey: courier.publicKey, sinkUrl: wire.sinkUrl },
      ...{ agencyId: hub.agencyId, staffId: hub.partnerStaffId, now: hub.clock.now().toISOString() },
    });
  }

  /** A message of the kit. */
  control(type: string, data: object): Promise<Receipt> {
    Stage.serial += 1;
    return this.parts.courier.deliver({ id: `kit_${process.pid}_${Stage.serial}_${Date.now()}`, type, data });
  }

  /** Until the partner has nothing left to do: it says so itself, or asks nothing for a while. */
  async settled(): Promise<void> {
    const { status } = await this.control('conformance.settle', {});
    if (status === 204) return;
    for (let last = -1; last !== this.parts.wire.calls.length; await pause(1_500)) last = this.parts.wire.calls.length;
  }

  /** Whether anything the packet names stands in a text. */
  leaks(text: string): boolean {
    return canary.words.some((word) => text.includes(word) || text.includes(encodeURIComponent(word)));
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
