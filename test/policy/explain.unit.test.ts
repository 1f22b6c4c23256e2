import { expect, test } from '@jest/globals';
import { everyGroup } from '../../src/domain/dispute/field-group.ts';
import {
  decide,
  isOwnPart,
  permissionOfType,
  questionOf,
  type AccessCase,
  type AccessPart,
} from '../../src/policy/access-question.ts';
import type { AccessChange } from '../../src/policy/access-change.ts';
import { explain } from '../../src/policy/explain.ts';
import { fieldRegister } from '../../src/policy/field-register.ts';
import { permissionNames, permissions } from '../../src/policy/permissions.ts';
import { Dice } from './dice.ts';
import { makeWorld, type RowTable, type World } from './parity-world.ts';
import { now } from './principals.ts';

const world = makeWorld();
const paths = [
  ...permissionNames,
  ...Object.entries(fieldRegister).flatMap(([type, fields]) =>
    Object.entries(fields).flatMap(([name, guard]) => (guard === 'OPEN' ? [] : [`${type}.${name}`])),
  ),
];

/** A row the path can speak of. */
function rowFor(path: string, dice: Dice, { rows }: World) {
  const question = questionOf(path)!;
  const table = (permissions[question.permission].rows ?? 'dispute') as RowTable;
  return { table, row: dice.of(rows[table]) };
}

/** A random person, value and row; every part of the dispute is known. */
function triple(dice: Dice): { path: string; given: AccessCase } {
  const path = dice.of(paths);
  const { table, row } = rowFor(path, dice, world);
  const participations = (row.judged.participations ?? []).map((part, index): AccessPart => ({
    ...part,
    id: `ptn_${index}`,
    partyId: null,
  }));
  const party = table === 'party' ? { id: row.columns.id, role: dice.of(['WORKER', 'EMPLOYER']) } : undefined;
  // Half of them take part and so have something to see.
  const takingPart = world.principals.filter((each) => participations.some((part) => isOwnPart(part, each, now)));
  const principal = dice.of(dice.throw(2) === 0 ? world.principals : takingPart);
  return { path, given: { principal, row: { ...row.judged, participations }, at: now, ...(party ? { party } : {}) } };
}

/** Carries a proposal out on a copy, by hand and not by the code that made it. */
function carryOut(given: AccessCase, changes: readonly AccessChange[]): AccessCase {
  const copy = structuredClone(given) as unknown as {
    principal: { agencyId: string; staffId: string; roles: string[]; capacities: string[] };
    row: Record<string, unknown> & { participations: (Record<string, unknown> & { scope: number })[] };
    party?: { id: string };
  };
  const { principal, row } = copy;
  for (const change of changes) {
    const part = 'partId' in change ? row.participations.find(({ id }) => id === change.partId)! : null;
    switch (change.kind) {
      case 'OPEN_PART':
        row.participations.push({
          ...{ id: 'ptn_new', agencyId: principal.agencyId, staffId: null, role: change.role, scope: change.scope },
          ...{ from: new Date(now.getTime() - 1000), to: null, only: null },
          partyId: change.role === 'WORKER_PARTY' ? copy.party?.id : null,
        });
        break;
      case 'WIDEN_PART':
        part!.scope |= 1 << groupsInOrder.indexOf(change.group);
        break;
      case 'HAND_WHOLE':
        part!['only'] = null;
        break;
      case 'LIFT_SEAL':
        row['seals'] = (row['seals'] as { key: string }[]).filter(({ key }) => key !== change.key);
        break;
      case 'END_PART':
        part!['to'] = new Date(now.getTime() - 1);
        break;
      case 'GAIN_POST':
        principal.roles.push(change.post);
        break;
      case 'LOSE_POST':
        principal.roles = principal.roles.filter((post) => post !== change.post);
        break;
      case 'GAIN_CAPACITY':
        principal.capacities.push(change.capacity);
        break;
      case 'LOSE_CAPACITY':
        principal.capacities = principal.capacities.filter((capacity) => capacity !== change.capacity);
        break;
      case 'FLAG':
        row[change.field] = change.holds;
        break;
      case 'OWN_FIELD':
        if (change.field === 'staffId') row['staffId'] = change.holds ? principal.staffId : 'stf_other';
        else row[change.field] = change.holds ? principal.agencyId : 'agy_other';
    }
  }
  return copy as unknown as AccessCase;
}

