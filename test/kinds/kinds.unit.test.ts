import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { agencyTypeNames, type AgencyType } from '../../src/domain/agency/agency-type.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { isDeadlineRuleId } from '../../src/domain/deadline/rules.ts';
import { bitOf, fieldGroupNames, setOf } from '../../src/domain/dispute/field-group.ts';
import { stageEvents } from '../../src/domain/dispute/stage-event.ts';
import { documentKindNames } from '../../src/domain/document/document-kind.ts';
import { participationRoleNames, type ParticipationRole } from '../../src/domain/participation/participation.ts';
import { declarations } from '../../src/domain/referral/declarations.ts';
import { preconditions } from '../../src/domain/referral/preconditions.ts';
import { groupsAtMost } from '../../src/domain/referral/in-variant.ts';
import { declineReasonNames, type ReferralKind, type VariantTerms } from '../../src/domain/referral/referral-kind.ts';
import { referralVariants } from '../../src/domain/referral/referral-variant.ts';
import { stepNames } from '../../src/domain/referral/step-names.ts';
import { findKind, getKind, referralKinds } from '../../src/kinds/index.ts';
import { seen, sightIn } from '../../src/policy/sight.ts';
import type { Words } from '../../src/kernel/words.ts';
import { stepsOf } from '../domain/referral/scene.ts';
import { livePart, now, principalOf } from '../policy/principals.ts';

const kinds = [...referralKinds.values()];
const named = kinds.map((kind) => [`${kind.code} ${kind.name}`, kind] as const);

