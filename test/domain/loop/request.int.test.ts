import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agencies } from '../../../seeds/agencies.ts';
import { staff } from '../../../seeds/staff.ts';
import { grantReferralRequest, refuseReferralRequest } from '../../../src/commands/answer-referral-request.ts';
import type { CommandContext } from '../../../src/commands/command.ts';
import { requestReferral, type RequestReferralInput } from '../../../src/commands/request-referral.ts';
import type { Database, EntityManager } from '../../../src/storage/database.ts';
import { requestById, requestList, type RequestBody } from '../../../src/storage/reads/request-list.ts';
import { SqlWork } from '../../../src/storage/unit-of-work.ts';
import { ViewedDatabase } from '../../../src/storage/viewed-database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office } from '../referral/office.ts';
import { admin, assignment, clerk, complaint, court, station } from './matter.ts';
import { demoVault } from '../../support/demo-vault.ts';

let database: Database;
let office: Office;
let disputeId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  disputeId = await complaint(office, '索请-有');
}, 60_000);
afterAll(() => database.close());

/** The database with the person's own rights. */
const seenBy = (staffId: string) =>
  new ViewedDatabase(database, { principal: office.principal(staffId), now: office.clock.now() });

/** Anybody who works for the agency. */
const someoneAt = (agencyId: string) => staff.find((each) => each.agencyId === agencyId)?.id ?? clerk;

/** The manager, counting the statements that go through it. */
function counting(em: EntityManager, count: () => void): EntityManager {
  interface Connection {
    executeQuery(query: unknown): Promise<{ rows: unknown[] }>;
  }
  interface Executor {
    provideConnection<T>(use: (connection: Connection) => Promise<T>): Promise<T>;
  }
  const counted = (use: (connection: Connection) => Promise<unknown>) => (connection: Connection) =>
    use({
      executeQuery: (query) => {
        count();
        return connection.executeQuery(query);
      },
    });
  return Object.assign(Object.create(em) as EntityManager, {
    getTransactionContext: () => ({
      getExecutor: () => ({
        provideConnection: (use: (connection: Connection) => Promise<unknown>) =>
          em.getTransactionContext<{ getExecutor(): Executor }>()!.getExecutor().provideConnection(counted(use)),
      }),
    }),
  });
}

type Asking = Omit<RequestReferralInput, 'key'>;

const numbered = (number: string): Asking => ({
  holderAgencyId: court,
  about: { agencyId: court, number },
  kind: 'R08',
  reason: '职工来访称法院已收案，请移送我站先行调解',
});

/** Asks, and tells the answer, how many statements it took, and what the asker then reads of it. */
async function ask(asking: Asking, staffId = admin) {
  let statements = 0;
  const answer = await office.act(
    staffId,
    (input: RequestReferralInput, context: CommandContext) =>
      requestReferral(input, {
        ...context,
        transact: (principal, now, work) =>
          database.transact((em) => {
            const author = {
              principal,
              agency: context.directory.agency(principal!.agencyId),
              now,
              newId: context.newId,
              randomBytes,
              vault: demoVault,
            };
            return work(
              new SqlWork(
                counting(em, () => (statements += 1)),
                author,
              ),
            );
          }),
      }),
    asking,
  );
  const read = await requestById(seenBy(staffId), office.principal(staffId), answer.requestId);
  return { requestId: answer.requestId, statements, read: read! };
}

/** The bytes of what an asker gets, but the id that every request has of its own and the number it asked for. */
function bytes({ statements, read }: Awaited<ReturnType<typeof ask>>): string {
  const { id: _id, aboutNumber: _asked, ...rest } = read;
  return JSON.stringify({ statements, ...rest });
}

