import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ConsentMethod } from '../../domain/consent/consent.ts';
import type { MandateKind, MandateScope, SpecialAuthority } from '../../domain/mandate/mandate.ts';
import type { ChangeState } from '../../domain/mandate/change-request.ts';
import type { RecusalDecision, Tie } from '../../domain/participation/conflict.ts';
import {
  ConsentMethodEnum,
  MandateKindEnum,
  MandateScopeEnum,
  RecusalDecisionEnum,
  RepresentationChangeStateEnum,
  SpecialAuthorityEnum,
  TieEnum,
} from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';

const endings = { REVOKED: 'REVOKED', REPLACED: 'REPLACED' } as const;
registerEnumType(endings, {
  name: 'MandateEnding',
  description: '授权委托提前终止的方式 / How a mandate ended before its time',
  valuesConfig: {
    REVOKED: { description: '被撤销 / Revoked' },
    REPLACED: { description: '因更换代理人终止 / Replaced by another' },
  },
});

const raisers = { SELF: 'SELF', PARTY: 'PARTY' } as const;
registerEnumType(raisers, {
  name: 'ConflictRaisedBy',
  description: '关系由谁提出 / Who told of a tie',
  valuesConfig: {
    SELF: { description: '本人或所在单位申明 / Declared by the person or the person’s body' },
    PARTY: { description: '当事人申请回避 / Objected to by a party' },
  },
});

@ObjectType('Mandate', { simpleResolvers: true, description: '授权委托 / A person who acts for a party (CPL 62)' })
export class MandateType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '委托人（当事人标识） / Party that gave the mandate' })
  partyId!: string;

  @Field(() => StaffType, { nullable: true, description: '受托人 / Person who acts for the party' })
  person!: StaffType | null;

  @Field(() => MandateKindEnum)
  kind!: MandateKind;

  @Field(() => MandateScopeEnum, { description: '一般授权或特别授权 / General or special authority' })
  scope!: MandateScope;

  @Field(() => [SpecialAuthorityEnum], {
    description: '特别授权的事项（民诉法62条） / Special authorities it names (CPL 62)',
  })
  authorities!: SpecialAuthority[];

  @Field(() => GraphQLDateTime, { description: '生效时间 / When it begins' })
  from!: string;

  @Field(() => GraphQLDateTime, { description: '不含；到时自行失效 / Exclusive; it lapses by itself' })
  to!: string;

  @Field(() => endings, { nullable: true, description: '终止方式；有效期间为空 / How it ended; null while it holds' })
  endedHow!: keyof typeof endings | null;

  @Field(() => ID, { description: '授权委托书 / The paper of the mandate' })
  documentId!: string;

  staffId!: string;
}

@ObjectType('RepresentationChange', {
  simpleResolvers: true,
  description: '更换代理申请 / A request to put another person in the place of the one who acts for a party',
})
export class RepresentationChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: '将终止的授权委托 / Mandate that is to end' })
  mandateId!: string;

  @Field(() => ID, { description: '请求变更代理的当事人 / Party whose representation is to change' })
  partyId!: string;

  @Field(() => StaffType, { nullable: true, description: '接任者 / The incoming person' })
  person!: StaffType | null;

  @Field(() => MandateKindEnum)
  kind!: MandateKind;

  @Field(() => MandateScopeEnum, { description: '新授权的范围 / Scope of the new mandate' })
  scope!: MandateScope;

  @Field(() => [SpecialAuthorityEnum], { description: '新的特别授权事项 / Special authorities of the new mandate' })
  authorities!: SpecialAuthority[];

  @Field(() => GraphQLLocalDate, {
    description: '新授权的最后一日，至北京时间24时 / Last day of the new mandate, to 24:00 Asia/Shanghai',
  })
  untilOn!: string;

  @Field(() => RepresentationChangeStateEnum, { description: '申请所处状态 / Where the request stands' })
  state!: ChangeState;

  @Field(() => GraphQLDateTime, { description: '申请时间 / When it was asked for' })
  requestedAt!: string;

  @Field(() => ConsentMethodEnum, { nullable: true, description: '如何向当事人核实 / How the party was asked' })
  verifiedHow!: ConsentMethod | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '决定时间；未决定为空 / When it was decided; null before',
  })
  decidedAt!: string | null;

  staffId!: string;
}

@ObjectType('Conflict', {
  simpleResolvers: true,
  description: '利害关系申明或回避申请 / A tie that was declared, or a person objected to',
})
export class ConflictType {
  @Field(() => ID)
  id!: string;

  @Field(() => StaffType, { nullable: true, description: '涉及的人员 / Person the conflict is about' })
  person!: StaffType | null;

  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  @Field(() => raisers, { description: '提出的单位 / Agency that raised it' })
  raisedBy!: keyof typeof raisers;

  @Field(() => ID, { nullable: true, description: '与哪一当事人有关 / Party the tie is to' })
  partyId!: string | null;

  @Field(() => TieEnum, { description: '关系 / Kind of tie' })
  tie!: Tie;

  @Field(() => String, { description: '说明 / What was said about it' })
  words!: string;

  @Field(() => GraphQLDateTime, { description: '提出时间 / When it was raised' })
  raisedAt!: string;

  @Field(() => [ID], { description: '已书面同意的当事人 / Parties who agreed in writing all the same' })
  consentedParties!: string[];

  @Field(() => RecusalDecisionEnum, { nullable: true, description: '决定；未决定为空 / What was decided; null before' })
  decision!: RecusalDecision | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '决定时间 / When it was decided' })
  decidedAt!: string | null;

  staffId!: string;
  agencyId!: string;
}

@ObjectType('OwnMandate', {
  simpleResolvers: true,
  description: '本人的授权委托，含已终止者；不含案情 / A mandate you hold or held; nothing of the matter itself',
})
export class OwnMandateType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: '争议编号 / Number of the dispute' })
  disputeNumber!: string;

  @Field(() => MandateKindEnum)
  kind!: MandateKind;

  @Field(() => MandateScopeEnum, { description: '一般授权或特别授权 / General or special authority' })
  scope!: MandateScope;

  @Field(() => [SpecialAuthorityEnum], { description: '特别授权的事项 / Special authorities it names' })
  authorities!: SpecialAuthority[];

  @Field(() => GraphQLDateTime, { description: '生效时间 / When it begins' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: '终止时间 / When it ends' })
  to!: Date;

  @Field(() => endings, { nullable: true, description: '终止方式；有效期间为空 / How it ended; null while it holds' })
  endedHow!: keyof typeof endings | null;
}

export const OwnMandateConnection = connectionOf(OwnMandateType, 'OwnMandate');
