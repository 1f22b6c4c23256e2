import { describe, expect, test } from '@jest/globals';
import { staffRoleNames, type StaffRole } from '../../../src/domain/agency/staff-role.ts';
import type { Fact, FactOf } from '../../../src/domain/history/fact.ts';
import { lawfulSteps } from '../../../src/domain/referral/lawful-steps.ts';
import type { ReferralKind, Side } from '../../../src/domain/referral/referral-kind.ts';
import { closedStates, referralStateNames, type ReferralState } from '../../../src/domain/referral/referral.ts';
import { stepNameList, type StepName } from '../../../src/domain/referral/step-names.ts';
import { takeStep, type Actor } from '../../../src/domain/referral/take-step.ts';
import { isRefused, Refusal } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { actorOf, fullInput, moment, receiver, sceneAt, sender, stepsOf } from './scene.ts';

const kinds = [...referralKinds.values()];
const named = kinds.map((kind) => [`${kind.code} ${kind.name}`, kind] as const);

interface Attempt {
  readonly state: ReferralState;
  readonly phase: string | null;
  readonly step: StepName;
  readonly sides: readonly Side[];
  readonly roles: readonly StaffRole[];
  readonly actor: Actor;
}

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

function mayTake(kind: ReferralKind, { state, phase, step, sides, roles }: Attempt): boolean {
  return refusalOf(kind, { state, phase, step, sides, roles }) === null;
}

/** The code the declaration of the kind calls for; null where the step is lawful. Read from the data alone. */
function refusalOf(
  kind: ReferralKind,
  { state, phase, step, sides, roles }: Omit<Attempt, 'actor'>,
): string | null {
  const declared = kind.steps[step];
  if (!declared) return 'STEP_NOT_OF_KIND';
  if (!sides.includes(declared.by)) return 'STEP_NOT_YOURS';
  const here = declared.from.includes(state) && (!declared.fromPhase || declared.fromPhase.some((name) => name === phase));
  if (!here) return 'STEP_NOT_POSSIBLE_NOW';
  const isPost = sides.includes('HUB') || !declared.posts || declared.posts.some((post) => roles.includes(post));
  return isPost ? null : 'POST_MAY_NOT_TAKE_STEP';
}

function take(kind: ReferralKind, { state, phase, step, actor }: Attempt, outcome?: string): Fact[] | Refusal[] {
  const scene = sceneAt(kind, { state, phase });
  const version = actor === 'HUB' ? null : scene.referral.version;
  return takeStep(scene, { step, input: fullInput(kind, outcome), version, occurredAt: moment.now }, actor, moment);
}

type Taker = typeof take;

/** Every attempt whose end is not the one the declaration calls for, told apart in one line each. */
function surprises(kind: ReferralKind, taken: Taker): string[] {
  return attempts(kind).flatMap((attempt) => {
    const { state, phase, step, sides, roles } = attempt;
    const outcome = taken(kind, attempt);
    const wrong = isRefused(outcome) ? refusalFault(kind, attempt, outcome) : moveFault(kind, attempt, outcome as Fact[]);
    return wrong ? [`${step} by ${sides.join() || 'outsider'} ${roles.join()} at ${state}/${phase}: ${wrong}`] : [];
  });
}

function refusalFault(kind: ReferralKind, attempt: Attempt, [first, ...more]: Refusal[]): string | null {
  const wanted = refusalOf(kind, attempt);
  if (wanted === null || first?.code !== wanted || more.length > 0) return `refused ${first?.code}, not ${wanted}`;
  const open = stepNameList.filter((step) => mayTake(kind, { ...attempt, step })).sort();
  return [...first.allowed].sort().join() === open.join() ? null : `${wanted} offers ${first.allowed.join()}, not ${open.join()}`;
}

function moveFault(kind: ReferralKind, attempt: Attempt, facts: Fact[]): string | null {
  const wanted = refusalOf(kind, attempt);
  if (wanted !== null) return `taken, not refused ${wanted}`;
  const { to, phase } = kind.steps[attempt.step]!;
  const body = stepTaken(facts);
  const arrives = body.from === attempt.state && body.to === to;
  return arrives && body.phase === (phase === undefined ? attempt.phase : phase) ? null : `led to ${body.to}/${body.phase}`;
}

function stepTaken(facts: readonly Fact[]): FactOf<'ReferralStepTaken'>['body'] {
  return facts.find((fact): fact is FactOf<'ReferralStepTaken'> => fact.type === 'ReferralStepTaken')!.body;
}

