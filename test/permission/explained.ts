import type { DoorFigures } from './closed-doors.ts';
import { fieldOf } from './oracle/fields.ts';
import { shows } from './oracle/rows.ts';
import { blind } from './oracle/sight.ts';
import type { Scene } from './scene.ts';

/** Rows and fields whose explanation is held against the oracle. */
const asked: readonly (readonly [type: string, fields: readonly string[]])[] = [
  ['Party', ['name', 'phone', 'address', 'idNumber', 'bankAccount', 'socialCreditCode']],
  ['Claim', ['amountFen', 'type']],
  ['Obligation', ['amountFen', 'source']],
  ['Document', ['title']],
  ['Note', ['body']],
  ['Deadline', ['dueOn']],
  ['Referral', ['state']],
];

const explain = 'query ($input: ExplainAccessInput!) { explainAccess(input: $input) { verdict } }';
const verdicts = { FULL: 'FULL', MASKED: 'MASKED', NONE: 'HIDDEN' } as const;

/** What everybody is told of the own access to a row, held against what the oracle says of it. */
export async function runExplained(scene: Scene, every: number): Promise<DoorFigures> {
  const figures: DoorFigures = { cases: 0, leaks: [], refused: [] };
  const { disputeId } = scene.world;
  let turn = 0;
  for (const each of scene.cases.filter((_, index) => index % every === 0)) {
    const viewing = await scene.enter(each);
    const sight = viewing.sights.get(disputeId) ?? blind;
    for (const [type, fields] of asked) {
      const rows = scene.ledger.rowsIn(disputeId).filter((row) => row.type === type);
      const row = rows[turn++ % rows.length]!;
      const field = fields[turn % fields.length]!;
      const input = { disputeId, path: `${type}.${field}`, subjectId: row.id };
      const text = await (await scene.hub.raw(each.asker.staffId, { query: explain, variables: { input } })).text();
      const told = /"verdict":"(\w+)"/.exec(text)?.[1];
      const isShown = shows(each.asker, sight, row, scene.ledger.joint);
      const access = isShown
        ? fieldOf(sight, { type, field }, { group: row.group, isSide: false, isReceiver: false, columns: row.columns })
        : 'NONE';
      figures.cases += 1;
      // Of what somebody may not know, nothing is told, not even that it is hidden.
      const meant = told === 'NOT_FOR_YOU' ? 'HIDDEN' : told;
      // A field that stays for who sees its group masked is told as masked.
      const isKept = access === 'FULL' && told === 'MASKED' && Object.values(sight.of).includes('MASKED');
      if (meant === verdicts[access] || isKept) continue;
      const said = `${each.name}: ${type}.${field} of ${row.id} is ${access} and explained as ${told ?? text}`;
      (access === 'NONE' ? figures.leaks : figures.refused).push(said);
    }
    await scene.leave();
  }
  return figures;
}
