import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { previewRegistration } from '../../../src/commands/preview-registration.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import type { RegistrationEntry } from '../../../src/commands/registration.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office } from '../referral/office.ts';

const officer = 'stf_union_officer';
let database: Database;
let office: Office;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  await office.act(officer, registerDispute, { ...fit, ownNumber: '会-2025-001' });
}, 60_000);
afterAll(() => database.close());

const fit: RegistrationEntry = {
  channel: 'WALK_IN',
  headcount: 1,
  parties: [
    { role: 'WORKER', name: '甲' },
    { role: 'EMPLOYER', name: '乙公司' },
  ],
  claims: [{ type: 'WAGES', amountFen: 100 }],
};

const party = (entry: object) => ({ ...fit, parties: [{ role: 'WORKER' as const, name: '甲', ...entry }] });

const entries: [what: string, entry: RegistrationEntry, paths: string[]][] = [
  ['that is fit', fit, []],
  [
    'with a resident number whose check digit is wrong',
    party({ idNumber: '530114199001011230' }),
    ['parties.0.idNumber'],
  ],
  ['with a telephone number that is none', party({ phone: '12' }), ['parties.0.phone']],
  ['without a name', party({ name: '' }), ['parties.0.name']],
  ['of tomorrow', { ...fit, occurredAt: new Date('2025-08-28T02:00:00Z') }, ['occurredAt']],
  ['under a number the agency has used', { ...fit, ownNumber: '会-2025-001' }, ['ownNumber']],
  ['with a cause nobody knows', { ...fit, cause: 'WEATHER' }, ['cause']],
  ['of nobody', { ...fit, headcount: 0 }, ['headcount']],
  ['with less than nothing claimed', { ...fit, claims: [{ type: 'WAGES', amountFen: -1 }] }, ['claims.0.amountFen']],
  [
    'with several faults at once',
    { ...party({ phone: '12' }), region: 'x', claims: [{ type: 'X' }] },
    ['region', 'parties.0.phone', 'claims.0.type'],
  ],
];

const told = (refusals: readonly Refusal[]) => refusals.map(({ code, path, allowed }) => ({ code, path, allowed }));
const disputes = () => office.one<{ count: string }>('select count(*)::text || $1 as count from dispute', '');

describe('a registration', () => {
  test.each(entries)(
    '%s is told beforehand what it is told when made, and nothing is written',
    async (_what, entry, paths) => {
      const before = await disputes();
      const { refusals } = await previewRegistration(entry, office.contextOf(officer));
      expect(refusals.map(({ path }) => path.join('.'))).toEqual(paths);
      expect(await disputes()).toEqual(before);
      const outcome = await registerDispute({ ...entry, key: null }, office.contextOf(officer));
      expect(told(refusals)).toEqual(isRefused(outcome) ? told(outcome as Refusal[]) : []);
    },
  );

  test('that would be taken with a warning says so', async () => {
    const entry = party({ role: 'EMPLOYER', socialCreditCode: '91530100MA6K000000' });
    const { refusals, warnings } = await previewRegistration(entry, office.contextOf(officer));
    expect([told(refusals), warnings.map(({ path }) => path.join('.'))]).toEqual([[], ['parties.0.socialCreditCode']]);
  });

  test('is refused beforehand to an agency that may not register, whatever is entered', async () => {
    const { refusals } = await previewRegistration(party({ phone: '12' }), office.contextOf('stf_tax'));
    expect(refusals.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});