const groupsInOrder = 'F0 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F14W F15 F16 F17 F18 F19'.split(' ');

const shown = (path: string, given: AccessCase) => decide(questionOf(path)!, given).verdict !== 'HIDDEN';

/** npm run check:permission asks for ten thousand. */
const cases = Number(process.env['ACCORD_EXPLAINED'] ?? 1_500);

test(`X1: in ${cases} random cases, carrying out what is proposed turns the decision`, () => {
  const dice = new Dice(20_261_122);
  const tally = { shown: 0, hidden: 0, none: 0 };
  const wrong: string[] = [];
  const sizes = new Map<number, number>();
  for (let round = 0; round < cases; round++) {
    const { path, given } = triple(dice);
    const { verdict, flip } = explain(questionOf(path)!, given);
    tally[verdict === 'HIDDEN' ? 'hidden' : 'shown'] += 1;
    if (flip === null) {
      tally.none += 1;
      if (!alwaysShown(path)) wrong.push(`${path} ${given.principal.staffId}: nothing proposed`);
      continue;
    }
    sizes.set(flip.length, (sizes.get(flip.length) ?? 0) + 1);
    if (shown(path, carryOut(given, flip)) === shown(path, given)) wrong.push(`${path} ${given.principal.staffId}`);
  }
  console.log(
    `explained ${cases}: ${tally.shown} shown, ${tally.hidden} hidden, ${tally.none} asking nothing of anybody; changes ${JSON.stringify([...sizes])}`,
  );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(Math.min(tally.shown, tally.hidden)).toBeGreaterThan(cases / 20);
}, 300_000);

/** What needs no part, no post and no capacity has nothing to lose. */
function alwaysShown(path: string): boolean {
  const { permission, field } = questionOf(path)!;
  return field?.guard === 'OPEN' || JSON.stringify(permissions[permission].when) === '{"kind":"all","parts":[]}';
}

test('a proposal is the smallest: no part of it turns the decision by itself', () => {
  const dice = new Dice(7);
  for (let round = 0; round < 300; round++) {
    const { path, given } = triple(dice);
    const { flip } = explain(questionOf(path)!, given);
    for (const spared of flip ?? []) {
      const rest = flip!.filter((each) => each !== spared);
      if (rest.length === 0) continue;
      expect([path, shown(path, carryOut(given, rest))]).toEqual([path, shown(path, given)]);
    }
  }
}, 60_000);

test('a proposal that is not carried out turns nothing: the check can fail', () => {
  const { path, given } = triple(new Dice(3));
  expect(shown(path, carryOut(given, []))).toBe(shown(path, given));
});

test.each([
  ['Party.phone', 'F2'],
  ['Party.idNumber', 'F3'],
  ['Claim.amountFen', 'F6'],
])('a field that a post does not see is explained by its group: %s', (path, group) => {
  const principal = world.principals.find(
    ({ roles, agencyType }) =>
      agencyType === 'INDUSTRY_COMMERCE_FEDERATION' && roles.length === 1 && roles[0] === 'FEDERATION_LIAISON',
  )!;
  const part = {
    id: 'ptn_1',
    agencyId: principal.agencyId,
    staffId: null,
    role: 'HANDLER',
    scope: everyGroup,
    from: new Date(0),
    to: null,
    only: null,
  } as const;
  const given: AccessCase = {
    principal,
    row: { participations: [part] },
    party: { id: 'pty_1', role: 'WORKER' },
    at: now,
  };
  const found = explain(questionOf(path)!, given);
  expect(found).toMatchObject({ verdict: 'HIDDEN', rule: { group } });
  expect(found.facts.some(({ partId }) => partId === 'ptn_1')).toBe(true);
});

test('every type whose rows are judged has its permission, and no path is unknown by mistake', () => {
  for (const [type, permission] of Object.entries(permissionOfType)) {
    expect(Object.keys(fieldRegister)).toContain(type);
    expect(permissions[permission].rows).not.toBeNull();
  }
  expect(
    ['Party', 'Party.', 'Party.nothing', 'Nobody.phone', 'Party.phone.x', '__proto__.x', ''].map(questionOf),
  ).toEqual(Array(7).fill(null));
});
