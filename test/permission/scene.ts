import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { statement } from '../../src/storage/statement.ts';
import { agencyIdOf, furtherStaff, partOf, staffIdOf } from '../journeys/visibility/viewers.ts';
import { buildWorld, type World } from '../journeys/visibility/world.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { Filler, canaryOf, idOf, type Keeper } from './fill.ts';
import { Ledger } from './ledger.ts';
import { groups, scopeOf, viewerNames, purposeGroups, type Viewer } from './oracle/matrix.ts';
import { personalRoles, roles, type Part, type Role } from './oracle/people.ts';
import { sightOf, type Asker } from './oracle/sight.ts';
import { bookTypes, tableOf } from './tables.ts';
import type { Viewing } from './judge-answer.ts';

export const graph: GraphQLSchema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../schema/merged.graphql'), 'utf8'),
);

/** Stages a dispute can be in (domain.md 2.3); what anybody sees does not hang on them. */
const stages = [
  ...['REGISTERED', 'TRIAGED', 'NEGOTIATING', 'MEDIATING', 'ARBITRATING', 'AWAITING_SUIT', 'LITIGATING'],
  ...['AWAITING_APPEAL', 'APPEALING', 'PERFORMING', 'ENFORCING', 'ENFORCEMENT_SUSPENDED', 'SUSPENDED'],
  ...['TRANSFERRED_OUT', 'CLOSED', 'ARCHIVED'],
];

/** Whether the parties agreed to the purpose: never asked, agreed, or agreed and withdrawn. */
const consents = ['NEVER', 'GIVEN', 'WITHDRAWN'] as const;

/** How the asker stands to the rows of the dispute, beside the part that opens it. */
const relations = [
  'NONE',
  'SENDER',
  'RECEIVER',
  'DRAFTER',
  'DRAFTED_TO',
  'BEARER',
  'AUTHOR',
  'LEAD',
  'HOLDER',
] as const;
export type Relation = (typeof relations)[number];

export interface Case {
  readonly name: string;
  readonly asker: Asker;
  readonly part: Part | null;
  readonly relation: Relation;
  readonly stage: string;
  readonly consent: (typeof consents)[number];
}

const day = 86_400_000;
const long = -365 * day;

/** People without a row in the table: the three administrators of 5.3's last line. */
const administrators = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'].map((role) => {
  const person = furtherStaff.find((each) => (each.roles as readonly string[]).includes(role))!;
  return { name: role, asker: { staffId: person.id, agencyId: person.agencyId, post: null } satisfies Asker };
});

const askers: readonly { readonly name: string; readonly asker: Asker; readonly role: Role }[] = [
  ...viewerNames.map((post: Viewer) => ({
    name: post,
    asker: { staffId: staffIdOf(post), agencyId: agencyIdOf(post), post },
    role: partOf(post) as Role,
  })),
  ...administrators.map((each) => ({ ...each, role: 'HANDLER' as Role })),
];

/**
 * Every viewer in every standing: without a part, with its part for each purpose, before and after it, by somebody
 * else's personal part, for a part of the dispute alone, by the part of another post, and in every relation to a row.
 * Stage and consent go round, so that each viewer and each standing meets all of them.
 */
