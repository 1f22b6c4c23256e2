import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agencyTypeNames } from '../../src/domain/agency/agency-type.ts';
import { capacityNames } from '../../src/domain/agency/capacity.ts';
import { staffRoleNames } from '../../src/domain/agency/staff-role.ts';
import { everyGroup, fieldGroupNames } from '../../src/domain/dispute/field-group.ts';
import { participationRoleNames } from '../../src/domain/participation/participation.ts';
import {
  all,
  any,
  capacity,
  examine,
  flag,
  own,
  post,
  sees,
  type Condition,
  type JudgedRow,
  type Verdict,
} from '../../src/policy/condition.ts';
import { judge, notPermitted } from '../../src/policy/judge.ts';
import { permissionNames, permissions } from '../../src/policy/permissions.ts';
import { livePart, now, principalOf } from './principals.ts';

const clerk = principalOf('COURT', ['COURT_FILING_CLERK'], ['REFERS']);
const stranger = principalOf('COURT', ['SYSTEM_ADMIN']);
const ask = (condition: Condition, row: JudgedRow | null = null, who = clerk) => examine(condition, who, row, now);

const yes = all();
const no = any();
const open = own('leadAgencyId');

describe('a statement with no row in hand', () => {
  test.each<[string, Condition, Verdict]>([
    ['all of nothing', yes, 'yes'],
    ['any of nothing', no, 'no'],
    ['a capacity the agency has', capacity('RECEIVES', 'REFERS'), 'yes'],
    ['a capacity it lacks', capacity('ARBITRATES'), 'no'],
    ['a post the person holds', post('JUDGE', 'COURT_FILING_CLERK'), 'yes'],
    ['a post of somebody else', post('JUDGE'), 'no'],
    ['a comparison with a row', open, 'depends'],
    ['a flag of a row', flag('isSent'), 'depends'],
    ['sight through some part', sees('F0'), 'depends'],
    ['all: one no decides', all(open, no, yes), 'no'],
    ['all: one open question stays open', all(yes, open), 'depends'],
    ['any: one yes decides', any(open, yes, no), 'yes'],
    ['any: one open question stays open', any(no, open), 'depends'],
    ['any inside all', all(yes, any(no, open)), 'depends'],
    ['all inside any', any(all(yes, no), all(open, no)), 'no'],
  ])('%s', (_what, condition, verdict) => {
    expect(ask(condition)).toBe(verdict);
  });

  test('sight is out of the question for a post that no part gives any', () => {
    expect(ask(sees('F0'), null, stranger)).toBe('no');
  });
});

describe('a statement with the row in hand', () => {
  test.each<[string, Condition, JudgedRow, Verdict]>([
    ['the row names the agency', own('leadAgencyId'), { leadAgencyId: clerk.agencyId }, 'yes'],
    ['the row names another agency', own('leadAgencyId'), { leadAgencyId: 'agy_other' }, 'no'],
    ['the row names none', own('leadAgencyId'), { leadAgencyId: null }, 'no'],
    ['the row has no such field', own('leadAgencyId'), {}, 'no'],
    ['the row names the person', own('staffId', 'staff'), { staffId: clerk.staffId }, 'yes'],
    ['the agency is not mistaken for the person', own('staffId', 'staff'), { staffId: clerk.agencyId }, 'no'],
    ['the flag is set', flag('isSent'), { isSent: true }, 'yes'],
    ['the flag is not set', flag('isSent'), { isSent: false }, 'no'],
    ['the flag is unknown', flag('isSent'), {}, 'no'],
    ['the part opens the group', sees('F6'), { participations: [livePart(clerk, 'LEAD')] }, 'yes'],
    ['no part opens the group', sees('F8'), { participations: [livePart(clerk, 'LEAD')] }, 'no'],
    ['nobody takes part', sees('F6'), { participations: [] }, 'no'],
    ['parts are not told', sees('F6'), {}, 'no'],
    ['the row has no group', sees('rowGroup'), { participations: [livePart(clerk, 'LEAD')] }, 'no'],
    ['the group of the row', sees('rowGroup'), { group: 'F6', participations: [livePart(clerk, 'LEAD')] }, 'yes'],
    ['masked is seen', sees('F19'), { participations: [livePart(clerk, 'LEAD')] }, 'yes'],
    ['masked is not full', sees('F19', { fully: true }), { participations: [livePart(clerk, 'LEAD')] }, 'no'],
  ])('%s', (_what, condition, row, verdict) => {
    expect(ask(condition, row)).toBe(verdict);
  });
});

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(own('leadAgencyId'), own('agencyId'), own('staffId', 'staff'), flag('isSent'), flag('isShared')),
  fc.constantFrom(...fieldGroupNames, 'rowGroup' as const).map((group) => sees(group)),
  fc.constantFrom(...fieldGroupNames, 'rowGroup' as const).map((group) => sees(group, { fully: true })),
  fc.subarray(capacityNames, { minLength: 1, maxLength: 2 }).map((names) => capacity(...names)),
  fc.subarray(staffRoleNames, { minLength: 1, maxLength: 3 }).map((names) => post(...names)),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('tree'), { maxLength: 3 }).map((parts) => any(...parts)),
  ),
})).tree;

