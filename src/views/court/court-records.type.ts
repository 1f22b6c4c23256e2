import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { ReferralStateEnum } from '../../graphql/enums.ts';
import {
  CourtEntryTypeEnum,
  ObjectionDecisionEnum,
  ObjectionTypeEnum,
  ServedPaperEnum,
  ServiceMethodEnum,
} from './court-enums.ts';

@ObjectType('CourtNumber', {
  simpleResolvers: true,
  description: '案号沿革中的一个（法〔2015〕137号）/ One number a case has had',
})
export class CourtNumberType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: '所属案件 / Case it belongs to' })
  courtCaseId!: string | null;

  @Field(() => String, { nullable: true, description: '案号或登记号，全角 / As displayed, full width' })
  number!: string | null;

  @Field(() => String, { nullable: true, description: '类型代字，如民初、执恢 / Type code' })
  caseType!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '编号时间 / When it was given' })
  givenAt!: string | null;
}

@ObjectType('CourtService', {
  simpleResolvers: true,
  description: '一份文书对一名当事人的送达 / One paper on its way to one party',
})
export class CourtServiceType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: '所属案件 / Case it belongs to' })
  courtCaseId!: string | null;

  @Field(() => ServedPaperEnum, { nullable: true, description: '文书 / Paper' })
  paper!: keyof typeof ServedPaperEnum | null;

  @Field(() => ID, { nullable: true, description: '当事人 / Party' })
  partyId!: string | null;

  @Field(() => ServiceMethodEnum, { nullable: true, description: '送达方式 / How it was served' })
  method!: keyof typeof ServiceMethodEnum | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '公告发布日，北京时间 / Day of publication, Asia/Shanghai',
  })
  publishedOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '公告期满日 / Last day of the notice (CPL 95)' })
  deemedOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '送达日，公告未满时为空 / Day of service; null while a notice runs',
  })
  servedOn!: string | null;
}

@ObjectType('CourtEntry', { simpleResolvers: true, description: '办案日志的一条 / One entry of a case’s diary' })
export class CourtEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: '所属案件 / Case it belongs to' })
  courtCaseId!: string | null;

  @Field(() => CourtEntryTypeEnum, { nullable: true, description: '种类 / Kind' })
  type!: keyof typeof CourtEntryTypeEnum | null;

  @Field(() => String, { nullable: true, description: '细目代码 / Detail code of the type' })
  code!: string | null;

  @Field(() => ID, { nullable: true, description: '当事人 / Party' })
  partyId!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '北京时间 / Asia/Shanghai' })
  onDate!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '自然日 / Natural days' })
  days!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '分 / Fen' })
  amountFen!: number | null;
}

@ObjectType('CourtObjection', {
  simpleResolvers: true,
  description: '异议或顺延申请 / An objection, or a request for more time',
})
export class CourtObjectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: '所属案件 / Case it belongs to' })
  courtCaseId!: string | null;

  @Field(() => ObjectionTypeEnum, { nullable: true, description: '种类 / Kind' })
  type!: keyof typeof ObjectionTypeEnum | null;

  @Field(() => ID, { nullable: true, description: '利害关系人为空 / Null for a third person' })
  partyId!: string | null;

  @Field(() => ID, { nullable: true, description: '申请顺延的期限 / Clock that more time is asked for' })
  deadlineId!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '提出日，北京时间 / Day it was filed, Asia/Shanghai' })
  filedOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '知悉日或障碍消除日 / Day of knowledge, or the obstacle’s end',
  })
  sinceOn!: string | null;

  @Field(() => ObjectionDecisionEnum, { nullable: true, description: '决定，未决为空 / Decision; null while open' })
  decision!: keyof typeof ObjectionDecisionEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '决定时间 / When it was decided' })
  decidedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '自然日 / Natural days' })
  extensionDays!: number | null;
}

@ObjectType('CourtReferral', {
  simpleResolvers: true,
  description: '法院委派、委托调解或协查函 / Mediation a court assigned or entrusted, or a request for assistance',
})
export class CourtReferralType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: '移送种类代码 / Code of the kind' })
  kind!: string | null;

  @Field(() => ID, { nullable: true, description: '发出单位 / Sender' })
  fromAgencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '接收单位 / Receiver' })
  toAgencyId!: string | null;

  @Field(() => ReferralStateEnum, { nullable: true, description: '移送状态 / State of the referral' })
  state!: keyof typeof ReferralStateEnum | null;

  @Field(() => String, { nullable: true, description: '结果代码 / Outcome code' })
  outcome!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '发出时间 / When it was sent' })
  sentAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '接受时间 / When it was accepted' })
  acceptedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '返回时间 / When it came back' })
  returnedAt!: string | null;
}
