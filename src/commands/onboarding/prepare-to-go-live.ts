import type { Agency } from '../../domain/agency/agency.ts';
import {
  goLiveChecks,
  openChecks,
  type GoLiveCheck,
  type GoLiveStanding,
} from '../../domain/onboarding/go-live-checks.ts';
import type { JoinApplication } from '../../domain/onboarding/join-application.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { referralKinds } from '../../kinds/index.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { postsNeeded } from '../../policy/posts-needed.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import type { Work } from '../unit-of-work.ts';
import type { OnboardingGate } from './onboarding-gate.ts';

type Prepared = Outcome<{ agencyId: string }>;

/** Says which contract the agency builds on, by its digest. */
export async function takeContract(
  { key, ...input }: { readonly sha256: string; readonly key: string | null },
  context: CommandContext,
): Promise<Prepared> {
  return prepared(context, { operation: 'takeContract', key, input }, async (work, { application, agency, gate }) => {
    const { sha256 } = gate.contractOf(agency);
    if (input.sha256 !== sha256) return [new Refusal('CONTRACT_CHANGED', { path: ['sha256'], allowed: [sha256] })];
    await work.onboarding.change(application.id, { contractSha256: sha256 });
    await work.onboarding.note(application.id, 'CONTRACT_TAKEN');
    return { agencyId: agency.id };
  });
}

/** Hands in the signed report of the conformance kit; one that does not count is refused with everything against it. */
export async function handInReport(
  { key, ...input }: { readonly report: string; readonly key: string | null },
  context: CommandContext,
): Promise<Prepared> {
  const request = { operation: 'handInReport', key, input };
  return prepared(context, request, async (work, { application, agency, gate }) => {
    const report = parsed(input.report);
    const faults = gate.reportFaults(report, agency, context.clock.now());
    if (faults.length > 0) return [new Refusal('REPORT_NOT_CURRENT', { path: ['report'], allowed: faults })];
    await work.onboarding.change(application.id, { report });
    await work.onboarding.note(application.id, 'REPORT_HANDED_IN');
    return { agencyId: agency.id };
  });
}

/** Opens the agency to real matters; refused with every item of its checklist that is missing. */
export async function goLive({ key }: { readonly key: string | null }, context: CommandContext): Promise<Prepared> {
  const outcome = await prepared(context, { operation: 'goLive', key, input: {} }, async (work, joining) => {
    const { application, agency } = joining;
    const checks = checklist(joining, await work.onboarding.standing(agency.id), context.clock.now());
    const missing = openChecks(checks).map(
      (check) => new Refusal('GO_LIVE_ITEM_MISSING', { path: ['checks', check.item], allowed: check.missing }),
    );
    if (missing.length > 0) return missing;
    await work.onboarding.goLive(agency.id);
    await work.onboarding.change(application.id, { state: 'LIVE' });
    await work.onboarding.note(application.id, 'WENT_LIVE');
    return { agencyId: agency.id };
  });
  await context.followDirectory?.();
  return outcome;
}

/** An agency that prepares to go live, and what is asked about it. */
export interface Joining {
  readonly application: JoinApplication;
  readonly agency: Agency;
  readonly gate: OnboardingGate;
}

/** The checklist of an agency as it stands at the instant. */
export function checklist({ application, agency, gate }: Joining, standing: GoLiveStanding, at: Date): GoLiveCheck[] {
  return goLiveChecks(application, standing, {
    postsNeeded: postsNeeded(agency, referralKinds.values()),
    contractSha256: gate.contractOf(agency).sha256,
    reportFaults: application.report === null ? [] : gate.reportFaults(application.report, agency, at),
  });
}

async function prepared(
  context: CommandContext,
  request: Parameters<typeof runCommand>[1],
  act: (work: Work, joining: Joining) => Promise<Prepared>,
): Promise<Prepared> {
  const { principal, directory, onboarding: gate } = context;
  const outcome = await runCommand(context, request, async (work, { now }) => {
    if (judge('onboarding.prepare', principal, null, now) !== 'yes') return [notPermitted('onboarding.prepare')];
    const application = await work.onboarding.ofJoining(principal.agencyId);
    const agency = directory.agency(principal.agencyId);
    if (!application || !agency || !gate) return [new Refusal('AGENCY_LIVE_ALREADY')];
    return act(work, { application, agency, gate });
  });
  const kind = request.operation === 'goLive' ? 'onboarding.live' : 'onboarding.prepared';
  if (!Array.isArray(outcome)) context.audit?.note(kind, { rule: 'onboarding.prepare' });
  return outcome;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