export function casesOf(only: readonly string[], partyId: string): Case[] {
  const cases: Case[] = [];
  askers.forEach(({ name, asker, role }, who) => {
    const personal = personalRoles.includes(role) ? asker.staffId : null;
    const usual = { role, only: null, person: personal, from: long, to: null };
    const worker = role === 'WORKER_PARTY' ? { partyId } : {};
    const bound = asker.post ? purposeGroups(asker.post) : [];
    const add = (what: string, part: Part | null, relation: Relation = 'NONE') =>
      cases.push({
        name: `${name}, ${what}`,
        asker,
        part,
        relation,
        stage: stages[(cases.length + who) % stages.length]!,
        consent: consents[(cases.length + who) % consents.length]!,
      });
    const all = { ...usual, ...worker, purpose: groups };
    add('without a part', null);
    add('for no purpose', { ...usual, ...worker, purpose: [] });
    add('for the index', { ...usual, ...worker, purpose: ['F0'] });
    for (const group of bound.filter((each) => each !== 'F0'))
      add(`for ${group}`, { ...usual, ...worker, purpose: ['F0', group] });
    add('for everything bound to a purpose', { ...usual, ...worker, purpose: bound });
    add('for everything', all);
    add('afterwards', { ...all, to: -1 });
    add('at the end of the part', { ...all, to: 0 });
    add('beforehand', { ...all, from: day });
    add("by a colleague's part", { ...all, person: 'stf_mengla_clerk' });
    add('for a part of it', { ...all, only });
    for (const other of roles.filter((each) => each !== role)) {
      const theirs = personalRoles.includes(other) ? asker.staffId : null;
      const party = other === 'WORKER_PARTY' ? { partyId } : {};
      add(`as ${other}`, { ...usual, ...party, role: other, person: theirs, purpose: groups });
    }
    for (const relation of relations.slice(1)) {
      add(`${relation} without a part`, null, relation);
      // A part whose purpose does not list the index opens nothing, and neither does being a side of a row beside it.
      if (['SENDER', 'RECEIVER', 'BEARER'].includes(relation))
        add(`${relation} for no purpose`, { ...usual, ...worker, purpose: [] }, relation);
      add(`${relation} for the index`, { ...usual, ...worker, purpose: ['F0'] }, relation);
      add(`${relation} for everything`, all, relation);
      add(`${relation} for a part of it`, { ...all, only }, relation);
    }
  });
  return cases;
}

export const keeperOf = (world: World): Keeper => ({
  disputeId: world.disputeId,
  agencyId: 'agy_court_mengla',
  staffId: 'stf_mengla_clerk',
  partyId: world.workers[0]!,
});

const referralOf = { sent: idOf('ref', 'rzsent'), draft: idOf('ref', 'rzdraft') };
const deadlineOf = idOf('ddl', 'rzbearer');
const partId = idOf('ptn', 'rzcase');

/** One dispute with a row in every table and a value in every column, and the means to stand anybody anywhere in it. */
export class Scene {
  readonly hub: TestHub;
  readonly world: World;
  ledger: Ledger;
  /** Ids of a part handed over: a worker, the worker's claim, a document and the referral. */
  readonly handed: readonly string[];

  private constructor(hub: TestHub, world: World, ledger: Ledger, handed: readonly string[]) {
    this.hub = hub;
    this.world = world;
    this.ledger = ledger;
    this.handed = handed;
  }

  static async build(): Promise<Scene> {
    return Scene.on(await openTestHub());
  }

  /** The same dispute in a copy of the database it was made in. */
  async elsewhere(hub: TestHub): Promise<Scene> {
    return new Scene(hub, this.world, await Ledger.read(hub.database), this.handed);
  }

  /** Makes it all through the hub and below it. */
  static async on(hub: TestHub): Promise<Scene> {
    const world = await buildWorld(hub);
    const filler = await Filler.of(hub.database, graph);
    const keeper = keeperOf(world);
    await fillBooks(filler, keeper);
    await fillGroups(filler, keeper);
    await fillRelations(filler, keeper);
    await fillSealed(filler, keeper);
    const [claim] = await hub.database.systemQuery<{ id: string }>(
      statement('select min(id) as id from claim where dispute_id = $1'),
      [world.disputeId],
    );
    const handed = [world.workers[0]!, claim!.id, idOf('doc', 'rzf7'), world.referrals.R15];
    return new Scene(hub, world, await Ledger.read(hub.database), handed);
  }

  get cases(): Case[] {
    return casesOf(this.handed, this.world.workers[0]!);
  }

