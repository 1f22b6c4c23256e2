import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agencies } from '../../../seeds/agencies.ts';
import { staff } from '../../../seeds/staff.ts';
import type { CommandContext } from '../../../src/commands/command.ts';
import { previewReferral, type ReferralPreview } from '../../../src/commands/preview-referral.ts';
import { recordConsent } from '../../../src/commands/record-consent.ts';
import { registerDispute } from '../../../src/commands/register-dispute.ts';
import { sendReferral, type SendReferralInput } from '../../../src/commands/send-referral.ts';
import { documentKindNames, documentKinds } from '../../../src/domain/document/document-kind.ts';
import { declaredGroups } from '../../../src/domain/referral/declared-packet.ts';
import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';
import type { ReferralVariant } from '../../../src/domain/referral/referral-variant.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import type { Sight } from '../../../src/policy/sight.ts';
import type { Database } from '../../../src/storage/database.ts';
import { disputeDetails } from '../../../src/storage/reads/dispute-detail.ts';
import { ViewedDatabase } from '../../../src/storage/viewed-database.ts';
import { Dice } from '../../policy/dice.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office, papers } from '../referral/office.ts';
import { clerk, complaint } from './matter.ts';

const kinds = [...referralKinds.values()];
const dice = new Dice(20_260_304);

let database: Database;
let office: Office;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
}, 60_000);
afterAll(() => database.close());

type Sending = Omit<SendReferralInput, 'key'>;

const officer = 'stf_union_officer';

/** A dispute of the court or of the union, with consents to some purposes. */
async function anyDispute(index: number): Promise<{ disputeId: string; staffId: string }> {
  if (index % 2 === 0) return { disputeId: await complaint(office, `预演-${index}`), staffId: clerk };
  const { disputeId } = await office.act(officer, registerDispute, {
    cause: 'REMUNERATION_CLAIM',
    relationType: 'LABOUR_RELATION',
    channelGround: null,
    channel: 'WALK_IN',
    headcount: 1,
    ownNumber: `预演-${index}`,
    statement: '要求支付所欠工资。',
    parties: [
      { role: 'WORKER', name: '甲' },
      { role: 'EMPLOYER', name: '乙公司' },
    ],
    claims: [{ type: 'WAGES', amountFen: 1000 }],
  });
  const parties = await office.rows<{ id: string }>('select id from party where dispute_id = $1', disputeId);
  for (const { code, from } of kinds.filter((kind) => kind.from.includes('UNION') && kind.consent !== 'NONE')) {
    if (!from.length || dice.throw(4) === 0) continue;
    const partyIds = parties.map(({ id }) => id);
    await office.act(officer, recordConsent, {
      disputeId,
      purpose: code,
      partyIds,
      method: 'SIGNED_PAPER',
      sensitiveAgreed: true,
    });
  }
  return { disputeId, staffId: officer };
}

/** Every paper of a group the kind declares. */
function papersOf(kind: ReferralKind, variant: ReferralVariant | null) {
  const groups = declaredGroups(kind, variant);
  return documentKindNames.filter((name) => groups.some((group) => group === documentKinds[name].group));
}

/** Something to send: mostly a kind of the sender’s own to a receiver it fits, with all papers or only some. */
function anySending(disputeId: string, staffId: string): Sending {
  const own = office.principal(staffId);
  const fitting = kinds.filter(({ from }) => from.includes(own.agencyType));
  const kind = dice.throw(8) === 0 ? dice.of(kinds) : dice.of(fitting);
  const receivers = agencies.filter(({ type }) => dice.throw(8) === 0 || kind.to.includes(type));
  const variant = kind.variants && dice.throw(6) > 0 ? dice.of(kind.variants) : null;
  const declared = papersOf(kind, variant);
  const documents = papers(...(dice.throw(8) === 0 ? documentKindNames : declared).filter(() => dice.throw(6) > 0));
  return {
    disputeId,
    kind: kind.code,
    toAgencyId: dice.of(receivers.length > 0 ? receivers : agencies).id,
    variant,
    declarations: dice.throw(6) > 0 ? (kind.declares ?? []) : [],
    documents: dice.throw(3) > 0 ? papers(...declared) : documents,
    message: dice.throw(2) === 0 ? '请办理' : null,
    hold: dice.of([null, null, null, 'DRAFT', 'CONSENT'] as const),
  };
}

const codes = (refusals: readonly Refusal[]) => refusals.map(({ code, path, allowed }) => ({ code, path, allowed }));

/** Everything a fact says but the ids that are made anew each time. */
function content(type: string, body: Readonly<Record<string, unknown>>): unknown {
  const anew = ['participationId', 'deadlineId', 'referralId', 'documentId', 'number', 'packetDigest'];
  return [
    type,
    Object.fromEntries(Object.entries(body).filter(([key, value]) => !anew.includes(key) && value !== null)),
  ];
}

