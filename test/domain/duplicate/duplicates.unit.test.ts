import { describe, expect, test } from '@jest/globals';
import { freshKeyRing } from '../../../src/http/key-ring-source.ts';
import { blindIndex } from '../../../src/storage/vault/blind-digests.ts';
import { blockingKeys } from '../../../src/domain/duplicate/blocking-keys.ts';
import { employerCore, plainName } from '../../../src/domain/duplicate/normalise.ts';
import { profileOf } from '../../../src/domain/duplicate/profile.ts';
import { readStatement } from '../../../src/domain/duplicate/read-statement.ts';
import { alikeNames, duplicateEvidence, proposeFrom, scorePair } from '../../../src/domain/duplicate/score.ts';
import { likeness, sketchOf } from '../../../src/domain/duplicate/sketch.ts';
import { alterations } from './alterations.ts';
import { colleagues, falseAlarms, methods, recall } from './measure.ts';
import { entered, ofColleague, ofNamesake, ofSeries, type Imported } from './sources.ts';

/** Invented disputes, each with its own days, sums and words. */
const imported: readonly Imported[] = Array.from({ length: 60 }, (_each, n) => ({
  region: '530114',
  claims: [{ type: n % 2 ? 'WAGES' : 'SEVERANCE' }, { type: 'OVERTIME_PAY' }],
  statement: [
    `申请人于${2018 + (n % 6)}年${1 + (n % 12)}月${1 + (n % 28)}日入职，约定月工资${3000 + n * 137}元。`,
    `第${n}车间${'甲乙丙丁戊己庚辛壬癸'[n % 10]}班自${2019 + (n % 6)}年${1 + ((n * 5) % 12)}月起停工，${'春夏秋冬'[n % 4]}季奖金未发；`,
    `单位以${['订单减少', '搬迁', '违纪', '合同到期', '架构调整'][n % 5]}为由解除合同，尚欠${12_000 + n * 911}元。`,
    `${['宿舍', '食堂', '仓库', '门店', '工地'][n % 5]}管理员${n}号可以作证，考勤与工资条由单位保管。`,
  ].join(''),
}));
const sources = imported.map((each, n) => entered(each, n));
const hub = methods(proposeFrom).at(-1)!;

describe('a name', () => {
  test.each([
    ['昆明市斗南花卉有限责任公司', '斗南花卉'],
    ['斗南花卉有限公司', '斗南花卉'],
    ['斗南　花卉（有限公司）', '斗南花卉'],
    ['上海市嘉定区仓储股份有限公司', '嘉定区仓储'],
    ['公司', '公司'],
  ])('of a firm, %s, comes down to %s', (name, core) => {
    expect(employerCore(name)).toBe(core);
  });

  test('of a person is one text however it was typed', () => {
    expect(plainName(' 阿依·努尔 ')).toBe('阿依努尔');
    expect(plainName('ＪＯＨＮ smith')).toBe('johnsmith');
  });

  test.each([
    ['王建国', '王建华', true],
    ['王建国', '王国', true],
    ['王某', '王伟', true],
    ['王建国', '李建华', false],
    ['王', '李', false],
  ])('%s and %s differ in one character at most: %s', (one, other, alike) => {
    expect(alikeNames(one, other)).toBe(alike);
    expect(alikeNames(other, one)).toBe(alike);
  });
});

describe('a statement', () => {
  test('tells names, sums and days, and no word of procedure for a name', () => {
    const said = readStatement(
      '原告王小梅诉称，其于2023年3月1日入职斗南花卉有限公司，月工资5,200元，尚欠1.5万元。诉讼请求：支付工资。',
    );
    expect(said).toEqual({
      people: ['王小梅'],
      firms: ['斗南花卉'],
      amountsFen: [520_000, 1_500_000],
      days: ['2023-03-01'],
    });
  });

  test('is like itself shortened, and unlike another', () => {
    const [one, other] = [imported[0]!.statement!, imported[1]!.statement!];
    const sketch = sketchOf(one)!;
    expect(likeness(sketch, sketch)).toBe(1);
    expect(likeness(sketch, sketchOf(one.replace(/\d/g, '7'))!)).toBe(1);
    expect(likeness(sketch, sketchOf(one.slice(0, 110))!)).toBeGreaterThan(0.4);
    expect(likeness(sketch, sketchOf(other)!)).toBeLessThan(0.7);
    expect(sketchOf('太短')).toBeNull();
  });
});

