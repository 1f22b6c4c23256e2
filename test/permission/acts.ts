import { doors } from '../journeys/visibility/doors.ts';
import { nobody } from '../journeys/visibility/twins.ts';
import { groups } from './oracle/matrix.ts';
import { blind } from './oracle/sight.ts';
import type { DoorFigures } from './closed-doors.ts';
import type { Scene } from './scene.ts';
import { tableOf } from './tables.ts';

/** Standings in which acts are tried: none, the usual part for the index and for everything, and a part of the dispute. */
const tried = ['without a part', 'for the index', 'for everything', 'afterwards', 'for a part of it'];

/**
 * Acts that are the duty of one sort of body (domain.md 1.3): by the first words of their names, who may. Whoever else
 * takes part may not, whatever the purpose of the part lists.
 */
const duties: readonly (readonly [acts: RegExp, by: readonly string[]])[] = [
  [/^(issueRuling|judgeCase|rulePreservation|decideObjection)$/, ['JUDGE']],
  [/^(recordCollection|takeMeasure|endEnforcement|resumeEnforcement)$/, ['ENFORCEMENT_OFFICER']],
  [/^(recordAward|recordPartialAward|decideRecusal)$/, ['ARBITRATOR']],
  [/^(acceptInspection|fileInspection|decideInspection|serveInspectionOrder|orderExtraPay)$/, ['INSPECTOR']],
  [/^(proposeCrimeTransfer|sendCrimeTransfer)$/, ['INSPECTOR']],
  [/^recordPoliceDecision$/, ['POLICE']],
  [/^(decideClue|concludeClue|issueSupportOpinion|issueProcuratorialSuggestion)$/, ['PROSECUTOR']],
  [/^(openAidFile|decideAid|assignAidLawyer)$/, ['LEGAL_AID']],
  [/^recordMediationSession$/, ['MEDIATOR', 'MEDIATION_ORG_ADMIN']],
];

/**
 * Everybody's hand at what is not theirs: a note of each group is written by who sees the group in full and by nobody
 * else, and what is one body's duty is done by no other.
 */
export async function runActs(scene: Scene, every: number): Promise<DoorFigures> {
  const figures: DoorFigures = { cases: 0, leaks: [], refused: [] };
  const cases = scene.cases.filter(({ name }) => tried.some((how) => name.endsWith(`, ${how}`)));
  for (const each of cases.filter((_, index) => index % every === 0)) {
    const viewing = await scene.enter(each);
    const { disputeId } = scene.world;
    const sight = viewing.sights.get(disputeId) ?? blind;
    for (const group of groups) {
      const query = `mutation { addNote(input: { disputeId: "${disputeId}", group: ${group}, body: "x" }) { addedId userErrors { code } } }`;
      const text = await (await scene.hub.raw(each.asker.staffId, { query })).text();
      const isDone = text.includes('"userErrors":[]');
      figures.cases += 1;
      if (isDone && sight.of[group] !== 'FULL') figures.leaks.push(`${each.name}: wrote a note of ${group}`);
      if (!isDone && sight.of[group] === 'FULL') figures.refused.push(`${each.name}: no note of ${group}: ${text}`);
    }
    for (const { name, ask } of doors) {
      const duty = duties.find(([acts]) => acts.test(name));
      if (!duty || duty[1].includes(each.asker.post ?? '')) continue;
      const text = await (
        await scene.hub.raw(
          each.asker.staffId,
          ask((table) => idIn(scene, table)),
        )
      ).text();
      figures.cases += 1;
      if (!/"code":"(FORBIDDEN|NOT_FOUND)"/.test(text)) figures.leaks.push(`${each.name}: ${name} went on to ${text}`);
    }
    await scene.leave();
  }
  return figures;
}

function idIn({ ledger, world }: Scene, table: string): string {
  if (table === 'dispute') return world.disputeId;
  const [type] = Object.entries(tableOf).find(([, named]) => named === table) ?? [];
  const [row] = type ? ledger.rowsOf(type).filter(({ disputeId }) => disputeId === world.disputeId) : [];
  return row?.id ?? nobody(world.disputeId);
}
