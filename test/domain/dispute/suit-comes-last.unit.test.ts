import { expect, test } from '@jest/globals';
import type { CommandContext } from '../../../src/commands/command.ts';
import { docketCase } from '../../../src/commands/court/docket-case.ts';
import type { LoadedFile, Work } from '../../../src/commands/unit-of-work.ts';
import type { CourtFile } from '../../../src/domain/court/court-file.ts';
import type { Dispute } from '../../../src/domain/dispute/dispute.ts';
import { everyGroup } from '../../../src/domain/dispute/field-group.ts';
import { channelGroundNames } from '../../../src/domain/dispute/dispute-terms.ts';
import { ManualClock } from '../../../src/kernel/moment.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { livePart, now, principalOf } from '../../policy/principals.ts';
import { fullFile, moment } from '../referral/scene.ts';

const clerk = principalOf('COURT', ['COURT_FILING_CLERK'], ['ADJUDICATES']);

const nothingYet: CourtFile = {
  cases: [],
  services: [],
  entries: [],
  objections: [],
  preservations: [],
  suggestions: [],
  awards: [],
};

/** Dockets the suit of a triaged dispute the clerk's court leads. */
async function docketed(dispute: Partial<Dispute>) {
  const file = fullFile(referralKinds.get('R07')!, {
    stage: 'TRIAGED',
    docketed: false,
    leadAgencyId: clerk.agencyId,
    ...dispute,
  });
  const part = { ...livePart(clerk, 'LEAD', everyGroup), id: 'ptn_1', disputeId: 'dsp_1', referralId: null } as const;
  const legalBasis = { law: 'CPL', article: '126', version: '2024' };
  const loaded: LoadedFile = {
    file: { ...file, participations: [{ ...part, legalBasis }] },
    deadlines: [],
    referral: null,
    hops: [],
  };
  const work = {
    dispute: () => Promise.resolve(loaded),
    numberTaken: () => Promise.resolve(false),
    courtFile: () => Promise.resolve(nothingYet),
    stillStands: () => Promise.resolve(true),
    record: () => Promise.resolve(),
  } as unknown as Work;
  const context = {
    ...moment,
    principal: clerk,
    clock: new ManualClock(now),
    directory: { agency: () => null },
    transact: (_principal: unknown, _now: Date, act: (work: Work) => Promise<unknown>) => act(work),
  } as unknown as CommandContext;
  const input = { disputeId: 'dsp_1', type: 'CIVIL', caseNumber: '（2025）云0114民初9号', key: null } as const;
  return docketCase(input, context);
}

test.each(channelGroundNames)('a court dockets a labour dispute before any award on the ground %s', async (ground) => {
  expect(isRefused(await docketed({ channelGround: ground }))).toBe(false);
});

test('a court dockets a service relation at once: it is no labour dispute', async () => {
  expect(isRefused(await docketed({ channelGround: null, relationType: 'SERVICE_RELATION' }))).toBe(false);
});

test('a court dockets after the award, in the period for suit', async () => {
  expect(isRefused(await docketed({ channelGround: null, stage: 'AWAITING_SUIT' }))).toBe(false);
});

test('a labour dispute without award and without a recorded ground goes to arbitration first (LDMAL 5)', async () => {
  expect(await docketed({ channelGround: null })).toMatchObject([{ code: 'ARBITRATION_COMES_FIRST' }]);
});

test('a court that neither leads nor holds a referral takes no suit up by itself: the stage is not its to move', async () => {
  const strange = { channelGround: 'WAGE_IOU', leadAgencyId: 'agy_union', accountableAgencyId: 'agy_union' } as const;
  expect(await docketed(strange)).toMatchObject([{ code: 'STAGE_NOT_YOURS', allowed: ['agy_union'] }]);
});
