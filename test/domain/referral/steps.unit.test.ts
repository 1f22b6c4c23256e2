import { describe, expect, test } from '@jest/globals';
import { staffRoleNames, type StaffRole } from '../../../src/domain/agency/staff-role.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import { lawfulSteps } from '../../../src/domain/referral/lawful-steps.ts';
import type { ReferralKind, Side } from '../../../src/domain/referral/referral-kind.ts';
import { referralStateNames } from '../../../src/domain/referral/referral.ts';
import { stepNameList } from '../../../src/domain/referral/step-names.ts';
import type { Actor } from '../../../src/domain/referral/take-step.ts';
import { isRefused, Refusal } from '../../../src/kernel/refusal.ts';
import { actorOf, receiver, sender, stepsOf } from './scene.ts';
import { kinds, namedKinds, stepTaken, take, type Attempt } from './take.ts';

const outsider = 'agy_outsider';
const callers: readonly { readonly sides: readonly Side[]; readonly agencyId: string }[] = [
  { sides: ['SENDER'], agencyId: sender.id },
  { sides: ['RECEIVER'], agencyId: receiver.id },
  { sides: [], agencyId: outsider },
];

/** Posts the kind names, and one it does not name. */
function postsAround(kind: ReferralKind): StaffRole[] {
  const posts = new Set(stepsOf(kind).flatMap(([, step]) => step.posts ?? []));
  return [...posts, staffRoleNames.find((post) => !posts.has(post))!];
}

function phasesOf(kind: ReferralKind): (string | null)[] {
  const phases = stepsOf(kind).flatMap(([, { phase, fromPhase }]) => [phase ?? null, ...(fromPhase ?? [])]);
  return [...new Set([null, ...phases])];
}

/** Every state, phase, step, side and post that could meet in the kind. */
function attempts(kind: ReferralKind): Attempt[] {
  const posts = postsAround(kind);
  const who = [
    ...callers.flatMap(({ sides, agencyId }) =>
      posts.map((role) => ({ sides, roles: [role], actor: { agencyId, roles: [role] } as Actor })),
    ),
    { sides: ['HUB'] as const, roles: [], actor: 'HUB' as const },
  ];
  return referralStateNames.flatMap((state) =>
    phasesOf(kind).flatMap((phase) =>
      stepNameList.flatMap((step) => who.map((caller) => ({ state, phase, step, ...caller }))),
    ),
  );
}

/** The code the declaration of the kind calls for; null where the step is lawful. Read from the data alone. */
function refusalOf(kind: ReferralKind, { state, phase, step, sides, roles }: Omit<Attempt, 'actor'>): string | null {
  const declared = kind.steps[step];
  if (!declared) return 'STEP_NOT_OF_KIND';
  const theirs = declared.by === 'EITHER' ? ['SENDER', 'RECEIVER'] : [declared.by];
  if (!sides.some((side) => theirs.includes(side))) return 'STEP_NOT_YOURS';
  const here =
    declared.from.includes(state) && (!declared.fromPhase || declared.fromPhase.some((name) => name === phase));
  // Nobody has asked to have it back in these attempts, so there is nothing to answer.
  if (!here || declared.cancellation === 'ANSWERS') return 'STEP_NOT_POSSIBLE_NOW';
  const isPost = sides.includes('HUB') || !declared.posts || declared.posts.some((post) => roles.includes(post));
  return isPost ? null : 'POST_MAY_NOT_TAKE_STEP';
}

type Taker = typeof take;

const anyPost: Actor = { agencyId: receiver.id, roles: staffRoleNames };

/** Every attempt whose end is not the one the declaration calls for, told apart in one line each. */
function surprises(kind: ReferralKind, taken: Taker): string[] {
  return found(kind, taken, (attempt, outcome) => {
    if (!isRefused(outcome)) return moveFault(kind, attempt, outcome as Fact[]);
    const codes = outcome.map(({ code }) => code).join();
    const wanted = refusalOf(kind, attempt);
    return codes === wanted ? null : `refused ${codes}, not ${wanted}`;
  });
}

