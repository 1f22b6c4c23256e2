import { describe, expect, test } from '@jest/globals';
import type { DisputeFile } from '../../../src/domain/dispute/dispute.ts';
import { overtaken } from '../../../src/domain/dispute/overtaken.ts';

const now = new Date('2026-03-02T01:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const file = (to: Date | null) => ({ participations: [{ to }], mandates: [{ endsAt: to }] }) as unknown as DisputeFile;

describe('a decision that others were quicker than', () => {
  test.each<[string, Date | null, Date | null, Date | null]>([
    ['sees what they ended as ended', at(1), at(2), now],
    ['the very instant included', at(2), at(2), now],
    ['leaves what ends later', at(3), at(2), at(3)],
    ['leaves what is open', null, at(2), null],
    ['leaves what had ended before', at(-1), at(2), at(-1)],
    ['changes nothing where nobody was quicker', at(1), now, at(1)],
    ['nor where nothing was ever written', at(1), null, at(1)],
  ])('%s', (_what, to, writtenAt, expected) => {
    const seen = overtaken(file(to), now, writtenAt);
    expect(seen.participations[0]!.to).toEqual(expected);
    if (to) expect(seen.mandates[0]!.endsAt).toEqual(expected);
  });
});
