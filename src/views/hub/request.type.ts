import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { requestStates, type RequestState } from '../../domain/loop/referral-request.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { AgencyType } from './agency.type.ts';
import { ReferralKindType } from './catalogue.type.ts';
import { DisputeType } from './dispute.type.ts';
import { ReferralType } from './referral.type.ts';

const states = { OPEN: 'OPEN', GRANTED: 'GRANTED', REFUSED: 'REFUSED' } as const;
registerEnumType(states, {
  name: 'ReferralRequestState',
  description: '索请状态 / Where a request for a matter stands',
  valuesConfig: Object.fromEntries(
    Object.entries(requestStates).map(([name, { zh, en }]) => [name, { description: `${zh} / ${en}` }]),
  ) as never,
});

export const directions = { INCOMING: 'INCOMING', OUTGOING: 'OUTGOING' } as const;
registerEnumType(directions, {
  name: 'RequestDirection',
  description: '收到的或发出的索请 / Requests to your agency, or from it',
  valuesConfig: {
    INCOMING: { description: '他单位向本单位索请 / Asked of your agency' },
    OUTGOING: { description: '本单位向他单位索请 / Asked by your agency' },
  },
});

@ObjectType('RequestedMatter', { simpleResolvers: true, description: '所索请的事项 / The matter that is asked for' })
export class RequestedMatterType {
  @Field(() => AgencyType, { nullable: true, description: '案号所属单位 / Agency whose number it is' })
  agency!: AgencyType | null;

  @Field(() => String, { nullable: true, description: '案号 / Its number there' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: '文字说明 / The matter in words' })
  text!: string | null;
}

@ObjectType('ReferralRequest', {
  simpleResolvers: true,
  description:
    '索请：请持有单位移送；不表明该事项是否存在 / A request for a matter; it says nothing of whether there is one',
})
export class ReferralRequestType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyType, { nullable: true, description: '索请单位 / Who asks' })
  asker!: AgencyType | null;

  askerAgencyId!: string;

  @Field(() => AgencyType, { nullable: true, description: '被索请单位 / Who is asked' })
  holder!: AgencyType | null;

  holderAgencyId!: string;

  @Field(() => ReferralKindType, { description: '拟用的移送种类 / Kind it would be referred by' })
  kind!: ReferralKindType;

  kindCode!: string;

  @Field(() => RequestedMatterType, { description: '所索请的事项 / The matter' })
  about!: RequestedMatterType;

  @Field(() => String, { description: '索请理由 / Why it is asked for' })
  reason!: string;

  @Field(() => states, { description: '状态 / Where it stands' })
  state!: RequestState;

  @Field(() => GraphQLDateTime, { description: '索请时间 / When it was asked' })
  askedAt!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: '答复时间 / When it was answered' })
  answeredAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '不予移送的原因，仅被索请单位可见 / Why it was refused; for the agency that was asked alone',
  })
  answerReason!: string | null;

  @Field(() => DisputeType, {
    nullable: true,
    description:
      '被索请单位可见的相符争议，或已移送的争议 / The dispute it matches, to its holder; the dispute that was referred, to both',
  })
  dispute!: DisputeType | null;

  @Field(() => ReferralType, { nullable: true, description: '据此发出的移送 / The referral that granted it' })
  referral!: ReferralType | null;

  referralId!: string | null;
}

export const ReferralRequestConnection = connectionOf(ReferralRequestType, 'ReferralRequest');