/** Every refusal with one of the codes that does not offer exactly the steps this caller may take now (A7). */
function poorOffers(kind: ReferralKind, taken: Taker, codes: readonly string[]): string[] {
  return found(kind, taken, (attempt, outcome) => {
    const [refusal] = isRefused(outcome) ? outcome : [];
    if (!refusal || !codes.includes(refusal.code)) return null;
    const open = stepNameList.filter((step) => refusalOf(kind, { ...attempt, step }) === null);
    const offered = [...refusal.allowed].sort().join();
    return offered === open.sort().join() ? null : `${refusal.code} offers ${offered}, not ${open.join()}`;
  });
}

function found(
  kind: ReferralKind,
  taken: Taker,
  look: (attempt: Attempt, outcome: Fact[] | Refusal[]) => string | null,
): string[] {
  return attempts(kind).flatMap((attempt) => {
    const { state, phase, step, sides, roles } = attempt;
    const wrong = look(attempt, taken(kind, attempt));
    return wrong ? [`${step} by ${sides.join() || 'outsider'} ${roles.join()} at ${state}/${phase}: ${wrong}`] : [];
  });
}

function moveFault(kind: ReferralKind, attempt: Attempt, facts: Fact[]): string | null {
  const wanted = refusalOf(kind, attempt);
  if (wanted !== null) return `taken, not refused ${wanted}`;
  const { to, phase } = kind.steps[attempt.step]!;
  const body = stepTaken(facts);
  const arrives = body.from === attempt.state && body.to === (to === 'SAME' ? attempt.state : to);
  return arrives && body.phase === (phase === undefined ? attempt.phase : phase)
    ? null
    : `led to ${body.to}/${body.phase}`;
}

const illegal = ['STEP_NOT_OF_KIND', 'STEP_NOT_YOURS', 'STEP_NOT_POSSIBLE_NOW'];

describe('every state, phase, step, side and post of every kind', () => {
  test.each(namedKinds)('%s: a step moves as declared, or is refused with its own code', (_name, kind) => {
    expect(surprises(kind, take)).toEqual([]);
  });

  test.each(namedKinds)('%s: a refusal lists what this caller may do now', (_name, kind) => {
    expect(poorOffers(kind, take, illegal)).toEqual([]);
  });

  test('and so does the refusal of a post that may not take the step', () => {
    expect(kinds.flatMap((kind) => poorOffers(kind, take, ['POST_MAY_NOT_TAKE_STEP']))).toEqual([]);
  });

  test('what is offered is what the list of lawful steps says', () => {
    for (const kind of kinds) {
      for (const attempt of attempts(kind).filter(({ step }) => step === 'SUBMIT')) {
        const open = stepNameList.filter((step) => refusalOf(kind, { ...attempt, step }) === null);
        expect(lawfulSteps(kind, attempt, attempt).sort()).toEqual(open.sort());
      }
    }
  });

  const withPosts = kinds.find((kind) => stepsOf(kind).some(([, { posts }]) => posts))!;

  test.each<[string, Taker]>([
    ['let an outsider in', (k, a) => take(k, a.sides.length === 0 ? { ...a, actor: actorOf(k.steps.ACCEPT!) } : a)],
    ['mixed two states up', (k, a) => take(k, a.state === 'SENT' ? { ...a, state: 'RECEIVED' } : a)],
    ['asked for no post', (k, a) => take(k, a.sides.includes('RECEIVER') ? { ...a, actor: anyPost } : a)],
  ])('a program that %s is noticed', (_what, taken) => {
    expect(surprises(withPosts, taken).length).toBeGreaterThan(0);
  });

  test('a program that offers nothing in return is noticed', () => {
    const mute: Taker = (kind, attempt) => {
      const outcome = take(kind, attempt);
      return isRefused(outcome) ? outcome.map(({ code }) => new Refusal(code)) : outcome;
    };
    expect(poorOffers(withPosts, mute, illegal).length).toBeGreaterThan(0);
  });
});
