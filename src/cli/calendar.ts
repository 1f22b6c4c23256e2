// npm run calendar -- propose|apply <file>: which deadlines a new calendar or local figure moves, and putting it into force.
import { readFile } from 'node:fs/promises';
import { ConfigError, readConfig } from '../config.ts';
import type { Recounted } from '../domain/deadline/recount.ts';
import { deadlineRules } from '../domain/deadline/rules.ts';
import { createLog } from '../http/log.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { readProposal } from './calendar-proposal.ts';
import { hubOn, locationOf } from './open-hub.ts';

const usage = '用法 / usage: npm run calendar -- propose|apply <file.json>';

/** One line for a deadline that is touched: id, period and its article, where it ended and where it will. */
function line({ clock, effect, answer, figure }: Recounted): string {
  const { title, basis } = deadlineRules[clock.rule];
  const source = basis.map(({ law, article }) => `${law} ${article}`.trim()).join('; ');
  const change = effect === 'MOVES' ? `${clock.dueOn} → ${answer.dueOn}` : `${clock.dueOn} 确认 / confirmed`;
  const local = figure ? `  本地数字 / local figure ${figure.amount} ${figure.unit}` : '';
  return `${clock.id}  ${clock.rule}  ${title.zh}  [${source}]  ${change}${local}`;
}

async function run([deed, file]: readonly string[]): Promise<void> {
  if ((deed !== 'propose' && deed !== 'apply') || !file) throw new ConfigError([{ zh: usage, en: usage }]);
  const proposal = readProposal(await readFile(file, 'utf8'));
  const config = readConfig(process.env);
  const hub = await hubOn(await openDatabase(locationOf(config)), { config, log: createLog({ level: 'silent' }) });
  try {
    const touched = deed === 'apply' ? await hub.law.apply(proposal) : await hub.law.propose(proposal);
    for (const each of touched) console.log(line(each));
    const moves = touched.filter(({ effect }) => effect === 'MOVES').length;
    console.log(
      deed === 'apply'
        ? `已变更 / moved: ${moves}   已确认 / confirmed: ${touched.length - moves}`
        : `将变更 / would move: ${moves}   将确认 / would be confirmed: ${touched.length - moves}   未作改动 / nothing changed`,
    );
  } finally {
    await hub.stop();
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 1;
}
