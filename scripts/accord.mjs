#!/usr/bin/env node
// accord 命令：npx accord <命令> [参数…]；每个命令是 src 的一个模块，本文件只认命令名。
// The accord command: npx accord <command> [arguments…]. Each command is one module; this file knows their names only.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

/** 命令 / command: [模块 / module, 参数 / arguments, 中文, English]. The only place a command is made known. */
const commands = {
  serve: ['src/main.ts', '[--view NAME|all]', '启动平台，或单独一个子图', 'serves the hub, or one subgraph of it'],
  compose: [
    'src/cli/compose.ts',
    '[--federation FILE] [--conformance DIR]',
    '合成超图，检查合作单位的子图',
    'composes the supergraph',
  ],
  demo: ['src/cli/demo.ts', '[flowers|drivers|warehouse]', '在内存中演示一宗案件', 'plays a case on a hub in memory'],
  migrate: ['src/cli/migrate.ts', '', '建表或升级', 'applies pending migrations'],
  directory: ['src/cli/directory.ts', 'apply FILE --as NAME', '登记机构、人员与业务组', 'agencies, people and desks'],
  import: ['src/cli/import.ts', 'FILE --as STAFF', '导入争议', 'registers the disputes of a file'],
  drop: ['src/cli/drop.ts', '--in DIR --out DIR --as WHO', '以文件交换', 'exchanges files with a partner'],
  documents: [
    'src/cli/documents.ts',
    'check|publish FILE --client ID --as STAFF | …',
    '登记系统可用的操作',
    'registers operations of a system',
  ],
  calendar: ['src/cli/calendar.ts', 'propose|apply FILE', '更换工作日历或地方期限', 'a new calendar or local figure'],
  deadlines: ['src/cli/deadlines.ts', '', '逐行计算期限', 'counts periods, a question a line'],
  findings: ['src/cli/findings.ts', '', '查出停滞的移送', 'names what is stuck'],
  warn: ['src/cli/warn.ts', '', '发出到期提醒', 'writes the warnings that are due'],
  conformance: [
    'src/cli/conformance.ts',
    'URL [--profile P] [--out FILE] | verify FILE',
    '检验伙伴系统并出具签名报告',
    'tries a partner system and signs a report',
  ],
  simulate: [
    'src/cli/simulate.ts',
    'PART --hub URL --token T',
    '模拟一个机构应答移送',
    'plays an agency: court, union, hrss, procuratorate, legal-aid',
  ],
  retention: ['src/cli/retention.ts', '', '列出可删除的档案', 'lists what may be erased now'],
  keys: ['src/cli/keys.ts', 'status|new|rotate|…', '静态加密密钥', 'keys of values at rest'],
  sandbox: ['src/cli/sandbox.ts', '[--port N] [--dir FOLDER]', '启动沙箱', 'a hub to try everything on'],
  keygen: ['scripts/accord-keygen.mjs', 'FILE', '生成签名密钥', 'makes a key to sign requests with'],
  call: [
    'scripts/accord-call.mjs',
    'URL --token T [--key FILE] …',
    '发出（签名的）请求',
    'sends a request, signed with a key',
  ],
  access: ['src/cli/access.ts', 'report [days] | audit [kind]', '查阅记录', 'who read what'],
  verify: ['scripts/accord-verify.mjs', 'BUNDLE [--key KEY]', '离线验证证据包', 'verifies an evidence bundle offline'],
  'verify-store': ['src/cli/verify-store.ts', '', '核验全部存储的历史', 'checks all stored history'],
};

const [name, ...rest] = process.argv.slice(2);

if (name === undefined || ['help', '-h', '--help'].includes(name)) {
  console.log(help());
} else if (!Object.hasOwn(commands, name)) {
  console.error(`没有这个命令 / no such command: ${name}\n\n${help()}`);
  process.exitCode = 2;
} else if (Number(process.versions.node.split('.')[0]) < 24 && existsSync(newerNode())) {
  // An older Node starts the one that came with the packages.
  const child = spawn(newerNode(), process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} else {
  const module = join(root, commands[name][0]);
  // A command reads its own arguments, as it does when an npm script starts it.
  process.argv.splice(1, process.argv.length, module, ...rest);
  if (module.endsWith('.ts')) await import('./register-swc.mjs');
  await import(pathToFileURL(module).href);
}

function newerNode() {
  return join(root, 'node_modules/.bin/node');
}

function help() {
  const rows = Object.entries(commands).map(
    ([command, [, args, zh, en]]) => `  ${`${command} ${args}`.padEnd(42)} ${zh} / ${en}`,
  );
  return ['用法 / usage: npx accord <命令 command> [参数 arguments]', '', ...rows].join('\n');
}
