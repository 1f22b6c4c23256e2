import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { checklist, goLive, handInReport, takeContract } from '../../commands/onboarding/prepare-to-go-live.ts';
import { openChecks } from '../../domain/onboarding/go-live-checks.ts';
import { goLiveItems } from '../../domain/onboarding/go-live-items.ts';
import { keyOf } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { userErrors } from '../../graphql/types/user-error.type.ts';
import { isRefused, type Refusal } from '../../kernel/refusal.ts';
import { shownApplication } from './join-application.resolver.ts';
import {
  AgencyContractType,
  GoLiveInputType,
  HandInReportInputType,
  OnboardingPayload,
  OnboardingType,
  TakeContractInputType,
} from './onboarding.type.ts';

/** How an agency that was let in brings itself to where matters may be given to it. */
@Resolver()
export class OnboardingResolver {
  @Requires('onboarding.prepare')
  @Query(() => OnboardingType, {
    nullable: true,
    description:
      '本单位的接入情况；非经申请接入的单位为 null / How far your agency has come; null where it never had to apply',
  })
  onboarding(@Ctx() context: HubContext) {
    return onboardingOf(context);
  }

  @Requires('onboarding.prepare')
  @Query(() => AgencyContractType, {
    nullable: true,
    description: '本单位的契约及其摘要 / The contract of your agency, and its digest',
  })
  agencyContract(@Ctx() { principal, command }: HubContext): AgencyContractType | null {
    const { agencyType: type, capacities } = principal;
    return command.onboarding?.contractOf({ type, capacities }) ?? null;
  }

  @Requires('onboarding.prepare')
  @Mutation(() => OnboardingPayload, { description: '采用现行契约 / Takes the contract as it stands' })
  async takeContract(
    @Arg('input', () => TakeContractInputType) input: TakeContractInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(await takeContract({ ...input, key: keyOf(input, context) }, context.command), context);
  }

  @Requires('onboarding.prepare')
  @Mutation(() => OnboardingPayload, { description: '提交签名的检验报告 / Hands in the signed conformance report' })
  async handInReport(
    @Arg('input', () => HandInReportInputType) input: HandInReportInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(await handInReport({ ...input, key: keyOf(input, context) }, context.command), context);
  }

  @Requires('onboarding.prepare')
  @Mutation(() => OnboardingPayload, {
    description: '上线；清单未完成时列出所缺各项 / Goes live; refused with every item that is missing',
  })
  async goLive(@Arg('input', () => GoLiveInputType) input: GoLiveInputType, @Ctx() context: HubContext) {
    return answer(await goLive({ key: keyOf(input, context) }, context.command), context);
  }
}

async function answer(
  outcome: { readonly agencyId: string } | Refusal[],
  context: HubContext,
): Promise<OnboardingPayload> {
  context.reads.moveTo(context.command.clock.now());
  const errors = isRefused(outcome) ? userErrors(outcome, context) : [];
  const agency = context.reads.directory.agency(context.principal.agencyId);
  return { agency, onboarding: await onboardingOf(context), userErrors: errors } as unknown as OnboardingPayload;
}

async function onboardingOf(context: HubContext): Promise<OnboardingType | null> {
  const { principal, reads, command } = context;
  const application = await reads.onboarding.ofAgency();
  const agency = reads.directory.agency(principal.agencyId);
  const gate = command.onboarding;
  if (!application || !agency || !gate) return null;
  const standing = await reads.onboarding.standing();
  const checks = checklist({ application, agency, gate }, standing, command.clock.now());
  return {
    application: shownApplication(application, context),
    checks: checks.map((check) => ({ ...check, ...goLiveItems[check.item] })),
    ready: openChecks(checks).length === 0,
  };
}
