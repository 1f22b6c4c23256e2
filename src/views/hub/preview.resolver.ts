import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { previewRegistration } from '../../commands/preview-registration.ts';
import { previewReferral, type ReferralPreview } from '../../commands/preview-referral.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { bitOf, fieldGroupNames, fieldGroups } from '../../domain/dispute/field-group.ts';
import type { Fact, FactOf, FactType } from '../../domain/history/fact.ts';
import { venueRuleFor } from '../../domain/venue/venue-rules.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { userErrors } from '../../graphql/types/user-error.type.ts';
import { kindEntry, ruleEntry } from './catalogue.ts';
import { ReferralPreviewType, RegistrationPreviewType } from './preview.type.ts';
import { SendReferralInputType } from './referral-acts.input.ts';
import { RegisterDisputeInputType } from './registration.input.ts';

@Resolver()
export class PreviewResolver {
  @Requires('referral.send')
  @Query(() => ReferralPreviewType, {
    description:
      '移送预演：与 sendReferral 同一决定，不写入 / A dry run by the very decision of sendReferral; writes nothing',
  })
  async previewReferral(
    @Arg('input', () => SendReferralInputType) { key: _key, ...input }: SendReferralInputType,
    @Ctx() context: HubContext,
  ) {
    const preview = await previewReferral(input, context.command);
    return { ...shown(preview, context), receiverByRule: preview.receiver !== null && !input.toAgencyId };
  }

  @Requires('dispute.register')
  @Query(() => RegistrationPreviewType, {
    description:
      '登记预检：与 registerDispute 同一规则，不写入；请用 POST / What registerDispute would refuse, by the same rules; writes nothing; ask by POST',
  })
  async previewRegistration(
    @Arg('input', () => RegisterDisputeInputType) { key: _key, ...input }: RegisterDisputeInputType,
    @Ctx() context: HubContext,
  ): Promise<RegistrationPreviewType> {
    const { refusals, warnings } = await previewRegistration(input, context.command);
    return {
      wouldRegister: refusals.length === 0,
      warnings: userErrors(warnings, context),
      userErrors: userErrors(refusals, context),
    };
  }
}

function shown(preview: ReferralPreview, context: HubContext) {
  const { gaps, facts, kind, receiver, receiverSees, loaded, ...rest } = preview;
  const { directory } = context.reads;
  const [opened] = of(facts, 'ReferralOpened');
  const ruleOf = (id: string) => loaded!.deadlines.find((deadline) => deadline.id === id)!.rule;
  return {
    ...rest,
    wouldSend: gaps.length === 0,
    state: opened?.body.state ?? null,
    userErrors: userErrors(gaps, context),
    kind: kind && kindEntry(kind.code),
    receiver,
    venueRule: kind && receiver && venueRuleFor(kind.code, receiver.type),
    receiverSees: fieldGroupNames.map((group) => ({
      group,
      title: fieldGroups[group],
      access: accessOf(receiverSees, bitOf(group)),
    })),
    starts: of(facts, 'DeadlineStarted').map(({ body }) => ({
      ...body,
      rule: ruleEntry(body.rule),
      bearer: directory.agency(body.bearerAgencyId),
    })),
    stops: of(facts, 'DeadlineStopped').map(({ body }) => ruleEntry(ruleOf(body.deadlineId))),
    pauses: of(facts, 'DeadlineMoved')
      .filter(({ body }) => body.cause === 'PAUSED')
      .map(({ body }) => ruleEntry(ruleOf(body.deadlineId) satisfies DeadlineRuleId)),
  };
}

function accessOf({ full, masked }: ReferralPreview['receiverSees'], bit: number): 'FULL' | 'MASKED' | 'NONE' {
  if ((full & bit) !== 0) return 'FULL';
  return (masked & bit) !== 0 ? 'MASKED' : 'NONE';
}

function of<Type extends FactType>(facts: readonly Fact[], type: Type): FactOf<Type>[] {
  return facts.filter((fact): fact is FactOf<Type> => fact.type === type);
}