  /** Stands the asker of the case where it says. @returns what the oracle says of it */
  async enter({ asker, part, relation, stage, consent }: Case): Promise<Viewing> {
    const { database, clock } = this.hub;
    const { disputeId } = this.world;
    const now = clock.now().getTime();
    await this.relate(relation, asker);
    const state = statement(`with held as (update holding set agency_id = $4 where dispute_id = $1 and to_at is null)
      update dispute set stage = $2, lead_agency_id = $3, accountable_agency_id = $4 where id = $1`);
    const lead = relation === 'LEAD' ? asker.agencyId : 'agy_court_chenggong';
    const holder = relation === 'HOLDER' ? asker.agencyId : 'agy_court_chenggong';
    await database.systemQuery(state, [disputeId, stage, lead, holder]);
    await database.systemQuery(
      statement(`update consent set withdrawn_at = case $2 when 'WITHDRAWN' then $3::timestamptz end,
        given_at = case $2 when 'NEVER' then '2099-01-01'::timestamptz else '2026-01-01'::timestamptz end where dispute_id = $1`),
      [disputeId, consent, new Date(now - 1000).toISOString()],
    );
    for (const row of this.ledger.rowsOf('Consent'))
      this.ledger.put({ ...row, columns: { ...row.columns, withdrawnAt: consent === 'WITHDRAWN' ? now : null } });
    if (part) await this.give(asker, part, now);
    return { asker, sights: new Map([[disputeId, sightOf(asker, part ? [part] : [], 0)]]) };
  }

  async leave(): Promise<void> {
    await this.hub.database.systemQuery(statement('delete from participation where id = $1'), [partId]);
    this.ledger.remove('Participation', partId);
  }

  private async give(asker: Asker, part: Part, now: number): Promise<void> {
    const at = (offset: number | null) => (offset === null ? null : new Date(now + offset).toISOString());
    await this.hub.database.systemQuery(
      statement(`insert into participation (id, dispute_id, agency_id, staff_id, role, basis_law, basis_article,
        basis_version, scope, referral_id, party_id, only_ids, from_at, to_at)
        values ($1, $2, $3, $4, $5, 'LDMAL', '8', '2008', $6, null, $7, $8::text[], $9::timestamptz, $10::timestamptz)`),
      [
        ...[partId, this.world.disputeId, asker.agencyId, part.person, part.role, scopeOf(part.purpose)],
        ...[part.partyId ?? null, part.only, at(part.from), at(part.to)],
      ],
    );
    this.ledger.put({
      type: 'Participation',
      id: partId,
      disputeId: this.world.disputeId,
      group: null,
      referral: null,
      columns: { id: partId, agencyId: asker.agencyId, scope: part.purpose, role: part.role },
    });
  }

  /** Makes the asker's agency a side of the rows that are there for it, in the tables and in the ledger. */
  private async relate(relation: Relation, { agencyId }: Asker): Promise<void> {
    const { database } = this.hub;
    const wanted = relation === 'NONE' ? 'NONE' : `${relation} ${agencyId}`;
    if (wanted === this.related) return;
    this.related = wanted;
    const own = (wanted: Relation, other: string) => (relation === wanted ? agencyId : other);
    const sides = statement('update referral set from_agency_id = $2, to_agency_id = $3 where id = $1');
    await database.systemQuery(sides, [
      ...[referralOf.sent, own('SENDER', 'agy_court_mengla'), own('RECEIVER', 'agy_court_xishan')],
    ]);
    await database.systemQuery(sides, [
      ...[referralOf.draft, own('DRAFTER', 'agy_court_mengla'), own('DRAFTED_TO', 'agy_court_xishan')],
    ]);
    const bearer = statement('update deadline set bearer_agency_id = $2 where id = $1');
    await database.systemQuery(bearer, [deadlineOf, own('BEARER', 'agy_court_xishan')]);
    const author = own('AUTHOR', 'agy_court_mengla');
    if (author !== this.author) {
      for (const table of [...bookTypes.map((type) => tableOf[type]!), 'document', 'note'])
        await database.systemQuery(
          statement(`update ${table} set agency_id = $2 where dispute_id = $1 and agency_id = $3`),
          [this.world.disputeId, author, this.author],
        );
      this.author = author;
    }
    this.ledger = await Ledger.read(database);
  }

