// The table, as Markdown.
import { median } from './measure.mjs';

const aims = {
  detail: { floor: 0.6, postgraphile: 3 },
  inbox: { floor: 0.6, postgraphile: 3 },
  receive: { floor: 0.6 },
};

/** One line a workload and target; the hub's line says whether the aims are met. */
export function table(results, workloads) {
  const lines = [
    '| workload | target | requests/s | rounds | p50 ms | p99 ms | CPU ms | database CPU ms | memory MiB | × floor | × PostGraphile | aim |',
    '| --- | --- | --: | --- | --: | --: | --: | --: | --: | --: | --: | --- |',
  ];
  for (const [key, byTarget] of Object.entries(results)) {
    for (const [name, result] of Object.entries(byTarget)) {
      // Round by round, since what else the machine does changes less within a round than between rounds.
      const ratio = (other) =>
        byTarget[other] && other !== name
          ? median(result.rates.map((rate, round) => rate / byTarget[other].rates[round]))
          : null;
      lines.push(
        row(
          workloads[key].name,
          name,
          Math.round(result.rate),
          result.rates.map((rate) => Math.round(rate)).join(' '),
          result.p50.toFixed(1),
          result.p99.toFixed(1),
          fixed(result.cpu),
          fixed(result.databaseCpu),
          Math.round(result.memory),
          fixed(ratio('floor')),
          fixed(ratio('postgraphile')),
          name === 'hub' ? verdict(aims[key], ratio) : '',
        ),
      );
    }
  }
  const costs = Object.entries(results).flatMap(([key, byTarget]) => costsOf(workloads[key].name, byTarget));
  return [...lines, ...(costs.length > 0 ? ['', ...costHead, ...costs] : [])].join('\n');
}

const costHead = ['| workload | what | share of a request |', '| --- | --- | --: |'];

const walls = { 'hub-rows': 'row-level security', 'hub-fields': 'redaction', 'hub-log': 'log of reads' };

/** What each wall costs: how much less time an answer takes without it, round by round. */
function costsOf(workload, byTarget) {
  return Object.entries(walls)
    .filter(([name]) => byTarget[name] && byTarget.hub)
    .map(([name, wall]) => {
      const shares = byTarget.hub.rates.map((rate, round) => 1 - rate / byTarget[name].rates[round]);
      return row(workload, wall, `${(100 * median(shares)).toFixed(1)} %`);
    });
}

function verdict(aim, ratio) {
  return Object.entries(aim)
    .map(([other, least]) => [other, least, ratio(other)])
    .filter(([, , reached]) => reached !== null)
    .map(([other, least, reached]) => `≥ ${least} × ${other}: ${reached >= least ? 'met' : 'missed'}`)
    .join('; ');
}

function fixed(number) {
  return number === null || Number.isNaN(number) ? '' : number.toFixed(2);
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}