describe('every state, phase, step, side and post of every kind', () => {
  test.each(named)('%s: a step moves as declared, or is refused with what this caller may do now', (_name, kind) => {
    expect(surprises(kind, take)).toEqual([]);
  });

  const [kind] = kinds as [ReferralKind];

  test.each<[string, Taker]>([
    ['let an outsider in', (k, a) => (a.sides.length === 0 ? take(k, { ...a, actor: actorOf(k.steps.ACCEPT!) }) : take(k, a))],
    ['forgot a state', (k, a) => (a.state === 'SENT' ? take(k, { ...a, state: 'RECEIVED' }) : take(k, a))],
    [
      'offered nothing in return',
      (k, a) => {
        const outcome = take(k, a);
        return isRefused(outcome) ? outcome.map(({ code }) => new Refusal(code)) : outcome;
      },
    ],
  ])('a program that %s is noticed', (_what, taken) => {
    expect(surprises(kind, taken).length).toBeGreaterThan(0);
  });

  test('what is offered is what the list of lawful steps says', () => {
    for (const each of kinds) {
      for (const attempt of attempts(each).filter(({ step }) => step === 'SUBMIT')) {
        const open = stepNameList.filter((step) => mayTake(each, { ...attempt, step })).sort();
        expect(lawfulSteps(each, attempt, attempt).sort()).toEqual(open);
      }
    }
  });
});

interface Place {
  readonly state: ReferralState;
  readonly phase: string | null;
}

/** Everything that can be reached by taking steps, from a draft, from waiting for consent, and from sending. */
function walk(kind: ReferralKind) {
  const places = new Map<string, Place>();
  const ways = new Map<string, Set<string>>();
  const taken = new Set<StepName>();
  const waiting: Place[] = (['DRAFT', 'CONSENT_PENDING', 'SENT'] as const).map((state) => ({ state, phase: null }));
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const here = `${place.state}/${place.phase}`;
    if (places.has(here)) continue;
    places.set(here, place);
    for (const [step, declared] of stepsOf(kind)) {
      const outcome = take(kind, { ...place, step, actor: actorOf(declared), sides: [declared.by], roles: [] });
      if (isRefused(outcome)) continue;
      taken.add(step);
      const { to: state, phase } = stepTaken(outcome as Fact[]);
      ways.set(here, (ways.get(here) ?? new Set()).add(`${state}/${phase}`));
      waiting.push({ state, phase });
    }
  }
  return { places, ways, taken };
}

describe('a referral that is walked through', () => {
  test.each(named)('%s: every step it declares can be reached', (_name, kind) => {
    const { taken } = walk(kind);
    expect(stepsOf(kind).map(([step]) => step).filter((step) => !taken.has(step))).toEqual([]);
  });

  test.each(named)('%s: from wherever it stands the loop can still be closed', (_name, kind) => {
    const { places, ways } = walk(kind);
    const closing = new Set([...places].filter(([, { state }]) => closedStates.includes(state)).map(([here]) => here));
    for (let before = -1; before !== closing.size; ) {
      before = closing.size;
      for (const [here, onward] of ways) if ([...onward].some((there) => closing.has(there))) closing.add(here);
    }
    expect([...places.keys()].filter((here) => !closing.has(here))).toEqual([]);
    expect(closing.size).toBeGreaterThan(0);
  });

  test.each(named)('%s: it can end with each of its outcomes', (_name, kind) => {
    const complete = kind.steps.COMPLETE;
    if (!complete) return;
    for (const [outcome, { makesEnforceable, starts = [] }] of Object.entries(kind.outcomes)) {
      const attempt = { state: complete.from.at(-1)!, phase: null, step: 'COMPLETE', sides: [], roles: [] } as const;
      const facts = take(kind, { ...attempt, actor: actorOf(complete) }, outcome);
      expect([outcome, isRefused(facts)]).toEqual([outcome, false]);
      const types = (facts as Fact[]).map(({ type }) => type);
      expect(stepTaken(facts as Fact[]).outcome).toBe(outcome);
      expect(types.includes('ObligationEnforceable')).toBe(makesEnforceable === true);
      expect(types.filter((type) => type === 'DeadlineStarted')).toHaveLength(starts.length);
    }
  });

  test.each(named)('%s: a step based on an older version is refused, with the version that holds', (_name, kind) => {
    for (const [step, declared] of stepsOf(kind).filter(([, { by }]) => by !== 'HUB')) {
      const scene = sceneAt(kind, { state: declared.from[0]! });
      const request = { step, input: fullInput(kind), version: 6, occurredAt: moment.now };
      const [refusal] = takeStep(scene, request, actorOf(declared), moment) as Refusal[];
      expect([step, refusal?.code, refusal?.allowed]).toEqual([step, 'CONFLICT', ['7']]);
    }
  });

  test.each(named)('%s: what a step needs and does not get is told all at once', (_name, kind) => {
    for (const [step, declared] of stepsOf(kind).filter(([, { needs }]) => (needs ?? []).length > 0)) {
      const scene = sceneAt(kind, { state: declared.from[0]!, phase: declared.fromPhase?.[0] ?? null });
      const request = { step, input: {}, version: 7, occurredAt: moment.now };
      const outcome = takeStep(scene, request, actorOf(declared), moment);
      expect([step, isRefused(outcome) && outcome.length]).toEqual([step, declared.needs!.length]);
    }
  });
});