  /** Whether a text of the group in the table is of a row the agency wrote, sent or received itself. */
  isOwnText(agencyId: string, table: string, group: string): boolean {
    const type = {
      document: 'Document',
      referral: 'Referral',
      fact: 'TimelineEntry',
      note: 'Note',
      crime_transfer: 'CrimeTransfer',
    }[table]!;
    return this.ledger
      .rowsOf(type)
      .filter(({ columns }) => JSON.stringify(columns).includes(`canary!${group}!`))
      .some(({ columns, referral }) => [columns['agencyId'], referral?.from, referral?.to].includes(agencyId));
  }

  private author = 'agy_court_mengla';
  private related = '';

  stop(): Promise<void> {
    return this.hub.stop();
  }
}

async function fillBooks(filler: Filler, keeper: Keeper): Promise<void> {
  const group: Record<string, string> = {
    ...Object.fromEntries(
      ['HotlineOrder', 'Consultation', 'UnionAidDecision', 'AidFile', 'AidServiceStep'].map((type) => [type, 'F8']),
    ),
    ...Object.fromEntries(['Negotiation', 'MediationRecord'].map((type) => [type, 'F10'])),
    ...Object.fromEntries(['Visit', 'VisitTask'].map((type) => [type, 'F18'])),
    ...Object.fromEntries(
      ['Warning', 'IncidentReport', 'JointHandling', 'JointMember', 'JointAction'].map((type) => [type, 'F16']),
    ),
    ...Object.fromEntries(
      ['Clue', 'SupportOpinion', 'ProcuratorialSuggestion', 'CrimeTransfer'].map((type) => [type, 'F15']),
    ),
    ...Object.fromEntries(['Inspection', 'InspectionOrder'].map((type) => [type, 'F14'])),
    ...Object.fromEntries(['InsuranceTransfer', 'InjuryRecognition'].map((type) => [type, 'F6'])),
    ...{ SupervisionLetter: 'F17', InspectionInformant: 'F14W' },
  };
  const courts = [
    'JudicialSuggestion',
    'CourtCase',
    'CourtEntry',
    'CourtNumber',
    'CourtObjection',
    'CourtService',
    'Preservation',
  ];
  // A judicial suggestion goes to a body or to a party, and not to both.
  const given: Record<string, object> = { JudicialSuggestion: { addressee_party_id: null, escalated_to_id: null } };
  for (const type of bookTypes)
    await filler.put(type, group[type] ?? (courts.includes(type) ? 'F13' : 'F12'), keeper, given[type] as never);
}

/** A note, a document, an entry of history, a clock and a hand-off of each group, and by whom nobody here is. */
async function fillGroups(filler: Filler, keeper: Keeper): Promise<void> {
  for (const group of groups) {
    const bit = scopeOf([group]);
    const of = { field_group: group, group_bit: bit, referral_id: null };
    const name = `rz${group}`;
    await filler.put('Note', group, keeper, { ...of, id: idOf('not', name) });
    await filler.put('Document', group, keeper, { ...of, id: idOf('doc', name) });
    await filler.put('Deadline', group, keeper, {
      ...of,
      ...{
        id: idOf('ddl', name),
        subject_id: null,
        rule: 'HOT_CONTACT',
        state: 'RUNNING',
        pauses: '[]',
        figure: null,
        extension_days: 0,
      },
    });
    await filler.putFact(group, keeper, {
      ...of,
      ...factOf(name, 'PARTICIPANTS'),
      body: JSON.stringify({ text: canaryOf(group, 'fact.body') }),
    });
    await filler.put('Referral', group, keeper, {
      ...of,
      ...handOff(idOf('ref', name), `XT-RZ-${group}`, '2026-03-02T02:00:00Z'),
      case_number: canaryOf(group, 'referral.case_number'),
    });
  }
}

