// npm run contract:check [-- --against REVISION] [--evidence]: what a change of the schema breaks, and for whom.
// npm run contract -- propose|approve|proposals|usage|deprecated|changelog|release: see docs/contracts.md.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { DatabaseError } from '../storage/database-error.ts';
import type { Database } from '../storage/database.ts';
import { openDatabase } from '../storage/open-database.ts';
import { checkContracts, reportLines } from './contract/check.ts';
import { evidenceFrom } from './contract/evidence.ts';
import { approveProposal, propose, proposalLines } from './contract/proposals.ts';
import { release, writeChangelog } from './contract/releases.ts';
import { contractsAt, contractsIn } from './contract/schema-folder.ts';
import { deprecatedLines, usageLines } from './contract/usage.ts';
import { locationOf } from './open-hub.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'schema');
const now = new Date();

/** Days where the configuration says nothing. */
const usualDays = { notice: 90, usage: 30 };

const usage = `用法 / usage: npm run contract -- <命令 command>
  check [--against REVISION] [--evidence]   比较契约并核对登记操作 / compare contracts, hold recorded operations against them
  propose TITLE --by NAME [--against …]     向受影响单位提出变更 / propose what breaks to the agencies it takes something from
  approve PROPOSAL --as STAFF               由单位管理员同意 / approve as an agency's administrator
  proposals                                 列出提案 / list the proposals
  usage COORDINATE…                         谁仍在调用某字段 / who still calls a field
  deprecated                                列出已弃用的字段及其调用者 / deprecated fields and who still calls them
  changelog                                 重写 schema/CHANGELOG.md / write schema/CHANGELOG.md anew
  release VERSION                           把当前接口记为一个版本 / record the schema as a version`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', default: 'HEAD' },
    evidence: { type: 'boolean', default: false },
    by: { type: 'string' },
    as: { type: 'string' },
  },
});
const [command = '', ...rest] = positionals;

/** Runs with the hub's database of the environment, and closes it. */
async function withHub<Result>(work: (database: Database, config: Config) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
  const database = await openDatabase(locationOf(config));
  return work(database, config).finally(() => database.close());
}

async function check(): Promise<string[]> {
  const { against, evidence } = values;
  const asked = { before: contractsAt(root, against), after: contractsIn(folder), folder, now };
  const report = evidence
    ? await withHub((database, { usageDays: days = usualDays.usage }) =>
        checkContracts({ ...asked, evidenceOf: (of) => evidenceFrom(database, of, { now, days }) }),
      )
    : await checkContracts({ ...asked, evidenceOf: null });
  if (!report.passes) process.exitCode = 1;
  return reportLines(report);
}

async function run(): Promise<readonly string[]> {
  const [first] = rest;
  if (command === 'check') return check();
  if (command === 'propose' && first !== undefined && values.by !== undefined) {
    const asked = { before: contractsAt(root, values.against), after: contractsIn(folder) };
    const said = { id: `cpr_${randomUUID()}`, title: first, by: values.by, now };
    return withHub((database, { noticeDays = usualDays.notice }) => propose(database, asked, { ...said, noticeDays }));
  }
  if (command === 'approve' && first !== undefined && values.as !== undefined) {
    const said = { proposalId: first, staffId: values.as, at: now };
    return withHub((database) => approveProposal(database, said));
  }
  if (command === 'proposals') return withHub((database) => proposalLines(database, now));
  if (command === 'usage' && first !== undefined)
    return withHub((database, { usageDays: days = usualDays.usage }) => usageLines(database, rest, { now, days }));
  if (command === 'deprecated')
    return withHub((database, { usageDays: days = usualDays.usage }) =>
      deprecatedLines(database, folder, { now, days }),
    );
  if (command === 'changelog') return writeChangelog(folder);
  if (command === 'release' && first !== undefined) return release(folder, first, now);
  process.exitCode = 2;
  return [usage];
}

try {
  for (const line of await run()) console.log(line);
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 2;
}
