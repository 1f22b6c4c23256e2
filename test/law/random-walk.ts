import type { Fact } from '../../src/domain/history/fact.ts';
import { lawfulSteps, sidesOf } from '../../src/domain/referral/lawful-steps.ts';
import { closedStates } from '../../src/domain/referral/referral.ts';
import type { ReferralKind } from '../../src/domain/referral/referral-kind.ts';
import { sendReferral } from '../../src/domain/referral/send-referral.ts';
import { takeStep } from '../../src/domain/referral/take-step.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { isRefused } from '../../src/kernel/refusal.ts';
import { getKind } from '../../src/kinds/index.ts';
import type { Dice } from '../policy/dice.ts';
import { fullInput, moment } from '../domain/referral/scene.ts';
import { kinds } from '../domain/referral/take.ts';
import { agencies, agenciesOf, officerOf, papersFor, WalkedDispute } from './walked-dispute.ts';

const start = Date.UTC(2025, 2, 3, 1);
const day = 86_400_000;

/** Whoever watches a walk: told every fact, and given the dispute after every deed. */
export interface Watcher {
  fact(fact: Fact, at: number): void;
  after(dispute: WalkedDispute, at: number): void;
}

/**
 * One dispute at random: so many referrals of any kind between any agencies, several open at once, each taken through
 * lawful steps by its sides and by the hub, until most loops are closed.
 */
export function walk(referrals: number, dice: Dice, watch: (dispute: WalkedDispute) => Watcher): void {
  const dispute = new WalkedDispute(dice.of(agencies), start, new Date(start - day));
  const watcher = watch(dispute);
  let at = start;
  let sent = 0;
  const keep = (facts: readonly Fact[]) => {
    for (const fact of facts) {
      dispute.take(fact, at);
      watcher.fact(fact, at);
    }
    watcher.after(dispute, at);
  };
  for (let deeds = referrals * 9; deeds > 0; deeds -= 1) {
    // Up to three hours, to the millisecond: two hundred referrals stay within the years whose calendar is published.
    at += 1 + dice.throw(3 * 3_600_000);
    const open = [...dispute.referrals.values()].filter(({ state }) => !closedStates.includes(state));
    if (sent < referrals && (open.length === 0 || dice.throw(4) === 0)) {
      const facts = sending(dispute, `ref_${sent}`, at, dice);
      if (facts) {
        sent += 1;
        keep(facts);
      }
    } else if (open.length > 0) {
      const facts = stepping(dispute, dice.of(open).id, at, dice);
      if (facts) keep(facts);
    }
  }
}

function sending(dispute: WalkedDispute, referralId: string, at: number, dice: Dice): readonly Fact[] | null {
  const kind = dice.of(kinds);
  const from = dice.of(agenciesOf.get(dice.of(kind.from))!);
  const to = dice.of(agenciesOf.get(dice.of(kind.to))!);
  const outcome = sendReferral(
    {
      kind,
      sender: officerOf(from),
      receiver: to,
      file: dispute.fileFor(referralId),
      deadlines: dispute.deadlines,
    } as never,
    {
      referralId,
      number: referralId,
      subjectId: subjectOf(kind, dice),
      variant: kind.variants ? dice.of(kind.variants) : null,
      declarations: kind.declares ?? [],
      hold: dice.of([null, null, null, 'DRAFT', 'CONSENT'] as const),
      packetDigest: '',
      occurredAt: new Date(at),
    } as never,
    { ...moment, now: new Date(at) },
  );
  return isRefused(outcome) ? null : (outcome as Fact[]);
}

function subjectOf({ about }: ReferralKind, dice: Dice): string | null {
  if (about === 'DISPUTE' || (about === 'EITHER' && dice.throw(2) === 0)) return null;
  return dice.of(['obl_1', 'obl_2']);
}

function stepping(dispute: WalkedDispute, referralId: string, at: number, dice: Dice): readonly Fact[] | null {
  const referral = dispute.referrals.get(referralId)!;
  const kind = getKind(referral.kind);
  const actor = dice.of([referral.fromAgencyId, referral.toAgencyId, 'HUB'] as const);
  const sides = actor === 'HUB' ? (['HUB'] as const) : sidesOf(referral, actor);
  const lawful = lawfulSteps(kind, referral, { sides, roles: staffRoleNames });
  if (lawful.length === 0 || (actor === 'HUB' && dice.throw(4) > 0)) return null;
  const receiver = agencies.find(({ id }) => id === referral.toAgencyId)!;
  const outcome = takeStep(
    {
      kind,
      referral,
      file: { ...dispute.fileFor(referralId), documents: papersFor(referralId) },
      deadlines: dispute.deadlines,
      receiver,
      assigneeAgencyId: receiver.id,
      lineOf: (code: string) => getKind(code).line,
    } as never,
    {
      step: dice.of(lawful),
      input: fullInput(kind, dice.of(Object.keys(kind.outcomes))),
      version: actor === 'HUB' ? null : referral.version,
      occurredAt: new Date(at),
    },
    actor === 'HUB' ? 'HUB' : { agencyId: actor, roles: staffRoleNames },
    { ...moment, now: new Date(at) },
  );
  return isRefused(outcome) ? null : (outcome as Fact[]);
}
