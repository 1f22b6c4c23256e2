import { readFile } from 'node:fs/promises';
import { ConfigError, readConfig } from '../../config.ts';
import type { SystemClient } from '../../domain/agency/system-client.ts';
import { ContractBook } from '../../graphql/contract-book.ts';
import { checkDocuments, type DocumentFault } from '../../http/documents/check-documents.ts';
import { readManifest, type ManifestEntry } from '../../http/documents/manifest.ts';
import { wholeGraph } from '../../http/federation/graph-served.ts';
import { createLog } from '../../http/log.ts';
import { judge } from '../../policy/judge.ts';
import { DatabaseError } from '../../storage/database-error.ts';
import type { Database } from '../../storage/database.ts';
import { CachedDirectory } from '../../storage/directory.ts';
import { openDatabase } from '../../storage/open-database.ts';
import {
  keepTrustedDocuments,
  removeTrustedDocuments,
  setDocumentRule,
  trustedDocuments,
  type TrustedDocument,
} from '../../storage/trusted-documents.ts';
import { buildSubgraphs } from '../../views/index.ts';
import type { Surrounding } from '../directory/run-directory.ts';
import { locationOf } from '../open-hub.ts';
import { readOptions, usage, type DocumentsAsked } from './options.ts';

/** Most documents of one system: all of them are kept in memory by each process that is asked by it. */
const mostDocuments = 2_000;

/** Why nothing was done, as it is told. */
class NotDone extends Error {}

interface Scene extends Pick<Surrounding, 'env' | 'now'> {
  readonly database: Database;
  readonly directory: CachedDirectory;
  readonly client: SystemClient;
}

/** Does what the command line asks and tells the exit code: 0 done, 1 refused, 2 usage. */
export async function runDocuments(args: readonly string[], around: Surrounding): Promise<0 | 1 | 2> {
  const asked = readOptions(args);
  if (!asked) {
    around.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    around.stdout.write(`${(await onDatabase(asked, around)).join('\n')}\n`);
    return 0;
  } catch (error) {
    around.stderr.write(`${problemTold(error)}\n`);
    return 1;
  }
}

async function onDatabase(asked: DocumentsAsked, { env, now, database }: Surrounding): Promise<string[]> {
  const open = database ?? (await openDatabase(locationOf(readConfig(env))));
  try {
    const directory = new CachedDirectory(open);
    await directory.refresh();
    const client = directory.client(asked.client);
    if (!client) throw new NotDone(`没有此系统 / there is no such system: ${asked.client}`);
    return await run(asked, { env, now, database: open, directory, client });
  } finally {
    if (!database) await open.close();
  }
}

async function run(asked: DocumentsAsked, scene: Scene): Promise<string[]> {
  const { database, client, now } = scene;
  if ('by' in asked) mayManage(asked.by, scene);
  switch (asked.verb) {
    case 'check':
      return [`${(await checked(asked.file, scene)).length} 个操作可以登记 / operations can be registered`];
    case 'publish': {
      const documents = await checked(asked.file, scene);
      const fresh = await keepTrustedDocuments(database, documents, { clientId: client.id, by: asked.by, at: now() });
      return [
        `已登记 ${fresh}，原有 ${documents.length - fresh} / registered ${fresh}, already there ${documents.length - fresh}`,
      ];
    }
    case 'list': {
      const { rule, documents } = await trustedDocuments(database, client.id);
      return [ruleTold(rule === 'REGISTERED'), ...documents.map(({ id, operation }) => `${id}  ${operation}`)];
    }
    case 'withdraw':
      return [`已撤销 / withdrawn  ${await removeTrustedDocuments(database, client.id, asked.ids)}`];
    case 'only':
      await setDocumentRule(database, client.id, asked.isOn ? 'REGISTERED' : 'ANY');
      return [ruleTold(asked.isOn)];
  }
}

/** @throws NotDone unless the person manages the systems of the client's agency */
function mayManage(staffId: string, { directory, client, now }: Scene): void {
  const person = directory.principal(staffId, client.agencyId);
  if (person && judge('client.manage', person, null, now()) === 'yes') return;
  throw new NotDone('须由该系统所属单位的管理员办理 / this is for an administrator of the agency whose system it is');
}

/** The documents of a manifest. @throws NotDone naming every fault */
async function checked(file: string, scene: Scene): Promise<readonly TrustedDocument[]> {
  const { database, directory, client, env } = scene;
  const entries = readManifest(await readFile(file, 'utf8'));
  if (!entries) throw new NotDone('不是 Apollo 或 Relay 的清单 / this is no manifest of Apollo or Relay');
  const { documents: kept } = await trustedDocuments(database, client.id);
  const others = changed(entries, kept);
  if (others.length > 0) throw new NotDone(faultsTold(others).join('\n'));
  const subgraphs = await buildSubgraphs();
  const log = createLog({ level: 'error', destination: process.stderr });
  const { schema: whole } = await wholeGraph(subgraphs, { file: readConfig(env).federation, log });
  const book = ContractBook.of(whole, subgraphs);
  const { type, capacities } = directory.agency(client.agencyId)!;
  const { schema } = book.for({ agencyType: type, capacities });
  const { documents, faults } = checkDocuments(entries, { schema, doors: book.doors, scopes: client.scopes });
  if (faults.length > 0) throw new NotDone(faultsTold(faults).join('\n'));
  if (new Set([...documents, ...kept].map(({ id }) => id)).size > mostDocuments)
    throw new NotDone(`一个系统至多 ${mostDocuments} 个操作 / a system has at most ${mostDocuments} operations`);
  return documents;
}

/** A name stands for one text for good: what was built against it would otherwise be run as something else. */
function changed(entries: readonly ManifestEntry[], kept: readonly TrustedDocument[]): DocumentFault[] {
  const texts = new Map(kept.map(({ id, text }) => [id, text]));
  const isOther = ({ id, text }: ManifestEntry) => (texts.get(id) ?? text) !== text;
  return entries.filter(isOther).map(({ id }) => ({ id, code: 'CONFLICT', hint: '' }));
}

function faultsTold(faults: readonly DocumentFault[]): string[] {
  return [
    `${faults.length} 处有误，什么也未写入 / ${faults.length} faults, nothing was written:`,
    ...faults.map(({ id, code, hint }) => `  ${id}  ${code}${hint ? `  ${hint}` : ''}`),
  ];
}

function ruleTold(isOnly: boolean): string {
  return isOnly
    ? '只办理已登记的操作 / registered operations alone are run'
    : '也办理其他查询语句 / other texts are run, too';
}

function problemTold(error: unknown): string {
  if (error instanceof SyntaxError) return '不是有效的 JSON / this is no JSON';
  if (error instanceof ConfigError || error instanceof DatabaseError || error instanceof NotDone) return error.message;
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '找不到文件 / there is no such file' : String(error);
}
