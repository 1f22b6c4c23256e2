import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { morning } from '../../../seeds/demo/story.ts';
import { hubCaller, type AskHub, type HubRequest } from '../../../src/cli/simulate/hub-caller.ts';
import { misbehaviours, type Misbehaviour } from '../../../src/cli/simulate/misbehaviour.ts';
import { seededRandom } from '../../../src/cli/simulate/seeded-random.ts';
import { simulatedAgency, type Deed, type SimulatedAgency } from '../../../src/cli/simulate/simulated-agency.ts';
import { intakeRows } from '../../journeys/kinds/intake-rows.ts';
import { mediationRows } from '../../journeys/kinds/mediation-rows.ts';
import { PlayedKind, type Row } from '../../journeys/kinds/play-kind.ts';
import { proceedingRows } from '../../journeys/kinds/proceeding-rows.ts';
import { supervisionRows } from '../../journeys/kinds/supervision-rows.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';

const start = morning('2026-02-11');
const steady = { declines: 0, asksMore: 0 };
let hub: TestHub;
let published: GraphQLSchema;

beforeAll(async () => {
  hub = await openTestHub({ start });
  published = buildSchema(readFileSync('schema/merged.graphql', 'utf8'));
}, 120_000);
afterAll(() => hub.stop());
beforeEach(() => hub.clock.moveTo(start));

/** One simulated person, and every request it made. */
async function simulated(
  who: string,
  more: { misbehave?: Misbehaviour; seed?: number; assigneeId?: string } = {},
): Promise<{ agency: SimulatedAgency; requests: HubRequest[] }> {
  const requests: HubRequest[] = [];
  const caller = hubCaller(hub.url, await hub.tokenOf(`stf_${who}`));
  const ask: AskHub = (request) => {
    requests.push(request);
    return caller(request);
  };
  const { misbehave = null, seed = 1, ...rest } = more;
  const agency = await simulatedAgency({ ask, random: seededRandom(seed), misbehave, manner: steady, ...rest });
  return { agency, requests };
}

async function sent(row: Row): Promise<PlayedKind> {
  const played = new PlayedKind(hub, row);
  await played.prepare();
  await played.send();
  return played;
}

async function untilStill(agency: SimulatedAgency, referralId: string): Promise<Deed[]> {
  const deeds: Deed[] = [];
  for (let round = 0; round < 12; round += 1) {
    const more = await agency.handle({ referralId });
    if (more.length === 0) break;
    deeds.push(...more);
  }
  return deeds;
}

const rowOf = (kind: string, rows: readonly Row[]) => rows.find((row) => row.kind === kind)!;
const simulations: readonly (readonly [row: Row, who: string, assigneeId?: string])[] = [
  [rowOf('R01', intakeRows), 'union_duty'],
  [rowOf('R03', intakeRows), 'union_officer'],
  [rowOf('R08', mediationRows), 'station_admin'],
  [rowOf('R10', mediationRows), 'union_officer'],
  [rowOf('R18', proceedingRows), 'judge'],
  [rowOf('R19', proceedingRows), 'aid_officer', 'stf_aid_lawyer'],
  [rowOf('R24', supervisionRows), 'inspector'],
  [rowOf('R27', supervisionRows), 'prosecutor'],
  [rowOf('R15', proceedingRows), 'arbitrator'],
];

describe('a simulated agency', () => {
  test.each(simulations.map(([row, who, assigneeId]) => ({ kind: row.kind, row, who, assigneeId })))(
    'answers $kind to its end with requests the published schema takes',
    async ({ row, who, assigneeId }) => {
      const played = await sent(row);
      const { agency, requests } = await simulated(who, assigneeId ? { assigneeId } : {});
      const deeds = await untilStill(agency, played.referralId);
      const { state } = await played.shown(row.by);
      // That an outcome rests on a recorded agreement is told by the refusal alone; it then takes another.
      const refused = deeds.flatMap(({ refusals }) => refusals).filter((code) => code !== 'AGREEMENT_REQUIRED');
      expect({ state, refused }).toEqual({ state: 'COMPLETED', refused: [] });
      const faults = requests.flatMap(({ query }) => validate(published, parse(query)));
      expect(faults.map(({ message }) => message)).toEqual([]);
    },
  );
});

describe('a simulated agency that misbehaves', () => {
  const complaint = rowOf('R24', supervisionRows);
  const plays: Record<Misbehaviour, () => Promise<void>> = {
    async slow() {
      const { referralId } = await sent(complaint);
      const { agency } = await simulated('inspector', { misbehave: 'slow' });
      expect(await agency.handle({ referralId })).toEqual([]);
      hub.clock.moveTo(morning('2026-03-20'));
      expect(await agency.handle({ referralId })).toMatchObject([{ step: 'RECEIVE' }]);
    },
    async double() {
      const { referralId } = await sent(complaint);
      const { agency } = await simulated('inspector', { misbehave: 'double' });
      const told = (await agency.handle({ referralId })).map(({ step, refusals }) => [step, refusals.length]);
      expect(told).toEqual([
        ['RECEIVE', 0],
        ['RECEIVE', 1],
      ]);
    },
    async lost() {
      const { referralId } = await sent(complaint);
      const seen = [];
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const { agency } = await simulated('inspector', { misbehave: 'lost', seed });
        seen.push((await agency.handle({ referralId })).length);
      }
      expect(new Set(seen)).toEqual(new Set([0, 1]));
    },
    async 'wrong-state'() {
      const { referralId } = await sent(complaint);
      const { agency } = await simulated('inspector', { misbehave: 'wrong-state' });
      const [wrong, right] = await agency.handle({ referralId });
      expect(wrong!.refusals).toEqual(['STEP_NOT_POSSIBLE_NOW']);
      expect(right).toMatchObject({ step: 'RECEIVE', refusals: [] });
    },
    async 'withdrawn-consent'() {
      const played = await sent(rowOf('R27', supervisionRows));
      const { agency } = await simulated('prosecutor', { misbehave: 'withdrawn-consent' });
      const deeds = await untilStill(agency, played.referralId);
      const steps = ['RECEIVE', 'ACCEPT', 'WITHDRAW_CONSENT', 'WITHDRAW_CONSENT'];
      expect(deeds.map(({ step }) => step)).toEqual(steps);
      expect((await played.shown(played.row.by)).state).toBe('TERMINATED');
    },
  };

  test.each(Object.keys(misbehaviours) as Misbehaviour[])('%s', async (name) => {
    await plays[name]();
  });
});
