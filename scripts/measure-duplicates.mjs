// How many altered copies of disputes are found, and how many different disputes are taken for one another.
//
//   npm run duplicates -- <file.ndjson>
//
// Each line is a row as the import takes it. Prints figures and no line of the file.
import { readFileSync } from 'node:fs';
import { mapRow } from '../src/cli/import/map-row.ts';
import { alterations } from '../test/domain/duplicate/alterations.ts';
import { colleagues, falseAlarms, methods, recall } from '../test/domain/duplicate/measure.ts';
import { entered, ofColleague, ofNamesake, ofSeries } from '../test/domain/duplicate/sources.ts';
import { proposeFrom } from '../src/domain/duplicate/score.ts';

const file = process.argv[2];
if (!file) {
  console.error('用法 / usage: npm run duplicates -- <file.ndjson>');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const imported = lines.flatMap((line) => {
  const { entry } = mapRow(JSON.parse(line), { today: '2026-01-01', region: '530114' });
  return entry ? [{ region: '530114', claims: entry.claims, statement: entry.statement ?? '' }] : [];
});
const asImported = imported.map((each) => ({ ...each, parties: [] }));
const asEntered = imported.map((each, n) => entered(each, n));
const others = imported.map((each, n) => ofColleague(each, n));
const namesakes = imported.map((_each, n) => ofNamesake(imported, n));

const percent = ({ pairs, found }) => `${((100 * found) / pairs).toFixed(1)} %`;
const perHundred = ({ found }, of) => ((100 * found) / of).toFixed(1);

function table(title, sources, colleaguesToo) {
  console.log(`\n## ${title}: ${sources.length} disputes\n`);
  const ways = methods(proposeFrom);
  console.log(`| copies altered in | pairs | ${ways.map(({ name }) => name).join(' | ')} |`);
  console.log(`|---|---|${ways.map(() => '---').join('|')}|`);
  for (const name of Object.keys(alterations)) {
    const found = ways.map((way) => percent(recall(way, sources, name)));
    console.log(`| ${name} | ${sources.length} | ${found.join(' | ')} |`);
  }
  const alarms = ways.map((way) => falseAlarms(way, sources));
  console.log(
    `| **false alarms** per 100 disputes | ${alarms[0].pairs} | ${alarms.map((each) => perHundred(each, sources.length)).join(' | ')} |`,
  );
  if (!colleaguesToo) return;
  const near = ways.map((way) => colleagues(way, sources, others));
  console.log(
    `| **false alarms** per 100 colleagues (all the same but the worker) | ${near[0].pairs} | ${near.map((each) => perHundred(each, sources.length)).join(' | ')} |`,
  );
  const same = ways.map((way) => colleagues(way, sources, namesakes));
  console.log(
    `| **false alarms** per 100 namesakes (same name, another employer and matter) | ${same[0].pairs} | ${same.map((each) => perHundred(each, sources.length)).join(' | ')} |`,
  );
  const series = imported.map((each, n) => ofSeries(each, n));
  const pasted = ways.map((way) =>
    colleagues(
      way,
      series.map(([own]) => own),
      series.map(([, other]) => other),
    ),
  );
  console.log(
    `| **false alarms** per 100 cases of a series (another worker, the same statement) | ${pasted[0].pairs} | ${pasted.map((each) => perHundred(each, sources.length)).join(' | ')} |`,
  );
}

table('As entered by a clerk (names, numbers, claims; no statement)', asEntered, true);
table(
  'As entered, with the same statement',
  imported.map((each, n) => ({ ...entered(each, n), statement: each.statement })),
  false,
);
table('As imported (statement and claim types; no parties)', asImported, false);

console.log('\n## The threshold of the hub\n');
console.log(
  '| from | entered: names, dates and amounts, no numbers | entered: all | imported: all | false alarms per 100, entered | colleagues | imported |',
);
console.log('|---|---|---|---|---|---|---|');
for (const from of [40, 50, 55, 60, 65, 70, 80]) {
  const hub = methods(from).at(-1);
  const all = 'all of these together';
  const cells = [
    percent(recall(hub, asEntered, 'names, dates and amounts, no numbers')),
    percent(recall(hub, asEntered, all)),
    percent(recall(hub, asImported, all)),
    perHundred(falseAlarms(hub, asEntered), asEntered.length),
    perHundred(colleagues(hub, asEntered, others), asEntered.length),
    perHundred(falseAlarms(hub, asImported), asImported.length),
  ];
  console.log(`| ${from}${from === proposeFrom ? ' (used)' : ''} | ${cells.join(' | ')} |`);
}
