import { describe, expect, test } from '@jest/globals';
import { chainFaults, chainTo, type Hop } from '../../../src/domain/referral/chain.ts';
import { Dice } from '../../policy/dice.ts';

const hop = (id: string, fromAgencyId: string, toAgencyId: string, followsReferralId: string | null = null): Hop => ({
  id,
  fromAgencyId,
  toAgencyId,
  followsReferralId,
});
const faults = (hops: readonly Hop[], follows: string, from: string, to: string) =>
  chainFaults(hops, { followsReferralId: follows, fromAgencyId: from, toAgencyId: to });

describe('a chain of hand-offs', () => {
  const chain = [hop('1', 'court', 'station'), hop('2', 'station', 'union', '1'), hop('3', 'union', 'aid', '2')];

  test('goes back to where it began', () => {
    expect(chainTo(chain, '3').map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(chainTo(chain, 'nobody')).toEqual([]);
  });

  test('is sent on to somebody new, and refused to whoever had it, naming the way round', () => {
    expect(faults(chain, '3', 'aid', 'procuratorate')).toEqual([]);
    const [refusal] = faults(chain, '3', 'aid', 'station');
    expect(refusal).toMatchObject({
      code: 'REFERRAL_CYCLE',
      path: ['toAgencyId'],
      details: { path: 'station → union → aid → station' },
    });
    expect(refusal!.allowed).toContain('COMPLETE');
    expect(faults(chain, '3', 'aid', 'court')[0]!.details['path']).toBe('court → station → union → aid → court');
  });

  test('that came back is sent elsewhere by its sender', () => {
    expect(faults([hop('1', 'court', 'station')], '1', 'court', 'union')).toEqual([]);
    expect(faults([hop('1', 'court', 'station')], '1', 'court', 'station')[0]!.code).toBe('REFERRAL_CYCLE');
  });

  test('is followed by one of its own two sides; to anybody else it is not there', () => {
    expect(faults(chain, '1', 'aid', 'x').map(({ code, path }) => [code, path])).toEqual([
      ['NOT_FOUND', ['followsReferralId']],
    ]);
    expect(faults(chain, 'nobody', 'aid', 'x')[0]!.code).toBe('NOT_FOUND');
  });

  test('whatever it looks like, an independent finder sees a circle exactly where it is refused', () => {
    const dice = new Dice(7);
    const agencies = ['a', 'b', 'c', 'd', 'e', 'f'];
    let circles = 0;
    for (let round = 0; round < 400; round += 1) {
      const hops: Hop[] = [];
      /** Every agency that ever had the matter on the way to a hand-off, carried forward link by link. */
      const had = new Map<string, ReadonlySet<string>>();
      for (let index = 0; index < 12; index += 1) {
        const before = hops.length > 0 && dice.throw(4) > 0 ? dice.of(hops) : null;
        const from = before ? dice.of([before.fromAgencyId, before.toAgencyId]) : dice.of(agencies);
        const to = dice.of(agencies.filter((agency) => agency !== from));
        const next = hop(`${index}`, from, to, before?.id ?? null);
        const found = before ? faults(hops, before.id, from, to) : [];
        const isCircle = before !== null && had.get(before.id)!.has(to);
        expect(found.map(({ code }) => code)).toEqual(isCircle ? ['REFERRAL_CYCLE'] : []);
        if (isCircle) {
          circles += 1;
          const way = String(found[0]!.details['path']).split(' → ');
          expect([way[0], way.at(-1)]).toEqual([to, to]);
          const linked = (one: string, other: string) =>
            hops.some(({ fromAgencyId: f, toAgencyId: t }) => (f === one && t === other) || (f === other && t === one));
          for (let at = 0; at + 2 < way.length; at += 1) expect(linked(way[at]!, way[at + 1]!)).toBe(true);
          continue;
        }
        hops.push(next);
        had.set(next.id, new Set([...(before ? had.get(before.id)! : []), from, to]));
      }
    }
    expect(circles).toBeGreaterThan(500);
  });
});
