import type { ProfileSource } from '../../../src/domain/duplicate/profile.ts';
import { readStatement } from '../../../src/domain/duplicate/read-statement.ts';

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹'];
const given = [...'建国志强丽华晓东秀英永刚雪梅海燕文斌春兰振宇桂芳立新'];
const trades = [...'鑫宏盛达恒远丰泰华瑞安顺康隆福源中天金龙'];
const goods = ['机械', '制衣', '电子', '物流', '餐饮', '建筑工程', '花卉', '食品', '家具', '物业服务'];

function pick<T>(list: readonly T[], n: number): T {
  return list[((n % list.length) + list.length) % list.length]!;
}

/** An invented worker's name; two of three characters, the same for the same number. */
export function workerName(n: number): string {
  return pick(surnames, n * 7) + pick(given, n * 3) + (n % 3 === 0 ? '' : pick(given, n * 5 + 1));
}

function employerName(n: number): string {
  const place = pick(['昆明市', '上海市', '重庆市', ''], n);
  return `${place}${pick(trades, n * 3)}${pick(trades, n * 7 + 2)}${pick(goods, n)}有限公司`;
}

function numbersOf(n: number) {
  const serial = String(10_000 + n * 37).padStart(5, '0');
  return { idNumber: `5301141990${serial}01X`.slice(0, 18), phone: `138${String(10_000_000 + n * 7919)}` };
}

/** A dispute as it was imported: the statement and the types of its claims, and no party. */
export type Imported = Pick<ProfileSource, 'region' | 'claims' | 'statement'>;

/**
 * The same as a clerk would enter it: names from the statement where it tells them, else invented ones; invented numbers;
 * the first two sums and the first two days of the statement on its first claim. The statement stays away: the next
 * agency writes its own.
 */
export function entered({ region, claims, statement }: Imported, n: number, who = n): ProfileSource {
  const { people, firms, amountsFen, days } = readStatement(statement ?? '');
  const [from, to] = [...days].slice(0, 2).sort();
  const dated = claims.length > 0 ? claims : [{ type: 'WAGES' }];
  return {
    region,
    parties: [
      { role: 'WORKER', name: (who === n ? people[0] : undefined) ?? workerName(who), ...numbersOf(who) },
      { role: 'EMPLOYER', name: firms[0] ? `${firms[0]}有限公司` : employerName(n), socialCreditCode: null },
    ],
    claims: dated.map((claim, at) => ({
      ...claim,
      ...(amountsFen[at] ? { amountFen: amountsFen[at] } : {}),
      ...(at === 0 && from ? { periodFrom: from, periodTo: to ?? from } : {}),
    })),
  };
}

/** A colleague's dispute: all the same but the worker. */
export function ofColleague(imported: Imported, n: number): ProfileSource {
  return entered(imported, n, n + 5000);
}

/** A namesake's dispute: the same name, another employer, another matter. */
export function ofNamesake(imported: readonly Imported[], n: number): ProfileSource {
  const own = entered(imported[n]!, n);
  const other = entered(imported[(n + 37) % imported.length]!, (n + 37) % imported.length, n + 9000);
  const worker = own.parties[0]!;
  return { ...other, parties: [{ role: 'WORKER', name: worker.name }, ...other.parties.slice(1)] };
}

/** Two workers of a series whose statements are pasted from one another. */
export function ofSeries(imported: Imported, n: number): readonly [ProfileSource, ProfileSource] {
  const [own, other] = [entered(imported, n), ofColleague(imported, n)];
  const statement = imported.statement ?? '';
  const [name, next] = [own.parties[0]!.name, other.parties[0]!.name];
  return [
    { ...own, statement },
    { ...other, statement: statement.replaceAll(name, next) },
  ];
}
