import { afterAll, expect, test } from '@jest/globals';
import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';
import { seededRandom } from '../../../src/cli/simulate/seeded-random.ts';
import type { TestHub } from '../../support/hub.ts';

/** A kind nobody has heard of: another step before the end, other needs, other outcomes. */
async function declareUnknownKind(): Promise<void> {
  const { referralKinds } = await import('../../../src/kinds/index.ts');
  const model = referralKinds.get('R24')!;
  const kind: ReferralKind = {
    ...model,
    ...{ code: 'R99', name: 'UNHEARD_OF', variants: [], clocksAtSending: [] },
    packet: { documents: [], groups: ['F0'] },
    declares: [],
    steps: {
      RECEIVE: model.steps.RECEIVE!,
      ACCEPT: {
        ...{ title: { zh: '接受', en: 'Accept' }, by: 'RECEIVER', from: ['RECEIVED'], to: 'ACCEPTED' },
        needs: ['CASE_NUMBER', 'REASON'],
      },
      CONVENE: {
        ...{ title: { zh: '会商', en: 'Convene' }, by: 'RECEIVER', from: ['ACCEPTED'], to: 'IN_PROGRESS' },
        ...{ phase: 'CONVENED', documents: ['MEDIATION_END_REPORT'] },
      },
      COMPLETE: { ...model.steps.COMPLETE!, from: ['IN_PROGRESS'] },
      ACKNOWLEDGE: model.steps.ACKNOWLEDGE!,
    },
    outcomes: { ROUND: { title: { zh: '圆', en: 'Round' }, settles: false, fromPhase: ['CONVENED'] } },
  } as ReferralKind;
  (referralKinds as Map<string, ReferralKind>).set(kind.code, kind);
}

let hub: TestHub | null = null;
afterAll(() => hub?.stop());

test('a kind that is declared is answered to its end, and no hand touched the simulator', async () => {
  await declareUnknownKind();
  // The catalogue is made when the hub is loaded, so the hub comes after the kind.
  const { openTestHub } = await import('../../support/hub.ts');
  const { PlayedKind } = await import('../../journeys/kinds/play-kind.ts');
  const { hubCaller } = await import('../../../src/cli/simulate/hub-caller.ts');
  const { simulatedAgency } = await import('../../../src/cli/simulate/simulated-agency.ts');
  const opened = (hub = await openTestHub());
  const played = new PlayedKind(opened, {
    ...{ kind: 'R99', by: 'union_officer', to: 'inspection_chenggong', due: {}, path: [] },
  });
  await played.prepare();
  await played.send();

  const start = async (who: string) =>
    simulatedAgency({
      ask: hubCaller(opened.url, await opened.tokenOf(`stf_${who}`)),
      random: seededRandom(7),
      manner: { declines: 0, asksMore: 0 },
    });
  const [inspection, union] = [await start('inspector'), await start('union_officer')];
  const deeds = [];
  for (let round = 0; round < 6; round += 1) deeds.push(...(await inspection.round()), ...(await union.round()));
  expect(deeds.map(({ step, refusals }) => [step, ...refusals])).toEqual([
    ['RECEIVE'],
    ['ACCEPT'],
    ['CONVENE'],
    ['COMPLETE'],
    ['ACKNOWLEDGE'],
  ]);
  expect((await played.shown('union_officer')).outcome).toBe('ROUND');
}, 120_000);