/** Kinds of the catalogue (§3.1) that are declared as a file; what a kind offers next may be any of the catalogue. */
const catalogue = Array.from({ length: 36 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);

describe('the folder of kinds', () => {
  test('is taken in file by file', () => {
    const files = readdirSync(join(import.meta.dirname, '../../src/kinds')).filter((file) => file.endsWith('.kind.ts'));
    expect(kinds).toHaveLength(files.length);
    expect(kinds.length).toBeGreaterThanOrEqual(8);
  });

  test.each(named)('%s stands in the file of its name, under a code of the catalogue', (_name, kind) => {
    const file = `${kind.name.toLowerCase().replaceAll('_', '-')}.kind.ts`;
    expect(readdirSync(join(import.meta.dirname, '../../src/kinds'))).toContain(file);
    expect(catalogue).toContain(kind.code);
  });

  test.each(named)('%s is found by its code and by its name', (_name, kind) => {
    expect(findKind(kind.code)).toBe(kind);
    expect(findKind(kind.name)).toBe(kind);
    expect(getKind(kind.code)).toBe(kind);
  });

  test('a code nobody declared is no kind, and one that history holds must be known', () => {
    expect(findKind('R99')).toBeNull();
    expect(findKind('constructor')).toBeNull();
    expect(() => getKind('R99')).toThrow('R99');
  });
});

/** Every text of a kind that people read. */
function wordsOf(kind: ReferralKind): Words[] {
  const titled = [kind, ...Object.values(kind.steps), ...Object.values(kind.outcomes)];
  return [...titled.map(({ title }) => title), ...kind.tells];
}

/** Names of the kind that stand for nothing: documents, posts, rules, events and kinds nobody has declared. */
function strangers(kind: ReferralKind): string[] {
  const steps = Object.values(kind.steps);
  const outcomes = Object.values(kind.outcomes);
  const parts = [...steps, ...outcomes];
  const variants: VariantTerms[] = Object.values(kind.inVariant ?? {});
  const clocks = [...kind.clocksAtSending, ...parts.flatMap(({ starts }) => starts ?? [])];
  const rules = [
    ...clocks.map(({ rule }) => rule),
    ...(kind.stopsAtSending ?? []),
    ...(kind.pausesAtSending ?? []),
    ...(kind.lapsesWith ? [kind.lapsesWith] : []),
    ...steps.flatMap(({ within }) => within ?? []),
    ...steps.flatMap(({ stops, pauses, extends: longer }) => [
      ...(stops === 'ALL' ? [] : (stops ?? [])),
      ...(pauses ?? []),
      ...(longer ?? []),
    ]),
    ...parts.flatMap(({ resumes }) => resumes ?? []),
    ...outcomes.flatMap(({ voids }) => voids ?? []),
  ];
  const unknown = (names: readonly string[], known: readonly string[]) => names.filter((name) => !known.includes(name));
  return [
    ...rules.filter((rule) => !isDeadlineRuleId(rule)),
    ...unknown(
      [
        ...kind.packet.documents,
        ...(kind.packet.eitherDocument ?? []).flat(),
        ...parts.flatMap(({ documents }) => documents ?? []),
        ...variants.flatMap(({ documents }) => documents ?? []),
      ],
      documentKindNames,
    ),
    ...unknown([...(kind.senderPosts ?? []), ...steps.flatMap(({ posts }) => posts ?? [])], staffRoleNames),
    ...unknown(
      [...kind.from, ...kind.to, ...clocks.flatMap(({ receiverType }) => receiverType ?? [])],
      agencyTypeNames,
    ),
    ...unknown(
      parts.flatMap(({ raises }) => raises ?? []),
      Object.keys(stageEvents),
    ),
    ...unknown(
      steps.flatMap(({ assigns }) => assigns ?? []),
      participationRoleNames,
    ),
    ...unknown([...groupsAtMost(kind), kind.group], fieldGroupNames),
    ...unknown([...kind.requires, ...variants.flatMap(({ requires }) => requires ?? [])], Object.keys(preconditions)),
    ...unknown(
      [...(kind.declares ?? []), ...variants.flatMap(({ declares }) => declares ?? [])],
      Object.keys(declarations),
    ),
    ...unknown(
      [...(kind.variants ?? []), ...clocks.flatMap(({ variant }) => variant ?? [])],
      Object.keys(referralVariants),
    ),
    ...unknown(kind.declineReasons, declineReasonNames),
    ...unknown(Object.keys(kind.steps), Object.keys(stepNames)),
    ...unknown(
      outcomes.flatMap(({ offers }) => offers ?? []),
      catalogue,
    ),
  ];
}

/** The part somebody at a body of the type acts through: a party has its own, everybody else the one a referral opens. */
function partOf(type: AgencyType): ParticipationRole {
  if (type === 'WORKERS') return 'WORKER_PARTY';
  return type === 'EMPLOYER' ? 'EMPLOYER_PARTY' : 'HANDLER';
}

/** Posts that no step could be taken by: through the part they act by they see nothing of the dispute. */
function blindSides(kind: ReferralKind): string[] {
  const scope = setOf(kind.packet.groups);
  const sides = { SENDER: kind.from, RECEIVER: kind.to, HUB: [], EITHER: kind.from };
  return stepsOf(kind).flatMap(([step, { by, posts }]) =>
    sides[by]
      .filter((type) => {
        const able = (posts ?? staffRoleNames).filter((role) => {
          const principal = principalOf(type, [role]);
          return (seen(sightIn(principal, [livePart(principal, partOf(type), scope)], now)) & bitOf('F0')) !== 0;
        });
        return able.length === 0;
      })
      .map((type) => `${kind.code} ${step}: nobody at ${type} sees what ${by} has to act on`),
  );
}

describe('every kind', () => {
  test.each(named)('%s speaks both languages', (_name, kind) => {
    for (const { zh, en } of wordsOf(kind)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
    }
  });

  test.each(named)('%s names only what exists', (_name, kind) => {
    expect(strangers(kind)).toEqual([]);
  });

  test.each(named)('%s lets somebody at each kind of agency take each step', (_name, kind) => {
    expect(blindSides(kind)).toEqual([]);
  });

  test.each(named)('%s never opens the mediation process', (_name, kind) => {
    expect(groupsAtMost(kind)).not.toContain('F9');
    expect(kind.group).not.toBe('F9');
  });

  test.each(named)('%s cites the law or agreement it stands on, with the year of the version', (_name, kind) => {
    for (const { law, version } of kind.basis) {
      expect(law).not.toBe('');
      expect(version).toMatch(/^(19|20)\d\d$/);
    }
    expect(['SURE', 'TO_CHECK', 'DESIGN']).toContain(kind.mark);
  });

  test.each(named)('%s shares at least the index with its receiver, and the group it belongs to', (_name, kind) => {
    expect(kind.packet.groups).toEqual(expect.arrayContaining(['F0', kind.group]));
  });

  test('a court or a commission never declines for want of people (§2.6, F5)', () => {
    const bodies = ['COURT', 'LABOUR_ARBITRATION'];
    const kindsOfTheirs = kinds.filter(({ to }) => to.every((type) => bodies.includes(type)));
    expect(kindsOfTheirs.filter(({ declineReasons }) => declineReasons.includes('CAPACITY'))).toEqual([]);
  });

  test('the checks find a name nobody declared and a side nobody could work on', () => {
    const kind = kinds.find(({ senderPosts }) => senderPosts)!;
    const broken = { ...kind, senderPosts: ['KING'], stopsAtSending: ['NEVER'] } as unknown as ReferralKind;
    expect(strangers(broken)).toEqual(['NEVER', 'KING']);
    expect(
      blindSides({ ...kind, from: ['SASAC'], steps: { SUBMIT: { ...kind.steps.SUBMIT!, posts: ['GRID_WORKER'] } } }),
    ).toHaveLength(1);
  });
});
