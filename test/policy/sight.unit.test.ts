import { describe, expect, test } from '@jest/globals';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { bitOf, everyGroup, fieldGroupNames, setOf } from '../../src/domain/dispute/field-group.ts';
import { participationRoleNames } from '../../src/domain/participation/participation.ts';
import { prospectOf, seen, sightIn } from '../../src/policy/sight.ts';
import { classesThrough } from '../../src/policy/viewer-class.ts';
import { sightOf } from '../../src/policy/visibility-matrix.ts';
import { everyWay, livePart, now, principalOf, wayOfEachClass, type Part } from './principals.ts';

const f9 = bitOf('F9');
const ways = wayOfEachClass();
const scopes = [0, everyGroup, ...fieldGroupNames.map(bitOf), setOf(['F0', 'F3', 'F10']), everyGroup & ~f9];

/** Scopes for which the sight of a way is not: full ∪ (purpose ∩ scope), masked for the rest of the masked groups. */
function wrongScopes(look: typeof sightIn): string[] {
  return ways.flatMap(({ viewer, principal, role }) => {
    const { full, masked, purpose } = sightOf[viewer];
    return scopes
      .filter((scope) => {
        const sight = look(principal, [livePart(principal, role, scope)], now);
        const wanted = full | (purpose & scope);
        return sight.full !== wanted || sight.masked !== (masked & ~wanted);
      })
      .map((scope) => `${viewer} with scope ${scope}`);
  });
}

describe('what a part opens', () => {
  test('is the row of the matrix; what is for a purpose opens by the scope of the part alone', () => {
    expect(wrongScopes(sightIn)).toEqual([]);
  });

  test('and a sight that opened everything in scope would be noticed', () => {
    const generous: typeof sightIn = (principal, parts, at) => {
      const { full, masked } = sightIn(principal, parts, at);
      return { full: full | parts[0]!.scope, masked };
    };
    expect(wrongScopes(generous).length).toBeGreaterThan(0);
  });

  test('a group is never shown in full and masked at once', () => {
    for (const { principal, role } of everyWay()) {
      const { full, masked } = sightIn(principal, [livePart(principal, role, everyGroup)], now);
      expect(full & masked).toBe(0);
    }
  });
});

describe('the mediation process (OMR 18; IM 28)', () => {
  const mediators = ['MEDIATOR', 'PEOPLE_MEDIATOR', 'BOSS_MEDIATOR'];

  /** Ways that see F9 though they are not a mediator taking part as mediator, and mediators that do not see it. */
  function leaks(look: typeof sightIn): string[] {
    return everyWay().flatMap(({ principal, role }) =>
      scopes
        .filter((scope) => {
          const sight = look(principal, [livePart(principal, role, scope)], now);
          const mediates = role === 'MEDIATOR' && mediators.includes(principal.roles[0]!);
          return ((seen(sight) & f9) !== 0) !== mediates || (sight.masked & f9) !== 0;
        })
        .map(() => `${principal.agencyType} ${principal.roles.join()} as ${role}`),
    );
  }

  test('is seen by the mediator of the matter alone, whatever the post, the agency, the part and the scope', () => {
    expect(leaks(sightIn)).toEqual([]);
  });

  test('a leak to any single post is noticed', () => {
    const leaking: typeof sightIn = (principal, parts, at) => {
      const sight = sightIn(principal, parts, at);
      return principal.roles.includes('JUDGE') ? { ...sight, full: sight.full | f9 } : sight;
    };
    expect(leaks(leaking).length).toBeGreaterThan(0);
  });

  test('stays closed to who holds every post at once and does not take part as mediator', () => {
    for (const role of participationRoleNames.filter((name) => name !== 'MEDIATOR')) {
      const principal = principalOf('UNION', staffRoleNames);
      expect(seen(sightIn(principal, [livePart(principal, role, everyGroup)], now)) & f9).toBe(0);
    }
  });
});

describe('a part holds', () => {
  const instant = (offset: number) => new Date(now.getTime() + offset);

  /** Everything seen by any way through a part changed so. */
  function seenThrough(change: (part: Part) => Part): number {
    return ways.reduce((set, { principal, role }) => {
      const part = change(livePart(principal, role, everyGroup));
      return set | seen(sightIn(principal, [part], now));
    }, 0);
  }

  test.each<[string, (part: Part) => Part]>([
    ['after it has ended', (part) => ({ ...part, to: instant(-1) })],
    ['at the very instant it ends', (part) => ({ ...part, to: now })],
    ['before it begins', (part) => ({ ...part, from: instant(1) })],
    ['for another agency', (part) => ({ ...part, agencyId: 'agy_other' })],
    ['for another person of the agency', (part) => ({ ...part, staffId: 'stf_colleague' })],
  ])('for nobody %s', (_when, change) => {
    expect(seenThrough(change)).toBe(0);
  });

  test.each<[string, (part: Part) => Part]>([
    ['from the instant it begins', (part) => ({ ...part, from: now })],
    ['until just before it ends', (part) => ({ ...part, to: instant(1) })],
  ])('%s', (_when, change) => {
    expect(seenThrough(change)).toBe(everyGroup);
  });

  test('for the one person it was opened for', () => {
    for (const { principal, role } of ways) {
      const shared = sightIn(principal, [livePart(principal, role, everyGroup)], now);
      const personal = { ...livePart(principal, role, everyGroup), staffId: principal.staffId };
      expect(sightIn(principal, [personal], now)).toEqual(shared);
    }
  });
});

describe('a caller', () => {
  test('without a part sees nothing', () => {
    for (const { principal } of ways) expect(sightIn(principal, [], now)).toEqual({ full: 0, masked: 0 });
  });

  test('with several parts sees what each opens, and in full what any opens in full', () => {
    const lawyer = principalOf('UNION', ['UNION_LEGAL_OFFICER', 'MEDIATOR']);
    const both = [livePart(lawyer, 'LEAD'), livePart(lawyer, 'MEDIATOR')];
    const { full, masked } = sightIn(lawyer, both, now);
    const [officer, mediator] = [sightOf.UNION_OFFICER, sightOf.MEDIATOR];
    expect(full).toBe(officer.full | mediator.full);
    expect(masked).toBe((officer.masked | mediator.masked) & ~full);
  });

  test.each(['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const)('as %s sees no content at all', (post) => {
    for (const role of participationRoleNames) expect(classesThrough(principalOf('COURT', [post]), role)).toEqual([]);
    expect(prospectOf(principalOf('COURT', [post])).parts).toEqual([]);
  });

  test('is of at most one class through one post and one part', () => {
    for (const { principal, role } of everyWay()) {
      expect(classesThrough(principal, role).length).toBeLessThanOrEqual(1);
    }
  });
});