/** What the people of an agency see of a dispute together, as the database tells it. */
async function seenBy(agencyId: string, disputeId: string): Promise<Sight> {
  let full = 0;
  let masked = 0;
  for (const { id } of staff.filter((person) => person.agencyId === agencyId)) {
    const viewer = { principal: office.principal(id), now: office.clock.now() };
    const [body] = await disputeDetails(new ViewedDatabase(database, viewer), viewer, { ids: [disputeId] }, {});
    full |= body?.sight.full ?? 0;
    masked |= body?.sight.masked ?? 0;
  }
  return { full, masked: masked & ~full };
}

/** One line a table: how many rows, and a digest over all of them. */
async function everything(): Promise<unknown[]> {
  const tables = await office.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
     and table_name <> 'accord_migration' order by 1`,
  );
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${name} t`,
  );
  return office.rows(sums.join(' union all '));
}

/** Asks what would happen, as the person. */
const preview = (staffId: string, sending: Sending): Promise<ReferralPreview> =>
  office.act(
    staffId,
    ({ key: _key, ...input }: Sending & { key: string | null }, context: CommandContext) =>
      previewReferral(input, context),
    sending,
  );

describe('a dry run', () => {
  test('writes nothing, takes no number, and keeps nobody waiting', async () => {
    const { disputeId, staffId } = await anyDispute(0);
    const before = await everything();
    for (let index = 0; index < 40; index += 1) await preview(staffId, anySending(disputeId, staffId));
    expect(await everything()).toEqual(before);
    const real = {
      disputeId,
      kind: 'R08',
      toAgencyId: 'agy_station_yunhua',
      documents: papers(...papersOf(referralKinds.get('R08')!, null)),
    };
    const told = await preview(staffId, real);
    expect(told.series).toBe(`XT-530114-2025-R08`);
    const sent = await office.act(staffId, sendReferral, real);
    const { number } = await office.one<{ number: string }>(
      'select number from referral where id = $1',
      sent.referralId,
    );
    expect(number).toBe(`${told.series}-000001`);
  });

  test('tells exactly what the sending then does, for many sendings at random', async () => {
    let sent = 0;
    let refused = 0;
    const kindsSent = new Set<string>();
    for (let index = 1; index <= 24; index += 1) {
      const { disputeId, staffId } = await anyDispute(index);
      for (let round = 0; round < 7; round += 1) {
        const sending = anySending(disputeId, staffId);
        const told = await preview(staffId, sending);
        const { last } = await office.one<{ last: number }>(
          'select last_seq as last from dispute where id = $1',
          disputeId,
        );
        let outcome: Refusal[] | { referralId: string } = [];
        await office.act(
          staffId,
          async (input: SendReferralInput, context: CommandContext) => {
            const result = await sendReferral(input, context);
            outcome = result as typeof outcome;
            return {};
          },
          sending,
        );
        if (isRefused(outcome)) {
          refused += 1;
          expect(codes(told.gaps)).toEqual(codes(outcome));
          expect(told.facts).toEqual([]);
          continue;
        }
        sent += 1;
        kindsSent.add(sending.kind);
        expect(told.gaps).toEqual([]);
        const written = await office.rows<{ type: string; body: Record<string, unknown> }>(
          'select type, body from fact where dispute_id = $1 and seq > $2 order by seq',
          disputeId,
          last,
        );
        const foretold = told.facts.map(({ type, body }) => content(type, body as unknown as Record<string, unknown>));
        expect(JSON.parse(JSON.stringify(foretold))).toEqual(written.map(({ type, body }) => content(type, body)));
        if (!sending.hold) {
          const { full, masked } = told.receiverSees;
          expect({ full, masked }).toEqual(await seenBy(sending.toAgencyId!, disputeId));
        }
        expect(told.documents.every(({ present }) => present) || sending.hold === 'DRAFT').toBe(true);
        expect(told.consents.every(({ given }) => given) || sending.hold !== null).toBe(true);
      }
    }
    expect(sent).toBeGreaterThan(25);
    expect(refused).toBeGreaterThan(25);
    expect(kindsSent.size).toBeGreaterThan(3);
  }, 120_000);

  test('names the parties whose consent is missing, and the papers', async () => {
    const disputeId = await complaint(office, '预演-缺', { consented: false });
    const told = await preview(clerk, { disputeId, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents: [] });
    expect(told.consents.map(({ given }) => given)).toEqual([false]);
    expect(told.documents.filter(({ present }) => !present).map(({ anyOf }) => anyOf)).toEqual([
      ['ASSIGNED_MEDIATION_LETTER'],
      ['COMPLAINT'],
    ]);
    expect(told.gaps.map(({ code }) => code).sort()).toEqual([
      'CONSENT_MISSING',
      'DOCUMENT_MISSING',
      'DOCUMENT_MISSING',
    ]);
  });

  test('tells a stranger nothing but that there is nothing', async () => {
    const disputeId = await complaint(office, '预演-外');
    const sending = { kind: 'R08', toAgencyId: 'agy_station_yunhua', documents: [] };
    const [theirs, nobodys] = await Promise.all([
      preview('stf_prosecutor', { ...sending, disputeId }),
      preview('stf_prosecutor', { ...sending, disputeId: 'dsp_0000000000000000000000000000' }),
    ]);
    expect(theirs).toEqual(nobodys);
    expect(theirs.gaps.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(theirs.consents).toEqual([]);
  });
});
