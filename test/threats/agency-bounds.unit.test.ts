import { describe, expect, test } from '@jest/globals';
import { usualCapacities } from '../../seeds/capacities.ts';
import { staff } from '../../seeds/staff.ts';
import { agencies } from '../../seeds/agencies.ts';
import { addStaff } from '../../src/commands/staff/add-staff.ts';
import { registerClient } from '../../src/commands/staff/register-client.ts';
import type { CommandContext } from '../../src/commands/command.ts';
import type { Work } from '../../src/commands/unit-of-work.ts';
import type { Agency } from '../../src/domain/agency/agency.ts';
import { agencyTypeNames } from '../../src/domain/agency/agency-type.ts';
import { capacityNames } from '../../src/domain/agency/capacity.ts';
import { postsOfType } from '../../src/domain/agency/posts-of-type.ts';
import { staffRoleNames, type StaffRole } from '../../src/domain/agency/staff-role.ts';
import type { AuditFields } from '../../src/domain/audit/audit.ts';
import { isRefused, type Refusal } from '../../src/kernel/refusal.ts';
import { boundsOf } from '../../src/policy/agency-bounds.ts';
import type { Condition } from '../../src/policy/condition.ts';
import { judge } from '../../src/policy/judge.ts';
import { permissionNames, permissions, type PermissionName } from '../../src/policy/permissions.ts';
import { Dice } from '../policy/dice.ts';
import { now, principalOf } from '../policy/principals.ts';

/** One agency of each type as it usually is, and three of each that lack something or have something unusual. */
const bodies: readonly Agency[] = agencyTypeNames.flatMap((type) => {
  const dice = new Dice(type.length * 7919 + type.charCodeAt(0));
  const odd = [0, 1, 2].map(() => capacityNames.filter(() => dice.of([true, false])));
  return [usualCapacities[type], ...odd].map((capacities, index): Agency => ({
    ...{ id: `agy_${type}`, name: { zh: type, en: `${type} ${index}` }, type, level: 'COUNTY', region: '530114' },
    ...{ capacities, superiorId: null },
  }));
});

interface Denial {
  readonly kind: string;
  readonly fields: AuditFields | undefined;
}

/** What an administrator of the agency asks for, decided without a database; writes and denials are collected. */
function desk(agency: Agency) {
  const written: unknown[] = [];
  const denials: Denial[] = [];
  const keep = async (row: unknown) => void written.push(row);
  const work = { stillStands: async () => true, staff: { write: keep, keepClient: keep } } as unknown as Work;
  const context = {
    principal: principalOf(agency.type, ['AGENCY_ADMIN'], agency.capacities),
    clock: { now: () => now },
    calendar: null,
    newId: (kind: string) => `${kind}_new`,
    directory: { agency: (id: string) => (id === agency.id ? agency : null) },
    digest: (text: string) => text,
    audit: {
      note(kind: string, fields?: AuditFields) {
        if (kind === 'admin.denied') denials.push({ kind, fields });
      },
    },
    transact: (_principal: unknown, _now: unknown, run: (port: Work) => unknown) => run(work),
  } as unknown as CommandContext;
  return { context, written, denials };
}

function codesOf(outcome: object): string[] {
  return isRefused(outcome as Refusal[]) ? (outcome as Refusal[]).map(({ code }) => code) : [];
}

function namesPost(condition: Condition, post: StaffRole): boolean {
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.parts.some((part) => namesPost(part, post));
  return condition.kind === 'post' && condition.oneOf.includes(post);
}

/** Permissions nobody at the agency could have, whatever the post: it lacks the capacity. */
function lackedBy({ type, capacities }: Agency): PermissionName[] {
  const everything = principalOf(type, staffRoleNames, capacities);
  return permissionNames.filter((name) => judge(name, everything, null, now) === 'no');
}

