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

  @Field(() => ID)
  partyId!: string;

  @Field(() => StaffType, { nullable: true })
  person!: StaffType | null;

  @Field(() => MandateKindEnum)
  kind!: MandateKind;

  @Field(() => MandateScopeEnum)
  scope!: MandateScope;

  @Field(() => [SpecialAuthorityEnum])
  authorities!: SpecialAuthority[];

  @Field(() => GraphQLDateTime)
  from!: string;

  @Field(() => GraphQLDateTime, { description: '不含；到时自行失效 / Exclusive; it lapses by itself' })
  to!: string;

  @Field(() => endings, { nullable: true })
  endedHow!: keyof typeof endings | null;

  @Field(() => ID)
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

  @Field(() => ID)
  partyId!: string;

  @Field(() => StaffType, { nullable: true, description: '接任者 / The incoming person' })
  person!: StaffType | null;

  @Field(() => MandateKindEnum)
  kind!: MandateKind;

  @Field(() => MandateScopeEnum)
  scope!: MandateScope;

  @Field(() => [SpecialAuthorityEnum])
  authorities!: SpecialAuthority[];

  @Field(() => GraphQLLocalDate)
  untilOn!: string;

  @Field(() => RepresentationChangeStateEnum)
  state!: ChangeState;

  @Field(() => GraphQLDateTime)
  requestedAt!: string;

  @Field(() => ConsentMethodEnum, { nullable: true, description: '如何向当事人核实 / How the party was asked' })
  verifiedHow!: ConsentMethod | null;

  @Field(() => GraphQLDateTime, { nullable: true })
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

  @Field(() => StaffType, { nullable: true })
  person!: StaffType | null;

  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  @Field(() => raisers)
  raisedBy!: keyof typeof raisers;

  @Field(() => ID, { nullable: true })
  partyId!: string | null;

  @Field(() => TieEnum)
  tie!: Tie;

  @Field(() => String)
  words!: string;

  @Field(() => GraphQLDateTime)
  raisedAt!: string;

  @Field(() => [ID], { description: '已书面同意的当事人 / Parties who agreed in writing all the same' })
  consentedParties!: string[];

  @Field(() => RecusalDecisionEnum, { nullable: true })
  decision!: RecusalDecision | null;

  @Field(() => GraphQLDateTime, { nullable: true })
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

  @Field(() => String)
  disputeNumber!: string;

  @Field(() => MandateKindEnum)
  kind!: MandateKind;

  @Field(() => MandateScopeEnum)
  scope!: MandateScope;

  @Field(() => [SpecialAuthorityEnum])
  authorities!: SpecialAuthority[];

  @Field(() => GraphQLDateTime)
  from!: Date;

  @Field(() => GraphQLDateTime)
  to!: Date;

  @Field(() => endings, { nullable: true })
  endedHow!: keyof typeof endings | null;
}

export const OwnMandateConnection = connectionOf(OwnMandateType, 'OwnMandate');