describe('asking for a matter', () => {
  test('gives the same answer, byte for byte and statement for statement, whether there is one or not', async () => {
    const there = await ask(numbered('索请-有'));
    const nowhere = await ask(numbered('索请-无'));
    expect(bytes(there)).toBe(bytes(nowhere));
    expect(there.read.matchId).toBeNull();
    // What was asked for, and that who asks is still who he was.
    expect(there.statements).toBe(2);
    const keys = ({ read }: Awaited<ReturnType<typeof ask>>) => Object.keys(read);
    expect(keys(there)).toEqual(keys(nowhere));
  });

  test('changes nothing of the matter and leaves no trace in its history', async () => {
    const before = await office.one('select version, last_seq from dispute where id = $1', disputeId);
    await ask(numbered('索请-有'));
    expect(await office.one('select version, last_seq from dispute where id = $1', disputeId)).toEqual(before);
  });

  test('is refused alike for both when the kind or the agency does not fit', async () => {
    for (const number of ['索请-有', '索请-无']) {
      await expect(ask({ ...numbered(number), kind: 'R33' })).rejects.toThrow('RECEIVER_NOT_OF_KIND kind');
      await expect(ask({ ...numbered(number), holderAgencyId: station })).rejects.toThrow('RECEIVER_IS_SENDER');
      await expect(ask({ ...numbered(number), holderAgencyId: 'agy_nobody' })).rejects.toThrow(
        'NOT_FOUND holderAgencyId',
      );
      await expect(ask({ ...numbered(number), reason: '' })).rejects.toThrow('TEXT_NOT_ACCEPTED reason');
    }
  });

  test('may be in words', async () => {
    const { read } = await ask({ ...numbered(''), about: { text: '花卉市场搬运工欠薪一案' } });
    expect(read).toMatchObject({ aboutText: '花卉市场搬运工欠薪一案', aboutNumber: null, state: 'OPEN' });
  });
});

describe('the agency that is asked', () => {
  const incoming = (staffId: string): Promise<RequestBody[]> =>
    requestList(seenBy(staffId), office.principal(staffId), 'INCOMING', { first: 50, after: null, openOnly: true });

  test('finds it in its inbox with the matter it has; nobody else finds it', async () => {
    const { requestId } = await ask(numbered('索请-有'));
    const found = (await incoming(clerk)).find(({ id }) => id === requestId);
    expect(found).toMatchObject({ askerAgencyId: station, state: 'OPEN', matchId: disputeId });
    for (const { id } of agencies.filter((agency) => ![court, station].includes(agency.id))) {
      expect(await requestById(seenBy(someoneAt(id)), { agencyId: id }, requestId)).toBeNull();
    }
  });

  test('refuses it, and the asker is told no more than that', async () => {
    const [there, nowhere] = [await ask(numbered('索请-有')), await ask(numbered('索请-无'))];
    for (const { requestId } of [there, nowhere]) {
      await office.act(clerk, refuseReferralRequest, { requestId, reason: '当事人不同意调解' });
    }
    const after = async ({ requestId }: typeof there) => ({
      ...there,
      read: (await requestById(seenBy(admin), office.principal(admin), requestId))!,
    });
    expect(bytes(await after(there))).toBe(bytes(await after(nowhere)));
    expect((await after(there)).read).toMatchObject({ state: 'REFUSED', answerReason: null, referralId: null });
    expect((await requestById(seenBy(clerk), office.principal(clerk), there.requestId))!.answerReason).toBe(
      '当事人不同意调解',
    );
    await expect(
      office.act(clerk, refuseReferralRequest, { requestId: there.requestId, reason: '再次' }),
    ).rejects.toThrow('REQUEST_ANSWERED requestId');
  });

  test('grants it by referring the dispute, and nobody else does', async () => {
    const { requestId } = await ask(numbered('索请-有'));
    const grant = { requestId, disputeId, documents: assignment };
    await expect(office.act(admin, grantReferralRequest, grant)).rejects.toThrow('NOT_FOUND requestId');
    await expect(office.act(clerk, grantReferralRequest, { ...grant, documents: [] })).rejects.toThrow(
      'DOCUMENT_MISSING',
    );
    expect((await requestById(seenBy(admin), office.principal(admin), requestId))!.state).toBe('OPEN');

    const { referralId } = await office.act(clerk, grantReferralRequest, grant);
    expect((await requestById(seenBy(admin), office.principal(admin), requestId))!).toMatchObject({
      state: 'GRANTED',
      referralId,
      matchId: null,
    });
    const referral = await office.one<Record<string, unknown>>('select * from referral where id = $1', referralId);
    expect(referral).toMatchObject({ kind: 'R08', from_agency_id: court, to_agency_id: station, state: 'SENT' });
    await office.step(admin, referralId, 'RECEIVE');
    await expect(office.act(clerk, grantReferralRequest, grant)).rejects.toThrow('REQUEST_ANSWERED requestId');
  });
});
