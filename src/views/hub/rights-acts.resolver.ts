import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  approveEmergencyAccess,
  refuseEmergencyAccess,
  reviewEmergencyAccess,
} from '../../commands/rights/decide-emergency.ts';
import { openEmergencyAccess } from '../../commands/rights/emergency-access.ts';
import { approveOverride, overrideConsent, refuseOverride } from '../../commands/rights/override-consent.ts';
import { liftSeal, sealPart } from '../../commands/rights/seal-part.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { answer } from './answer-change.ts';
import { EmergencyAccessPayload } from './emergency.type.ts';
import { DisputePayload } from './payloads.type.ts';
import {
  ApproveEmergencyAccessInputType,
  ApproveOverrideInputType,
  LiftSealInputType,
  OpenEmergencyAccessInputType,
  OverrideConsentInputType,
  RefuseEmergencyAccessInputType,
  RefuseOverrideInputType,
  ReviewEmergencyAccessInputType,
  SealPartInputType,
} from './rights-acts.input.ts';

function keyed<Input extends { key?: string | null }>(input: Input, context: HubContext) {
  return { ...input, key: keyOf(input, context) };
}

@Resolver()
export class RightsActsResolver {
  @Requires('consent.override')
  @Mutation(() => DisputePayload, {
    description: '申请依法无须同意的移送，须另一人复核 / Asks to do without a consent; another person has to approve',
  })
  overrideConsent(
    @Arg('input', () => OverrideConsentInputType) input: OverrideConsentInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(overrideConsent, input, context, 'overrideId');
  }

  @Requires('consent.decide')
  @Mutation(() => DisputePayload, {
    description: '同意无须同意的移送，并告知劳动者一方 / Approves an override; the worker’s side is told',
  })
  approveOverride(
    @Arg('input', () => ApproveOverrideInputType) input: ApproveOverrideInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(approveOverride, input, context);
  }

  @Requires('consent.decide')
  @Mutation(() => DisputePayload, { description: '不同意无须同意的移送 / Refuses an override' })
  refuseOverride(
    @Arg('input', () => RefuseOverrideInputType) input: RefuseOverrideInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(refuseOverride, input, context);
  }

  @Requires('part.seal')
  @Mutation(() => DisputePayload, {
    description:
      '密封部分内容，自下一请求起仅持有单位可见 / Seals a part; from the next request on its holders alone see it',
  })
  sealPart(@Arg('input', () => SealPartInputType) input: SealPartInputType, @Ctx() context: HubContext) {
    return answer(sealPart, input, context, 'sealId');
  }

  @Requires('part.seal')
  @Mutation(() => DisputePayload, { description: '解除本单位的密封 / Lifts a seal of your agency' })
  liftSeal(@Arg('input', () => LiftSealInputType) input: LiftSealInputType, @Ctx() context: HubContext) {
    return answer(liftSeal, input, context);
  }

  @Requires('emergency.open')
  @Mutation(() => DisputePayload, {
    description:
      '开始紧急查看，限时、留痕、告知、须复核与审查 / Opens emergency access: for hours, on record, told, approved and reviewed',
  })
  openEmergencyAccess(
    @Arg('input', () => OpenEmergencyAccessInputType) input: OpenEmergencyAccessInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(openEmergencyAccess, input, context, 'accessId');
  }

  @Requires('emergency.decide')
  @Mutation(() => EmergencyAccessPayload, { description: '同意紧急查看 / Approves emergency access' })
  async approveEmergencyAccess(
    @Arg('input', () => ApproveEmergencyAccessInputType) input: ApproveEmergencyAccessInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await approveEmergencyAccess(keyed(input, context), context.command);
    return payload(outcome, context, ({ accessId }) => ({ accessId }));
  }

  @Requires('emergency.decide')
  @Mutation(() => EmergencyAccessPayload, { description: '不同意，紧急查看即止 / Refuses it; it ends at once' })
  async refuseEmergencyAccess(
    @Arg('input', () => RefuseEmergencyAccessInputType) input: RefuseEmergencyAccessInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await refuseEmergencyAccess(keyed(input, context), context.command);
    return payload(outcome, context, ({ accessId }) => ({ accessId }));
  }

  @Requires('emergency.decide')
  @Mutation(() => EmergencyAccessPayload, {
    description: '事后审查紧急查看；未审查不得再开始 / Reviews emergency access; until then the agency opens no other',
  })
  async reviewEmergencyAccess(
    @Arg('input', () => ReviewEmergencyAccessInputType) input: ReviewEmergencyAccessInputType,
    @Ctx() context: HubContext,
  ) {
    const outcome = await reviewEmergencyAccess(keyed(input, context), context.command);
    return payload(outcome, context, ({ accessId }) => ({ accessId }));
  }
}
