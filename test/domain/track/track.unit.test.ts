import { describe, expect, test } from '@jest/globals';
import { isRefused } from '../../../src/kernel/refusal.ts';
import { lawfulTrackStates, trackMoves } from '../../../src/domain/track/track-moves.ts';
import { trackNames, tracks, type Track } from '../../../src/domain/track/track.ts';

/** The states of §2.4, copied by hand. */
const ofTheDocument: Record<Track, string> = {
  AID: 'APPLIED SUPPLEMENTING APPROVED REFUSED ASSIGNED SERVING CLOSED TERMINATED PROVISIONAL',
  INSPECTION:
    'COMPLAINED ACCEPTED REDIRECTED REFUSED FILED INVESTIGATING EXTENDED ORDERED PENALISED WITHDRAWN PERFORMED COURT_ENFORCED',
  SUPERVISION:
    'FOUND REMINDED OPINION_SENT REPLIED_CORRECTED REPLIED_DISPUTED NO_REPLY SUGGESTED DEPT_REPLIED CLOSED CLUE_SENT',
  PROCURATORIAL: 'CLUE_RECEIVED ACCEPTED NOT_ACCEPTED REVIEWING SUPPORTED SUGGESTED PUBLIC_INTEREST_FILED ENDED',
  CRIMINAL: 'TRANSFER_PROPOSED TRANSFERRED POLICE_FILED POLICE_REFUSED RETURNED PROSECUTED JUDGED',
  INCIDENT: 'REPORTED ACKNOWLEDGED HANDLING CONTROLLED CLOSED REVIEWED',
  JOINT: 'CONVENED PLANNED ACTIONS REVIEWED CLOSED',
  PRESERVATION: 'APPLIED GRANTED REFUSED EXECUTED LIFTED',
};

/** The straight way through each track. */
const straight: Record<Track, string> = {
  AID: 'APPLIED SUPPLEMENTING APPROVED ASSIGNED SERVING CLOSED',
  INSPECTION: 'COMPLAINED ACCEPTED FILED INVESTIGATING EXTENDED ORDERED PERFORMED',
  SUPERVISION: 'FOUND REMINDED OPINION_SENT NO_REPLY SUGGESTED DEPT_REPLIED CLOSED',
  PROCURATORIAL: 'CLUE_RECEIVED ACCEPTED REVIEWING SUPPORTED',
  CRIMINAL: 'TRANSFER_PROPOSED TRANSFERRED POLICE_FILED PROSECUTED JUDGED',
  INCIDENT: 'REPORTED ACKNOWLEDGED HANDLING CONTROLLED CLOSED REVIEWED',
  JOINT: 'CONVENED PLANNED ACTIONS REVIEWED CLOSED',
  PRESERVATION: 'APPLIED GRANTED EXECUTED LIFTED',
};

const groups: Record<Track, string> = {
  AID: 'F8',
  INSPECTION: 'F14',
  SUPERVISION: 'F17',
  PROCURATORIAL: 'F15',
  CRIMINAL: 'F15',
  INCIDENT: 'F16',
  JOINT: 'F16',
  PRESERVATION: 'F3',
};

describe.each(trackNames)('the track %s', (track) => {
  const states = Object.keys(tracks[track].states);

  test('has the states of the document, each reached, and is opened by a kind of referral', () => {
    expect([...states].sort()).toEqual(ofTheDocument[track].split(' ').sort());
    const reached = new Set(tracks[track].moves.map(({ to }) => to as string));
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
    expect(tracks[track].openedBy.length).toBeGreaterThan(0);
    const known = ['NONE', ...states];
    expect(
      tracks[track].moves.flatMap(({ from }) => from as readonly string[]).filter((each) => !known.includes(each)),
    ).toEqual([]);
  });

  test('goes its straight way in one call, and every fact belongs to the group of the track', () => {
    const facts = trackMoves({ id: 'dsp_1' }, track, ...(straight[track].split(' ') as never[]));
    expect(isRefused(facts)).toBe(false);
    expect((facts as readonly { group: string }[]).every(({ group }) => group === groups[track])).toBe(true);
    expect(facts).toHaveLength(straight[track].split(' ').length);
  });

  test('moves from each state to the lawful ones only, and a refusal names them', () => {
    for (const from of [null, ...states]) {
      const lawful = lawfulTrackStates(track, from);
      for (const to of states) {
        const dispute = { id: 'dsp_1', tracks: from === null ? {} : { [track]: from } };
        const outcome = trackMoves(dispute, track, to as never);
        if (lawful.includes(to)) expect(outcome).toMatchObject([{ body: { track, from, to } }]);
        else expect(outcome).toMatchObject([{ code: 'TRACK_DOES_NOT_ALLOW', allowed: lawful }]);
      }
    }
  });
});

test('a state out of turn is refused even behind a lawful one', () => {
  expect(trackMoves({ id: 'dsp_1' }, 'INSPECTION', 'COMPLAINED', 'ORDERED')).toMatchObject([
    { code: 'TRACK_DOES_NOT_ALLOW', allowed: ['ACCEPTED', 'REDIRECTED', 'REFUSED'] },
  ]);
});
