import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  decideRepresentationChange,
  requestRepresentationChange,
  verifyRepresentationChange,
} from '../../commands/people/change-representation.ts';
import { declareConflict, objectToPerson } from '../../commands/people/raise-conflict.ts';
import { recordMandate } from '../../commands/people/record-mandate.ts';
import { revokeMandate } from '../../commands/people/revoke-mandate.ts';
import { consentDespiteConflict, decidePersonRecusal } from '../../commands/people/settle-conflict.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { DisputePayload } from './payloads.type.ts';
import {
  ConsentDespiteConflictInputType,
  DecidePersonRecusalInputType,
  DecideRepresentationChangeInputType,
  DeclareConflictInputType,
  ObjectToPersonInputType,
  RecordMandateInputType,
  RequestRepresentationChangeInputType,
  RevokeMandateInputType,
  VerifyRepresentationChangeInputType,
} from './people-acts.input.ts';

type Done = { readonly disputeId: string } & Record<string, unknown>;

/** The dispute that was changed, with the id of what was added. */
function shown(outcome: Parameters<typeof payload<Done, object>>[0], context: HubContext, added?: string) {
  const show = (result: Done) => ({
    dispute: { id: result.disputeId },
    ...(added ? { addedId: result[added] } : {}),
  });
  return { warnings: [], ...payload(outcome, context, show) };
}

function keyed<Input extends { key?: string | null }>(input: Input, context: HubContext) {
  return { ...input, key: keyOf(input, context) };
}

@Resolver()
export class PeopleActsResolver {
  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '登记授权委托 / Records that somebody acts for a party' })
  async recordMandate(
    @Arg('input', () => RecordMandateInputType) input: RecordMandateInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await recordMandate(keyed(input, context), context.command), context, 'mandateId');
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '撤销授权委托，即时生效 / Ends a mandate at once' })
  async revokeMandate(
    @Arg('input', () => RevokeMandateInputType) input: RevokeMandateInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await revokeMandate(keyed(input, context), context.command), context);
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '申请更换代理人 / Asks for a change of representation' })
  async requestRepresentationChange(
    @Arg('input', () => RequestRepresentationChangeInputType) input: RequestRepresentationChangeInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await requestRepresentationChange(keyed(input, context), context.command), context, 'changeId');
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '记录已向当事人核实 / Records that the party was asked' })
  async verifyRepresentationChange(
    @Arg('input', () => VerifyRepresentationChangeInputType) input: VerifyRepresentationChangeInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await verifyRepresentationChange(keyed(input, context), context.command), context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, {
    description: '决定更换：批准时旧止新始于同一时刻 / Decides a change; approved, access moves at one instant',
  })
  async decideRepresentationChange(
    @Arg('input', () => DecideRepresentationChangeInputType) input: DecideRepresentationChangeInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await decideRepresentationChange(keyed(input, context), context.command), context);
  }

  @Requires('person.declare')
  @Mutation(() => DisputePayload, { description: '申明利害关系 / Tells a tie of one of your people to a party' })
  async declareConflict(
    @Arg('input', () => DeclareConflictInputType) input: DeclareConflictInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await declareConflict(keyed(input, context), context.command), context, 'conflictId');
  }

  @Requires('person.object')
  @Mutation(() => DisputePayload, { description: '申请回避 / A party objects to a person on the matter' })
  async objectToPerson(
    @Arg('input', () => ObjectToPersonInputType) input: ObjectToPersonInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await objectToPerson(keyed(input, context), context.command), context, 'conflictId');
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '登记双方书面同意 / Records that parties agree all the same' })
  async consentDespiteConflict(
    @Arg('input', () => ConsentDespiteConflictInputType) input: ConsentDespiteConflictInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await consentDespiteConflict(keyed(input, context), context.command), context);
  }

  @Requires('person.object')
  @Mutation(() => DisputePayload, { description: '决定是否回避 / Decides whether a person stays on the matter' })
  async decidePersonRecusal(
    @Arg('input', () => DecidePersonRecusalInputType) input: DecidePersonRecusalInputType,
    @Ctx() context: HubContext,
  ) {
    return shown(await decidePersonRecusal(keyed(input, context), context.command), context);
  }
}
