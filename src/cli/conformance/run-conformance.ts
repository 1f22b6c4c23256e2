import type { KeyObject } from 'node:crypto';
import { printSchema } from 'graphql';
import { kitVersion, type ConformanceReport, type ScenarioResult } from '../../domain/conformance/report.ts';
import { mergeSubgraphs } from '../../graphql/merge.ts';
import { buildSubgraphs } from '../../views/index.ts';
import { schemaDigestOf } from '../../storage/conformance/signed-report.ts';
import { Courier } from './courier.ts';
import { diagnoses, Finding } from './diagnoses.ts';
import { firstMorning, type KitHub } from './kit-hub.ts';
import type { Profile } from './profiles.ts';
import type { Scenario } from './scenario.ts';
import { Stage } from './stage.ts';
import { startWire } from './wire.ts';

export interface RunOptions {
  /** Where the partner takes webhooks. */
  readonly url: string;
  readonly hub: KitHub;
  readonly profileName: string;
  readonly profile: Profile;
  readonly scenarios: readonly Scenario[];
  /** Key webhooks are signed with. */
  readonly webhookKey: KeyObject;
  readonly patience?: number;
  readonly restart?: (() => Promise<void>) | null;
  /** Agency or subgraph the report is for. */
  readonly subject?: string | null;
  /** Instant the report bears. */
  readonly now: () => Date;
  readonly tell?: (result: ScenarioResult) => void;
}

/** Milliseconds a partner has to answer a webhook (Standard Webhooks: 15 to 30 seconds). */
const usualPatience = 15_000;

/** Plays the scenarios against a partner and says how each went. */
export async function runConformance(options: RunOptions): Promise<ConformanceReport> {
  const { url, hub, profile, profileName, scenarios, webhookKey, restart = null, now, tell } = options;
  const patience = options.patience ?? usualPatience;
  const wire = await startWire(hub.url);
  const courier = new Courier(url, webhookKey, patience);
  const parts = { hub, wire, courier, profile, patience, restart };
  const results: ScenarioResult[] = [];
  try {
    hub.clock.moveTo(firstMorning);
    await hub.news();
    const greeting = await new Stage(parts).greet();
    const greeted = greeting.status >= 200 && greeting.status < 300;
    for (const scenario of scenarios) {
      const result = greeted
        ? await played(scenario, parts)
        : failed(scenario, new Finding('HELLO_NOT_ANSWERED', `status ${greeting.status}`));
      results.push(result);
      tell?.(result);
    }
  } finally {
    await wire.stop();
  }
  const count = (verdict: ScenarioResult['verdict']) => results.filter((each) => each.verdict === verdict).length;
  return {
    ...{
      kit: kitVersion,
      schemaDigest: await schemaDigest(),
      profile: profileName,
      subject: options.subject ?? null,
    },
    ...{ partner: url, at: now().toISOString() },
    ...{ passed: count('PASSED'), failed: count('FAILED'), notApplicable: count('NOT_APPLICABLE'), scenarios: results },
  };
}

/** Digest of the schema this hub serves: a report made on another says nothing about it. */
export async function schemaDigest(): Promise<string> {
  return schemaDigestOf(printSchema(mergeSubgraphs(await buildSubgraphs())));
}

async function played(scenario: Scenario, parts: ConstructorParameters<typeof Stage>[0]): Promise<ScenarioResult> {
  const { name, title } = scenario;
  const plain = { name, title, diagnosis: null, means: null, next: null, seen: null };
  if (scenario.applies?.(parts.profile) === false) return { ...plain, verdict: 'NOT_APPLICABLE' };
  const stage = new Stage(parts);
  try {
    parts.wire.calm();
    await stage.moveTo(firstMorning);
    await stage.take();
    await scenario.play(stage);
    return { ...plain, verdict: 'PASSED' };
  } catch (error) {
    if (error instanceof Finding) return failed(scenario, error);
    return failed(scenario, new Finding('NOT_WHERE_EXPECTED', error instanceof Error ? error.message : String(error)));
  } finally {
    parts.wire.calm();
  }
}

function failed({ name, title }: Scenario, { code, message }: Finding): ScenarioResult {
  return { name, title, verdict: 'FAILED', diagnosis: code, ...diagnoses[code], seen: message };
}
