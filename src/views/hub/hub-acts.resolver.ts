import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { addAlias } from '../../commands/add-alias.ts';
import { addClaim } from '../../commands/add-claim.ts';
import { addNote } from '../../commands/add-note.ts';
import { addParty } from '../../commands/add-party.ts';
import { admitParty } from '../../commands/admit-party.ts';
import { attachDocument } from '../../commands/attach-document.ts';
import { closeDispute } from '../../commands/close-dispute.ts';
import { recordAgreement } from '../../commands/record-agreement.ts';
import { recordConsent } from '../../commands/record-consent.ts';
import { recordPayment } from '../../commands/record-payment.ts';
import { registerDispute } from '../../commands/register-dispute.ts';
import { reopenDispute } from '../../commands/reopen-dispute.ts';
import { withdrawConsent } from '../../commands/withdraw-consent.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { answer } from './answer-change.ts';
import {
  AddNoteInputType,
  AdmitPartyInputType,
  AttachDocumentInputType,
  CloseDisputeInputType,
  RecordAgreementInputType,
  RecordConsentInputType,
  RecordPaymentInputType,
  ReopenDisputeInputType,
  WithdrawConsentInputType,
} from './hub-acts.input.ts';
import { DisputePayload } from './payloads.type.ts';
import {
  AddAliasInputType,
  AddClaimInputType,
  AddPartyInputType,
  RegisterDisputeInputType,
} from './registration.input.ts';

@Resolver()
export class HubActsResolver {
  @Requires('dispute.register')
  @Mutation(() => DisputePayload, { description: '登记争议，本单位牵头 / Registers a dispute; your agency leads it' })
  registerDispute(
    @Arg('input', () => RegisterDisputeInputType) input: RegisterDisputeInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(registerDispute, input, context);
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '添加当事人 / Adds a party' })
  addParty(@Arg('input', () => AddPartyInputType) input: AddPartyInputType, @Ctx() context: HubContext) {
    return answer(addParty, input, context, 'partyId');
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '添加请求事项 / Adds a claim item' })
  addClaim(@Arg('input', () => AddClaimInputType) input: AddClaimInputType, @Ctx() context: HubContext) {
    return answer(addClaim, input, context, 'claimId');
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '登记本单位案号 / Adds your agency’s own number' })
  addAlias(@Arg('input', () => AddAliasInputType) input: AddAliasInputType, @Ctx() context: HubContext) {
    return answer(addAlias, input, context);
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '记录当事人同意 / Records that parties consented' })
  recordConsent(@Arg('input', () => RecordConsentInputType) input: RecordConsentInputType, @Ctx() context: HubContext) {
    return answer(recordConsent, input, context);
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, {
    description: '撤回同意，依其进行的移送即行退回 / Withdraws a consent; referrals that stood on it come back',
  })
  withdrawConsent(
    @Arg('input', () => WithdrawConsentInputType) input: WithdrawConsentInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(withdrawConsent, input, context);
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '提交材料 / Attaches a document' })
  attachDocument(
    @Arg('input', () => AttachDocumentInputType) input: AttachDocumentInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(attachDocument, input, context, 'documentId');
  }

  @Requires('note.write')
  @Mutation(() => DisputePayload, { description: '添加记录 / Writes a note' })
  addNote(@Arg('input', () => AddNoteInputType) input: AddNoteInputType, @Ctx() context: HubContext) {
    return answer(addNote, input, context, 'noteId');
  }

  @Requires('mediation.act')
  @Mutation(() => DisputePayload, {
    description: '登记调解协议，三十日司法确认期起算 / Records an agreement; thirty days for confirmation start',
  })
  recordAgreement(
    @Arg('input', () => RecordAgreementInputType) input: RecordAgreementInputType,
    @Ctx() context: HubContext,
  ) {
    return answer(recordAgreement, input, context, 'obligationId');
  }

  @Requires('dispute.contribute')
  @Mutation(() => DisputePayload, { description: '登记付款 / Records payments' })
  recordPayment(@Arg('input', () => RecordPaymentInputType) input: RecordPaymentInputType, @Ctx() context: HubContext) {
    return answer(recordPayment, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, { description: '为当事人开通本人视图 / Opens a party’s own view' })
  admitParty(@Arg('input', () => AdmitPartyInputType) input: AdmitPartyInputType, @Ctx() context: HubContext) {
    return answer(admitParty, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, { description: '结案；尚有移送未闭环时拒绝 / Closes; refused while a loop is open' })
  closeDispute(@Arg('input', () => CloseDisputeInputType) input: CloseDisputeInputType, @Ctx() context: HubContext) {
    return answer(closeDispute, input, context);
  }

  @Requires('dispute.steer')
  @Mutation(() => DisputePayload, { description: '重启已结争议 / Reopens a closed dispute' })
  reopenDispute(@Arg('input', () => ReopenDisputeInputType) input: ReopenDisputeInputType, @Ctx() context: HubContext) {
    return answer(reopenDispute, input, context);
  }
}
