import { describe, expect, test } from '@jest/globals';
import { principalThrough, type Principal } from '../../src/domain/agency/agency.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { bitOf, everyGroup, fieldGroupNames } from '../../src/domain/dispute/field-group.ts';
import { judge } from '../../src/policy/judge.ts';
import { permissionNames, permissions } from '../../src/policy/permissions.ts';
import { seen, sightIn, type Sight } from '../../src/policy/sight.ts';
import { clientFor } from '../policy/clients.ts';
import { Dice } from '../policy/dice.ts';
import { makeWorld } from '../policy/parity-world.ts';
import { now } from '../policy/principals.ts';

const world = makeWorld();
const dice = new Dice(20_261_122);

/** What the system alone would be allowed if every post were held: its own side of the two. */
function systemOf({ client, ...person }: Principal): Principal {
  return { ...person, roles: staffRoleNames, ...(client ? { client } : {}) };
}

/** The person without the system: the other side. */
function personOf({ client: _client, ...person }: Principal): Principal {
  return person;
}

describe('S7: a system that asks for a person', () => {
  test('S7: may do with a row what both may, and nothing else', () => {
    let pairs = 0;
    const told = { both: 0, personOnly: 0, systemOnly: 0, apart: 0 };
    for (const person of world.principals) {
      const both = clientFor(person, dice);
      const [system, alone] = [systemOf(both), personOf(both)];
      for (const name of permissionNames) {
        const table = permissions[name].rows;
        const rows = table ? world.rows[table].map(({ judged }) => judged) : [null];
        for (const row of [dice.of(rows), dice.of(rows)]) {
          const [one, other, together] = [alone, system, both].map((who) => judge(name, who, row, now) === 'yes');
          // Where one ground of a permission is the person's and another the system's, neither has the other's ground, and
          // the row stays away: never more than both, and less only there.
          if (together) expect([name, person.staffId, one, other]).toEqual([name, person.staffId, true, true]);
          pairs += 1;
          if (one && other && !together) told.apart += 1;
          else if (together) told.both += 1;
          else if (one) told.personOnly += 1;
          else if (other) told.systemOnly += 1;
        }
      }
    }
    expect(pairs).toBeGreaterThan(100_000);
    const { apart, ...usual } = told;
    for (const times of Object.values(usual)) expect(times).toBeGreaterThan(100);
    expect(apart).toBeLessThan(pairs / 1000);
  });

  test('S7: sees of every group what both see', () => {
    const shown = (sight: Sight, bit: number) => ((sight.full & bit) !== 0 ? 2 : (seen(sight) & bit) !== 0 ? 1 : 0);
    let pairs = 0;
    for (const person of world.principals) {
      const both = clientFor(person, dice);
      const participations = dice.of(world.rows.dispute).judged.participations!;
      const sight = sightIn(both, participations, now);
      const own = sightIn(personOf(both), participations, now);
      for (const group of fieldGroupNames) {
        const bit = bitOf(group);
        const carries = (both.client!.groups & bit) !== 0;
        expect([group, shown(sight, bit)]).toEqual([group, carries ? shown(own, bit) : 0]);
        pairs += 1;
      }
    }
    expect(pairs).toBeGreaterThan(10_000);
  });

  test('S7: for nobody it holds no post, and what needs one is refused', () => {
    for (const person of world.principals) {
      const client = { id: 'cli_x', name: { zh: '系统', en: 'System' }, scopes: permissionNames, groups: everyGroup };
      const { agencyId: id, agencyType: type, level, region, capacities } = person;
      const agency = { id, type, level, region, capacities, name: client.name, superiorId: null };
      const alone = principalThrough(client, agency, null);
      expect([alone.roles, alone.staffId]).toEqual([[], 'cli_x']);
      for (const name of ['court.rule', 'hrss.award', 'staff.manage', 'dispute.read', 'timeline.read'] as const) {
        expect(judge(name, alone, null, now)).toBe('no');
      }
    }
  });
});
