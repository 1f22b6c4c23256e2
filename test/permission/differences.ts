import { statement } from '../../src/storage/statement.ts';
import type { Database } from '../../src/storage/database.ts';
import type { Viewing } from './judge-answer.ts';
import { idOf, type Filler, type Keeper } from './fill.ts';
import { groups, scopeOf, type Group } from './oracle/matrix.ts';
import { blind } from './oracle/sight.ts';
import { factOf, handOff, sealedOf } from './scene.ts';
import { bookTypes, tableOf } from './tables.ts';

/** Something that is so in one of two worlds and not in the other. */
export interface Difference {
  readonly name: string;
  /** Whether the viewer may see nothing of it. */
  isHidden(viewing: Viewing): boolean;
  make(filler: Filler, database: Database): Promise<void>;
  undo(database: Database): Promise<void>;
  /** Ids that exist in one world alone, by table, for naming them in questions and inputs. */
  readonly ids: Readonly<Record<string, string>>;
}

const clock = {
  subject_id: null,
  rule: 'HOT_CONTACT',
  state: 'RUNNING',
  pauses: '[]',
  figure: null,
  extension_days: 0,
};

/** Everything that can be there without a viewer being told, made so that taking it away again leaves no trace. */
export function differencesOf(keeper: Keeper): Difference[] {
  const { disputeId } = keeper;
  const sees = ({ sights }: Viewing, group: Group) => (sights.get(disputeId) ?? blind).of[group];
  const isWhole = ({ sights }: Viewing) => (sights.get(disputeId) ?? blind).only === null;
  const knowsNothing = (viewing: Viewing) => sees(viewing, 'F0') === 'NONE';

  /** A row more in a table, hidden from who does not see its group in full. */
  const row = (
    type: string,
    group: Group,
    given: Record<string, unknown>,
    hidden?: Difference['isHidden'],
  ): Difference => {
    const table = tableOf[type] ?? type;
    const id = idOf(table.slice(0, 3), `rzx${group}${table}`);
    return {
      name: `${table} of ${group}`,
      ids: { [table]: id },
      isHidden: hidden ?? ((viewing) => sees(viewing, group) !== 'FULL'),
      make: async (filler) => void (await filler.put(type, group, keeper, { ...given, id })),
      undo: async (database) =>
        void (await database.systemQuery(statement(`delete from ${table} where id = $1`), [id])),
    };
  };
  const of = (group: Group) => ({ field_group: group, group_bit: scopeOf([group]), referral_id: null });
  const sent = '2026-03-02T02:00:00Z';
  const other = { agency_id: 'agy_court_mengla' };

  /** A value that is there in one world and not in the other, of which no mask leaves anything. */
  const value = (table: string, column: string, group: Group): Difference => {
    const where = table.startsWith('party_') ? `party_id = '${keeper.partyId}'` : `dispute_id = '${disputeId}'`;
    let before: readonly { id: string; was: unknown }[] = [];
    const key = table.startsWith('party_') ? 'party_id' : 'id';
    return {
      name: `${table}.${column} (${group})`,
      ids: {},
      isHidden: (viewing) =>
        sees(viewing, group) !== 'FULL' && !(column === 'phone' && sees(viewing, group) === 'MASKED'),
      make: async (_, database) => {
        before = await database.systemQuery(
          statement(`select ${key} as id, ${column} as was from ${table} where ${where}`),
          [],
        );
        await database.systemQuery(statement(`update ${table} set ${column} = null where ${where}`), []);
      },
      undo: async (database) => {
        for (const { id, was } of before)
          await database.systemQuery(statement(`update ${table} set ${column} = $1 where ${key} = $2`), [was, id]);
      },
    };
  };

  return [
    ...groups.flatMap((group) => [
      row('Note', group, of(group)),
      row('Document', group, of(group)),
      row('Deadline', group, { ...of(group), ...clock }),
      row('Referral', group, { ...of(group), ...handOff('', `XT-RZX-${group}`, sent) }),
    ]),
    // A hand-off that is still going on, and one kept as a draft, between others.
    row('Referral', 'F13', {
      ...of('F13'),
      ...handOff('', 'XT-RZX-OPEN', sent),
      state: 'SENT',
      twin_key: 'rzx',
      kind: 'R13',
    }),
    {
      ...row('Referral', 'F0', { ...of('F0'), ...handOff('', 'XT-RZX-DRAFT', null), state: 'DRAFT' }, () => true),
      name: 'a draft',
    },
    ...bookTypes
      .filter((type) => !['JointMember', 'JointAction', 'InspectionInformant', 'JudicialSuggestion'].includes(type))
      .map((type) => {
        const group = groupOfBook(type);
        return row(
          type,
          group,
          { ...other, referral_id: null, ...givenOf(type) },
          (viewing) => sees(viewing, group) === 'NONE' || !isWhole(viewing),
        );
      }),
    {
      ...row('Document', 'F7', of('F7'), () => true),
      name: 'a sealed document',
      ids: { document: sealedOf.coming },
      make: async (filler) => void (await filler.put('Document', 'F7', keeper, { ...of('F7'), id: sealedOf.coming })),
      undo: async (database) =>
        void (await database.systemQuery(statement('delete from document where id = $1'), [sealedOf.coming])),
    },
    // A whistle-blower behind an inspection that is there in both worlds (5.4, 4).
    row('InspectionInformant', 'F14W', other, () => true),
    // The rest, where only a part was handed over.
    row('Party', 'F0', { role: 'WORKER', to_on: null }, (viewing) => knowsNothing(viewing) || !isWhole(viewing)),
    row(
      'Claim',
      'F6',
      { type: 'WAGES', period_from: null, period_to: null },
      (viewing) => knowsNothing(viewing) || !isWhole(viewing) || sees(viewing, 'F6') === 'NONE',
    ),
    row(
      'Obligation',
      'F10',
      { source: 'MEDIATION_AGREEMENT', referral_id: null },
      (viewing) => sees(viewing, 'F10') === 'NONE',
    ),
    // A part opened for an incident alone is a work secret like the incident.
    row(
      'Participation',
      'F16',
      {
        agency_id: 'agy_court_mengla',
        staff_id: null,
        role: 'HANDLER',
        scope: scopeOf(['F0', 'F16']),
        party_id: null,
        only_ids: null,
        from_at: sent,
        to_at: null,
        referral_id: null,
      },
      (viewing) => sees(viewing, 'F16') === 'NONE',
    ),
    value('party_identity', 'id_number', 'F3'),
    value('party_identity', 'bank_account', 'F3'),
    value('party_contact', 'phone', 'F2'),
    value('party_contact', 'address', 'F2'),
    value('aid_file', 'strategy', 'F8'),
    value('union_aid', 'reason', 'F8'),
  ];
}