export const factOf = (name: string, audience: string) => ({
  ...{ id: idOf('fct', name), type: 'NoteAdded', audience, staff_role: null, schema_version: 1 },
  ...{ occurred_at: '2026-03-02T02:00:00Z', recorded_at: '2026-03-02T02:00:00Z' },
});

export const handOff = (id: string, number: string, sentAt: string | null) => ({
  ...{
    id,
    number,
    kind: 'R08',
    from_agency_id: 'agy_court_mengla',
    to_agency_id: 'agy_court_xishan',
    state: 'ACKNOWLEDGED',
  },
  ...{ subject_id: null, variant: null, scope_ids: null, declarations: '[]', twin_key: id, groups: 1, phase: null },
  ...{
    sent_at: sentAt,
    decline_reason: null,
    outcome: null,
    follows_referral_id: null,
    desk_id: null,
    assignee_id: null,
  },
  ...{ suggested_agency_id: null, accepted_by: null },
});

/** Rows whose sides change from case to case: a hand-off and a draft, with what hangs on them. */
async function fillRelations(filler: Filler, keeper: Keeper): Promise<void> {
  const of = { field_group: 'F0', group_bit: 1 };
  const hidden = { field_group: 'F13', group_bit: scopeOf(['F13']) };
  await filler.put('Referral', 'F13', keeper, {
    ...hidden,
    ...handOff(referralOf.sent, 'XT-RZ-1', '2026-03-02T02:00:00Z'),
  });
  await filler.put('Referral', 'F0', keeper, { ...of, ...handOff(referralOf.draft, 'XT-RZ-2', null), state: 'DRAFT' });
  for (const [index, referral_id] of [referralOf.sent, referralOf.draft].entries()) {
    const name = `rzon${index}`;
    const about = { ...hidden, referral_id };
    const fact = { ...about, ...factOf(name, 'SIDES'), body: '{}' };
    await filler.putFact('F13', keeper, fact);
    await filler.put('remark', 'F13', keeper, { fact_id: fact.id, referral_id, agency_id: keeper.agencyId });
    await filler.put('Document', 'F7', keeper, {
      field_group: 'F7',
      group_bit: scopeOf(['F7']),
      referral_id,
      id: idOf('doc', name),
    });
    const clock = {
      subject_id: null,
      rule: 'HOT_CONTACT',
      state: 'RUNNING',
      pauses: '[]',
      figure: null,
      extension_days: 0,
    };
    await filler.put('Deadline', 'F13', keeper, { ...about, ...clock, id: idOf('ddl', name) });
  }
  const clock = {
    subject_id: null,
    rule: 'HOT_CONTACT',
    state: 'RUNNING',
    pauses: '[]',
    figure: null,
    extension_days: 0,
  };
  await filler.put('Deadline', 'F16', keeper, {
    ...{ field_group: 'F16', group_bit: scopeOf(['F16']), referral_id: null, ...clock, id: deadlineOf },
  });
}

/** A paper anybody with the group would see, were it not sealed; a second seal waits for one that comes and goes. */
export const sealedOf = { kept: idOf('doc', 'rzsealed'), coming: idOf('doc', 'rzxsealed') };

async function fillSealed(filler: Filler, keeper: Keeper): Promise<void> {
  const of = { field_group: 'F7', group_bit: scopeOf(['F7']), referral_id: null };
  await filler.put('Document', 'F7', keeper, { ...of, id: sealedOf.kept, title: 'canary!F7!sealed.title!' });
  for (const [name, key] of Object.entries(sealedOf))
    await filler.put('seal', 'F7', keeper, {
      ...{ id: idOf('sea', name), key, ground: 'PERSONAL_SAFETY', holder_ids: [keeper.agencyId] },
      ...{ sealed_by: keeper.staffId, sealed_at: '2026-03-02T02:00:00Z', lifted_by: null, lifted_at: null },
    });
}
