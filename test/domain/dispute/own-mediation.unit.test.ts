import { describe, expect, test } from '@jest/globals';
import { ownMediationFacts } from '../../../src/domain/dispute/own-mediation.ts';

type File = Parameters<typeof ownMediationFacts>[0];

const station = 'agy_station';
const worker = (id: string) => ({ id, role: 'WORKER' });

function file({ stage = 'TRIAGED', agreed = [] as string[], heldBy = [] as string[], lead = station } = {}): File {
  return {
    dispute: { id: 'dsp_1', stage, leadAgencyId: lead, subStage: null, previousStage: null },
    parties: [worker('pty_1'), worker('pty_2')],
    obligations: agreed.map((partyId) => ({ source: 'AGREEMENT', partyId })),
    openReferrals: heldBy.map((toAgencyId) => ({ toAgencyId })),
  } as unknown as File;
}

const moves = (of: File) => ownMediationFacts(of, station, 'pty_1').map(({ body }) => [body.event, body.to]);

describe('a body that mediates what came to its own desk', () => {
  test('is mediating from the first agreement on, and done when every worker has one', () => {
    expect(moves(file())).toEqual([['MEDIATION_ACCEPTED', 'MEDIATING']]);
    expect(moves(file({ stage: 'MEDIATING', agreed: ['pty_2'] }))).toEqual([['AGREEMENT_EFFECTIVE', 'PERFORMING']]);
    expect(moves(file({ agreed: ['pty_2'] }))).toEqual([
      ['MEDIATION_ACCEPTED', 'MEDIATING'],
      ['AGREEMENT_EFFECTIVE', 'PERFORMING'],
    ]);
  });

  test.each([
    ['it holds a referral, whose outcome tells', file({ agreed: ['pty_2'], heldBy: [station] })],
    ['another agency leads', file({ agreed: ['pty_2'], lead: 'agy_court' })],
    ['a commission has the dispute', file({ agreed: ['pty_2'], stage: 'ARBITRATING' })],
  ])('moves nothing where %s', (_why, of) => {
    expect(moves(of)).toEqual([]);
  });
});