/**
 * What cannot be taken away again stands in one of the worlds from the start: a dispute of others, and entries of the
 * history that are for the two sides of a hand-off of others.
 */
export async function differForGood(filler: Filler, database: Database, keeper: Keeper): Promise<void> {
  const id = idOf('dsp', 'rzxanother');
  await database.systemQuery(
    statement(`with made as (insert into dispute
        select (jsonb_populate_record(d, jsonb_build_object('id', $2::text, 'number', 'LD-RZX', 'last_seq', 0, 'last_hash', ''))).* from dispute d where d.id = $1
        returning id, accountable_agency_id, registered_at)
      insert into holding (dispute_id, seq, agency_id, from_at) select id, 1, accountable_agency_id, registered_at from made`),
    [keeper.disputeId, id],
  );
  for (const n of [1, 2, 3]) {
    const fact = { ...factOf(`rzxf${n}`, 'SIDES'), field_group: 'F0', group_bit: 1, referral_id: null, body: '{}' };
    await filler.putFact('F0', { ...keeper, disputeId: n === 3 ? id : keeper.disputeId }, fact);
  }
}

function groupOfBook(type: string): Group {
  const of: Record<string, Group> = {
    ...{ HotlineOrder: 'F8', Consultation: 'F8', UnionAidDecision: 'F8', AidFile: 'F8', AidServiceStep: 'F8' },
    ...{ Negotiation: 'F10', MediationRecord: 'F10', Visit: 'F18', VisitTask: 'F18', SupervisionLetter: 'F17' },
    ...{ Warning: 'F16', IncidentReport: 'F16', JointHandling: 'F16', Clue: 'F15', SupportOpinion: 'F15' },
    ...{ ProcuratorialSuggestion: 'F15', CrimeTransfer: 'F15', Inspection: 'F14', InspectionOrder: 'F14' },
    ...{ InsuranceTransfer: 'F6', InjuryRecognition: 'F6', CourtCase: 'F13', CourtEntry: 'F13', CourtNumber: 'F13' },
    ...{ CourtObjection: 'F13', CourtService: 'F13', Preservation: 'F13' },
  };
  return of[type] ?? 'F12';
}

/** Columns in which two rows of an agency may not be alike. */
function givenOf(type: string): Record<string, unknown> {
  const own: Record<string, Record<string, unknown>> = {
    HotlineOrder: { order_number: 'RZX' },
    CourtCase: { case_number: 'RZX', register_number: null },
    Arbitration: { docket_number: 'RZX' },
    AidFile: { application_number: 'RZX' },
    SupervisionLetter: { number: 'RZX' },
    ProcuratorialSuggestion: { number: 'RZX' },
    CourtNumber: { number: 'RZX' },
    AgreementReview: { docket_number: 'RZX' },
  };
  return own[type] ?? {};
}