const principal = fc
  .record({
    type: fc.constantFrom(...agencyTypeNames),
    roles: fc.subarray(staffRoleNames, { maxLength: 2 }),
    capacities: fc.subarray(capacityNames),
  })
  .map(({ type, roles, capacities }) => principalOf(type, roles, capacities));

const rowFor = (agencyId: string, staffId: string): fc.Arbitrary<JudgedRow> => {
  const agency = fc.constantFrom(agencyId, 'agy_other', null);
  const partOf = fc.record({
    agencyId: fc.constantFrom(agencyId, 'agy_other'),
    staffId: fc.constantFrom(null, staffId, 'stf_other'),
    role: fc.constantFrom(...participationRoleNames),
    scope: fc.integer({ min: 0, max: everyGroup }),
    from: fc.constantFrom(new Date('2025-01-01'), new Date('2026-01-01')),
    to: fc.constantFrom(null, new Date('2025-02-01'), new Date('2026-02-01')),
  });
  return fc.record({
    leadAgencyId: agency,
    agencyId: agency,
    staffId: fc.constantFrom(staffId, 'stf_other', null),
    isSent: fc.boolean(),
    isShared: fc.boolean(),
    group: fc.constantFrom(...fieldGroupNames),
    participations: fc.array(partOf, { maxLength: 3 }),
  });
};

const asked = principal.chain((who) => fc.tuple(fc.constant(who), condition, rowFor(who.agencyId, who.staffId)));

type Reader = typeof examine;

/** Whether the answer without a row keeps its word for the row: a yes or no without one is the same with any. */
function keepsItsWord(read: Reader): boolean {
  const { failed } = fc.check(
    fc.property(asked, ([who, statement, row]) => {
      const before = read(statement, who, null, now);
      const after = read(statement, who, row, now);
      return after !== 'depends' && (before === 'depends' || before === after);
    }),
    { numRuns: 3000 },
  );
  return !failed;
}

describe('the three answers hang together', () => {
  test('a yes or no given before the row is known holds for every row, and a row leaves nothing open', () => {
    expect(keepsItsWord(examine)).toBe(true);
  });

  test.each<[string, Reader]>([
    [
      'turned a comparison away too early',
      (c, who, row, at) => (!row && c.kind === 'own' ? 'no' : examine(c, who, row, at)),
    ],
    [
      'let sight through too early',
      (c, who, row, at) => (!row && c.kind === 'sees' ? 'yes' : examine(c, who, row, at)),
    ],
    ['left a row open', (c, who, row, at) => (row && c.kind === 'flag' ? 'depends' : examine(c, who, row, at))],
  ])('a reader that %s is noticed', (_what, read) => {
    expect(keepsItsWord(read)).toBe(false);
  });
});

describe('the register of permissions', () => {
  const rows = ['dispute', 'referral', 'fact', 'deadline', 'document', 'note', 'party', 'claim', 'obligation', null];

  test.each(permissionNames)('%s says what it is in both languages, and of what', (name) => {
    const { says, rows: table } = permissions[name];
    expect(says.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(says.en).toMatch(/^[A-Z].*\.$/);
    expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z]+$/);
    expect(rows).toContain(table);
  });

  test('one that speaks of the caller alone is answered at the door', () => {
    for (const name of permissionNames.filter((each) => permissions[each].rows === null)) {
      expect(judge(name, clerk, null, now)).not.toBe('depends');
    }
  });

  test('one that speaks of a row is never granted before the row is known', () => {
    const everything = principalOf('UNION', staffRoleNames, capacityNames);
    for (const name of permissionNames.filter((each) => permissions[each].rows !== null)) {
      expect([name, judge(name, everything, null, now)]).toEqual([name, 'depends']);
    }
  });

  test('whoever takes no part is given no row by any of them', () => {
    const everything = principalOf('UNION', staffRoleNames, capacityNames);
    const bare = { participations: [], group: 'F0', isSent: true, isShared: true } as const;
    for (const name of permissionNames.filter((each) => permissions[each].rows !== null)) {
      expect([name, judge(name, everything, bare, now)]).toEqual([name, 'no']);
    }
  });

  test('its refusal names the permission, so that the caller can ask why', () => {
    expect(notPermitted('court.rule')).toMatchObject({ code: 'FORBIDDEN', details: { permission: 'court.rule' } });
  });
});
