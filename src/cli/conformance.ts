// npx accord conformance URL [--profile NAME] [--out FILE], or: npx accord conformance verify FILE [--key whpk_…]
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ScenarioResult } from '../domain/conformance/report.ts';
import { currentReport, signReport } from '../storage/conformance/signed-report.ts';
import { startKitHub } from './conformance/kit-hub.ts';
import { profiles } from './conformance/profiles.ts';
import { runConformance, schemaDigest } from './conformance/run-conformance.ts';
import { allScenarios } from './conformance/scenarios/all-scenarios.ts';
import { reportFaultWords } from './conformance/report-faults.ts';
import { publicKeyText } from '../storage/ed25519.ts';

const usage = `用法 / usage:
  npx accord conformance URL [参数 / options]        以全部场景检验伙伴系统 / tries a partner system in every scenario
    --profile ${Object.keys(profiles).join('|')}
    --out FILE          写入签名报告 / writes the signed report
    --key FILE          签名私钥（Ed25519 PEM），不填则临时生成 / key the report is signed with; a passing one when left out
    --for NAME          报告所属的机构或子图 / agency or subgraph the report is for
    --only A,B          只跑这些场景；报告不算数 / these scenarios alone; the report does not count
    --restart COMMAND   重启伙伴系统的命令 / command that starts the partner anew
    --patience SECONDS  等待应答的秒数，默认 15 / seconds an answer is waited for, 15 by default
  npx accord conformance verify FILE [--key whpk_…]  核验报告 / checks a report
  npx accord conformance list                        列出场景 / lists the scenarios`;

const options = {
  profile: { type: 'string', default: 'mediation' },
  out: { type: 'string' },
  key: { type: 'string' },
  for: { type: 'string' },
  only: { type: 'string' },
  restart: { type: 'string' },
  patience: { type: 'string', default: '15' },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [first, file] = positionals;
  if (first === 'verify' && file) return verify(file, values.key);
  if (first === 'list') return list();
  const profile = profiles[values.profile];
  if (!first || !URL.canParse(first) || !profile) {
    console.error(usage);
    return 2;
  }
  const only = values.only?.split(',');
  const hub = await startKitHub(profile);
  try {
    const { restart } = values;
    const report = await runConformance({
      ...{ url: first, hub, profile, profileName: values.profile, subject: values.for ?? null },
      scenarios: allScenarios.filter(({ name }) => !only || only.includes(name)),
      webhookKey: generateKeyPairSync('ed25519').privateKey,
      patience: Number(values.patience) * 1000,
      restart: restart ? () => Promise.resolve(void execSync(restart, { stdio: 'ignore' })) : null,
      now: () => new Date(),
      tell,
    });
    const { passed, failed, notApplicable } = report;
    console.log(`\n${passed} passed, ${failed} failed, ${notApplicable} not applicable`);
    const signed = signReport(report, signingKey(values.key));
    if (values.out) {
      writeFileSync(values.out, `${JSON.stringify(signed, null, 2)}\n`);
      console.log(`${values.out}  ${signed.key}`);
    }
    return failed === 0 ? 0 : 1;
  } finally {
    await hub.stop();
  }
}

function tell({ name, title, verdict, diagnosis, means, next, seen }: ScenarioResult): void {
  const mark = { PASSED: '✓', FAILED: '✗', NOT_APPLICABLE: '–' }[verdict];
  console.log(`${mark} ${name.padEnd(24)} ${title.zh} / ${title.en}`);
  if (!diagnosis || !means || !next) return;
  console.log(`    ${diagnosis}: ${means.zh} / ${means.en}`);
  console.log(`    所见 / seen: ${seen ?? ''}`);
  console.log(`    下一步 / next: ${next.zh} / ${next.en}`);
}

async function verify(file: string, key: string | undefined): Promise<number> {
  const report = JSON.parse(readFileSync(file, 'utf8')) as { key?: string };
  const faults = currentReport(report, await schemaDigest(), new Date(), [key ?? report.key ?? '']);
  for (const fault of faults) console.log(`✗ ${fault}: ${reportFaultWords[fault].zh} / ${reportFaultWords[fault].en}`);
  if (faults.length === 0) console.log('✓ 报告有效 / the report is current');
  if (key === undefined)
    console.log(`  未核对签名人，其公钥为 / who signed was not checked; the key is ${report.key ?? '-'}`);
  return faults.length === 0 ? 0 : 1;
}

function list(): number {
  for (const { name, title, sent, expected } of allScenarios) {
    console.log(
      `${name}\n    ${title.zh} / ${title.en}\n    ${sent.zh} → ${expected.zh}\n    ${sent.en} → ${expected.en}`,
    );
  }
  return 0;
}

function signingKey(file: string | undefined): KeyObject {
  const key = file ? createPrivateKey(readFileSync(file)) : generateKeyPairSync('ed25519').privateKey;
  if (!file) console.log(`临时签名密钥 / passing key: ${publicKeyText(key)}`);
  return key;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