describe('S8: an administrator who grants what the agency lacks', () => {
  test('S8: for every permission and every administrator: no post that carries it is granted', async () => {
    let pairs = 0;
    for (const agency of bodies) {
      for (const permission of lackedBy(agency)) {
        const carrying = staffRoleNames.filter((post) => namesPost(permissions[permission].when, post));
        for (const post of carrying) {
          const { context, written, denials } = desk(agency);
          const outcome = await addStaff({ name: '某人', posts: [post], key: null }, context);
          expect([permission, agency.type, post, codesOf(outcome), written]).toEqual([
            ...[permission, agency.type, post],
            ...[['FORBIDDEN'], []],
          ]);
          expect(denials).toEqual([
            { kind: 'admin.denied', fields: { code: 'FORBIDDEN', rule: 'staff.manage', reason: 'beyond-posts' } },
          ]);
        }
        pairs += 1;
      }
    }
    expect(pairs).toBeGreaterThan(500);
  });

  test('S8: whoever is granted all that may be granted still has none of what the agency lacks', async () => {
    let granted = 0;
    for (const agency of bodies) {
      for (const post of boundsOf(agency).posts) {
        const { context, written } = desk(agency);
        expect(codesOf(await addStaff({ name: '某人', posts: [post], key: null }, context))).toEqual([]);
        expect(written).toHaveLength(1);
        const person = principalOf(agency.type, [post], agency.capacities);
        for (const permission of lackedBy(agency)) expect(judge(permission, person, null, now)).toBe('no');
        granted += 1;
      }
    }
    expect(granted).toBeGreaterThan(500);
  });

  test('S8: for every permission and every administrator: no system is registered for it', async () => {
    let refused = 0;
    for (const agency of bodies) {
      for (const permission of lackedBy(agency)) {
        const { context, written, denials } = desk(agency);
        const scopes = ['directory.read', permission];
        const input = { name: { zh: '系统', en: 'System' }, scopes, groups: [], binding: 'BEARER' as const, key: null };
        expect([permission, codesOf(await registerClient(input, context)), written]).toEqual([
          ...[permission, ['FORBIDDEN'], []],
        ]);
        expect(denials).toMatchObject([
          { kind: 'admin.denied', fields: { rule: 'client.manage', reason: 'beyond-scopes' } },
        ]);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  test('S8: no system lets in other systems, or agencies', async () => {
    for (const name of ['client.manage', 'onboarding.apply', 'onboarding.decide', 'onboarding.prepare'])
      for (const agency of bodies) expect(boundsOf(agency).scopes).not.toContain(name);
  });

  test('S8: a post of another sort of agency is refused though no permission names it', async () => {
    for (const agency of bodies) {
      for (const post of staffRoleNames.filter((each) => !postsOfType(agency.type).includes(each))) {
        const { context, written } = desk(agency);
        expect(codesOf(await addStaff({ name: '某人', posts: [post], key: null }, context))).toEqual(['FORBIDDEN']);
        expect(written).toEqual([]);
      }
    }
  });
});

describe('the bounds', () => {
  test('leave every body its own administrator, save the parties', () => {
    const without = agencyTypeNames.filter((type) => !postsOfType(type).includes('AGENCY_ADMIN'));
    expect(without).toEqual(['EMPLOYER', 'WORKERS']);
  });

  test('hold everybody of the demonstration', () => {
    const beyond = staff.filter(({ agencyId, roles }) => {
      const { posts } = boundsOf(agencies.find(({ id }) => id === agencyId)!);
      return roles.some((role) => !posts.includes(role));
    });
    expect(beyond).toEqual([]);
  });

  test('give every post to somebody, and that of letting agencies in to nobody but who operates the platform', () => {
    const given = new Set(
      agencyTypeNames.flatMap((type) => boundsOf({ type, capacities: usualCapacities[type] }).posts),
    );
    expect(staffRoleNames.filter((post) => !given.has(post))).toEqual(['PLATFORM_OPERATOR']);
    expect(boundsOf({ type: 'HRSS_BUREAU', capacities: ['OPERATES'] }).posts).toContain('PLATFORM_OPERATOR');
  });
});