describe('what a dispute is looked up by', () => {
  test('is told by nobody who lacks the key, and another key makes other digests', () => {
    const keys = blockingKeys(profileOf(sources[0]!));
    const [ring, otherRing] = [freshKeyRing(), freshKeyRing()];
    const [one, other] = [blindIndex(() => ring), blindIndex(() => otherRing)];
    for (const key of keys) {
      const [digest] = one.digests('DUPLICATE', key);
      expect(digest).toMatch(/^blind-1:[0-9a-f]{64}$/);
      expect(one.digests('DUPLICATE', key)).toEqual([digest]);
      expect(other.digests('DUPLICATE', key)).not.toEqual([digest]);
      expect(one.digests('PHONE', key)).not.toEqual([digest]);
    }
  });

  test('stays within bounds for a group of hundreds', () => {
    const parties = Array.from({ length: 400 }, (_each, n) => ({ role: 'WORKER', name: `王工友${n}` }) as const);
    const keys = blockingKeys(
      profileOf({ region: '530114', claims: [], parties: [...parties, ...sources[0]!.parties] }),
    );
    expect(keys.length).toBeLessThan(1000);
  });
});

describe('a score', () => {
  test('lies between 0 and 100, is the same from both sides, and is what its reasons add up to', () => {
    for (const [n, source] of sources.slice(0, 20).entries()) {
      const [one, other] = [profileOf(source), profileOf(sources[(n + 1) % sources.length]!)];
      for (const [first, second] of [
        [one, one],
        [one, other],
      ] as const) {
        const { score, reasons } = scorePair(first, second);
        expect(scorePair(second, first).score).toBe(score);
        const sum = reasons.reduce((total, { weight }) => total + weight, 0);
        expect(score).toBe(Math.max(0, Math.min(100, sum)));
        expect(reasons.every(({ code, weight }) => Math.abs(weight) <= Math.abs(duplicateEvidence[code].weight))).toBe(
          true,
        );
      }
    }
  });

  test('of the same employer, days, claims and sums alone proposes nothing: the worker is missing', () => {
    const [own] = sources;
    const nobody = { ...own!, parties: own!.parties.filter(({ role }) => role !== 'WORKER') };
    expect(scorePair(profileOf(own!), profileOf(nobody)).score).toBeGreaterThanOrEqual(proposeFrom);
    expect(blockingKeys(profileOf(nobody)).some((key) => blockingKeys(profileOf(own!)).includes(key))).toBe(false);
  });
});

describe('of invented disputes', () => {
  test.each(Object.keys(alterations))('nearly every copy is found, altered in: %s', (name) => {
    const { pairs, found } = recall(hub, sources, name);
    expect(found / pairs).toBeGreaterThanOrEqual(0.95);
  });

  test('no two are taken for one, nor two colleagues, two namesakes, two cases of a series', () => {
    const others = imported.map((each, n) => ofColleague(each, n));
    const namesakes = imported.map((_each, n) => ofNamesake(imported, n));
    const series = imported.map((each, n) => ofSeries(each, n));
    expect(falseAlarms(hub, sources).found).toBe(0);
    expect(colleagues(hub, sources, others).found).toBe(0);
    expect(colleagues(hub, sources, namesakes).found).toBe(0);
    const pasted = colleagues(
      hub,
      series.map(([own]) => own),
      series.map(([, other]) => other),
    );
    expect(pasted.found).toBe(0);
  });

  test('a way that looks up exact names alone loses the copies that were miswritten', () => {
    const exact = methods(proposeFrom).find(({ name }) => name === 'exact names')!;
    expect(recall(exact, sources, 'one character of the worker').found).toBe(0);
  });
});
