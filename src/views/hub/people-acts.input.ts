import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { ConsentMethod } from '../../domain/consent/consent.ts';
import type { MandateKind, MandateScope, SpecialAuthority } from '../../domain/mandate/mandate.ts';
import type { RecusalDecision, Tie } from '../../domain/participation/conflict.ts';
import {
  ConsentMethodEnum,
  MandateKindEnum,
  MandateScopeEnum,
  RecusalDecisionEnum,
  SpecialAuthorityEnum,
  TieEnum,
} from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';

@InputType()
abstract class OnDispute extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;
}

@InputType()
abstract class MandateTerms extends OnDispute {
  @Field(() => ID, { description: '代理人 / Person who is to act' })
  staffId!: string;

  @Field(() => MandateKindEnum)
  kind!: MandateKind;

  @Field(() => MandateScopeEnum, { description: '一般或特别授权 / General, or with what is listed' })
  scope!: MandateScope;

  @Field(() => [SpecialAuthorityEnum], { defaultValue: [], description: '特别授权逐项列明 / Listed one by one' })
  authorities!: SpecialAuthority[];

  @Field(() => GraphQLLocalDate, { description: '最后一日，至24时 / Last day, until 24:00 in China' })
  untilOn!: string;

  @Field(() => ID, { description: '已提交的授权委托书 / The paper, attached to the dispute' })
  documentId!: string;
}

@InputType('RecordMandateInput', { description: '登记授权委托 / Records that somebody acts for a party' })
export class RecordMandateInputType extends MandateTerms {
  @Field(() => ID, { description: '委托人（当事人标识） / Party that gives the mandate' })
  partyId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '首日，默认今日 / First day; today when not given' })
  fromOn?: string | null;
}

@InputType('RevokeMandateInput', { description: '撤销授权委托 / Ends a mandate before its time' })
export class RevokeMandateInputType extends OnDispute {
  @Field(() => ID, { description: '要撤销的委托 / Mandate to revoke' })
  mandateId!: string;
}

@InputType('RequestRepresentationChangeInput', { description: '申请更换代理人 / Asks for a change of representation' })
export class RequestRepresentationChangeInputType extends MandateTerms {
  @Field(() => ID, { description: '将终止的授权委托 / Mandate that is to end' })
  mandateId!: string;
}

@InputType('VerifyRepresentationChangeInput', { description: '向当事人核实 / Records that the party was asked' })
export class VerifyRepresentationChangeInputType extends OnDispute {
  @Field(() => ID, { description: '变更申请 / The request' })
  changeId!: string;

  @Field(() => ConsentMethodEnum, { description: '核实方式 / How it was verified with the party' })
  how!: ConsentMethod;
}

@InputType('DecideRepresentationChangeInput', { description: '批准或不批准更换 / Approves or refuses a change' })
export class DecideRepresentationChangeInputType extends OnDispute {
  @Field(() => ID, { description: '变更申请 / The request' })
  changeId!: string;

  @Field(() => Boolean, { description: '是否批准 / Whether it is approved' })
  approved!: boolean;
}

@InputType()
abstract class TieTerms extends OnDispute {
  @Field(() => ID, { description: '所涉人员 / Person the tie is about' })
  staffId!: string;

  @Field(() => TieEnum, { description: '何种关系 / What ties the person to a side' })
  tie!: Tie;

  @Field(() => String, { description: '具体说明 / What it is' })
  words!: string;
}

@InputType('DeclareConflictInput', { description: '申明利害关系 / Tells a tie of one of your people' })
export class DeclareConflictInputType extends TieTerms {
  @Field(() => ID, { nullable: true, description: '与哪一当事人有关 / Party the tie is to' })
  partyId?: string | null;
}

@InputType('ObjectToPersonInput', { description: '申请回避 / A party objects to a person' })
export class ObjectToPersonInputType extends TieTerms {
  @Field(() => ID, { description: '与哪一当事人有关 / Party the tie is to' })
  partyId!: string;
}

@InputType('ConsentDespiteConflictInput', {
  description: '当事人知情后书面同意 / Parties agree in writing all the same',
})
export class ConsentDespiteConflictInputType extends OnDispute {
  @Field(() => ID, { description: '已披露的利害关系 / Conflict that was disclosed' })
  conflictId!: string;

  @Field(() => [ID], { description: '书面同意的当事人 / Parties who agree in writing' })
  partyIds!: string[];

  @Field(() => ID, { description: '已提交的书面同意 / Their agreement, attached to the dispute' })
  documentId!: string;
}

@InputType('DecidePersonRecusalInput', { description: '决定是否回避 / Decides whether a person stays' })
export class DecidePersonRecusalInputType extends OnDispute {
  @Field(() => ID, { description: '待决定的回避事项 / Conflict to decide on' })
  conflictId!: string;

  @Field(() => RecusalDecisionEnum, { description: '决定 / The decision' })
  decision!: RecusalDecision;
}
