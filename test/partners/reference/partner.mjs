// A partner system in little: what the hub tells by webhook is checked, stored and answered; the work comes afterwards,
// and goes by what the hub says when it is asked. Nothing in here knows a kind of referral.
import { Hub, TokenRefused } from './hub.mjs';
import { isFresh, isGenuine } from './signature.mjs';
import { Store } from './store.mjs';

const over = ['DECLINED', 'WITHDRAWN', 'LAPSED', 'COMPLETED', 'TERMINATED', 'ACKNOWLEDGED'];

export class Partner {
  constructor(file) {
    this.store = new Store(file);
    this.hub = new Hub(this.store);
    this.isBusy = false;
    this.isStopped = false;
  }

  get state() {
    return this.store.state;
  }

  // ---- what comes in ----

  /** The status a webhook is answered with. */
  take(headers, body) {
    const key = this.state.hub?.publicKey ?? keyInHello(body);
    if (!this.isTrusted(headers, body, key)) return 401;
    const message = parsed(body);
    if (!message) return 400;
    const id = headers['webhook-id'];
    if (!this.isNew(id)) return this.answerToDuplicate();
    this.state.seen[id] = Date.now();
    if (message.type === 'conformance.hello') this.greet(message.data);
    this.state.queue.push(message);
    this.store.save();
    return 204;
  }

  isTrusted(headers, body, key) {
    return isGenuine(headers, body, key) && isFresh(headers);
  }

  isNew(id) {
    return !Object.hasOwn(this.state.seen, id);
  }

  answerToDuplicate() {
    return 204;
  }

  greet(data) {
    this.state.hub = data;
    this.state.now = data.now;
    this.isStopped = false;
  }

  // ---- the work ----

  /** Works the queue off, one message after the other; what was begun is done again after a crash. */
  async work() {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await this.hub.resume();
      while (this.state.queue.length > 0 && !this.isStopped) {
        await this.handle(this.state.queue[0]);
        this.state.queue.shift();
        this.store.save();
      }
    } catch (error) {
      // A refused token stops everything until the hub greets again; anything else is told once and left.
      if (error instanceof TokenRefused) this.isStopped = true;
      else {
        console.error(`partner: ${error.message}`);
        this.state.queue.shift();
      }
    } finally {
      this.isBusy = false;
    }
    if (this.state.queue.length > 0 && !this.isStopped) return this.work();
  }

  async settled() {
    await this.work();
    while (this.isBusy) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async handle({ type, data }) {
    if (type === 'conformance.hello') return this.catchUp();
    if (type === 'conformance.tick') return this.onTime(data.now);
    if (type === 'conformance.instruct') return this.decide(data);
    if (type === 'access.ended') return this.forget(data.disputeId);
    if (typeof type !== 'string' || !type.startsWith('referral.') || typeof data?.referralId !== 'string') return;
    const { sequence } = data;
    const isGap = Number.isInteger(sequence) && sequence > this.state.sequence + 1;
    if (Number.isInteger(sequence)) this.state.sequence = Math.max(sequence, this.state.sequence);
    if (isGap) await this.catchUp();
    await this.look(data.referralId);
  }

  /** What came while nobody told us. */
  async catchUp() {
    for (const id of await this.hub.newReferrals()) await this.look(id);
  }

  async onTime(now) {
    this.state.now = now;
    const waiting = Object.entries(this.state.matters).filter(([, { decisions }]) => decisions.length > 0);
    for (const [id] of waiting) await this.look(id);
  }

  /** The officer decides. */
  async decide(data) {
    const { referralId, disputeId, send, attach } = data;
    if (send) return this.hub.send({ disputeId, ...send });
    if (attach) return this.hub.attach({ disputeId, referralId, kind: attach });
    const matter = this.matter(referralId);
    if (matter.isOver) return;
    matter.decisions.push(data);
    this.store.save();
    await this.look(referralId);
  }

  forget(disputeId) {
    this.state.ended[disputeId] = true;
    for (const matter of Object.values(this.state.matters)) {
      if (matter.disputeId === disputeId) Object.assign(matter, { isOver: true, decisions: [] });
    }
  }

  matter(referralId) {
    return (this.state.matters[referralId] ??= { disputeId: null, isOver: false, decisions: [] });
  }

  /** Reads how a referral stands and takes what is to be taken, until nothing is left to do. */
  async look(referralId) {
    const matter = this.matter(referralId);
    for (let round = 0; round < 8 && !matter.isOver; round += 1) {
      const referral = await this.read(referralId);
      // What is not shown to us is not asked for again.
      if (!referral) return void Object.assign(matter, { isOver: true, decisions: [] });
      matter.disputeId = referral.dispute?.id ?? matter.disputeId;
      await this.report(referral);
      if (over.includes(referral.state)) matter.decisions = [];
      const next = this.next(referral, matter);
      if (!next) return;
      const codes = await this.act(referral, next);
      // Somebody was faster: look again. Any other refusal goes back to the officer.
      if (codes.includes('CONFLICT')) continue;
      matter.decisions = matter.decisions.filter((decision) => decision !== next);
      this.store.save();
      if (codes.length > 0) return;
    }
  }

  read(referralId) {
    return this.hub.referral(referralId);
  }

  /** What is to be done now: of itself the receipt and the end of the loop, all else as the officer decided. */
  next(referral, { decisions }) {
    const isOpen = (step) => referral.availableSteps.some((each) => each.step === step);
    if (isOpen('RECEIVE')) return { step: 'RECEIVE' };
    if (isOpen('ACKNOWLEDGE')) return { step: 'ACKNOWLEDGE' };
    const [first] = decisions;
    if (!first || !isOpen(first.step) || (first.when === 'LAST_DAY' && !this.isLastDay(referral))) return null;
    return first;
  }

  isLastDay({ nextDeadline }) {
    return nextDeadline === null || Date.parse(nextDeadline.dueAt) - Date.parse(this.state.now) <= 86_400_000;
  }

  act(referral, decision) {
    return this.hub.step(referral, decision);
  }

  /** The agency's statistics: ids and states, no person. */
  report({ id, state }) {
    return this.hub.tellElsewhere({ referral: id, state });
  }
}

function parsed(body) {
  try {
    const message = JSON.parse(body);
    return typeof message === 'object' && message !== null && !Array.isArray(message) ? message : null;
  } catch {
    return null;
  }
}

/** At the very first contact the hub says itself which key it signs with. */
function keyInHello(body) {
  return parsed(body)?.data?.publicKey ?? '';
}
