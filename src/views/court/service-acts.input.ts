import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { ObjectionDecision, ObjectionSubject, ObjectionType } from '../../domain/court/objection-terms.ts';
import type { ServedPaper, ServiceMethod } from '../../domain/court/service-terms.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import {
  ObjectionDecisionEnum,
  ObjectionSubjectEnum,
  ObjectionTypeEnum,
  ServedPaperEnum,
  ServiceMethodEnum,
} from './court-enums.ts';

@InputType('ServeCourtPaperInput', { description: '送达 / Service of a paper' })
export class ServeCourtPaperInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ServedPaperEnum, { description: '文书 / Paper' })
  paper!: ServedPaper;

  @Field(() => [ID], { description: '受送达人 / Addressees' })
  partyIds!: string[];

  @Field(() => ServiceMethodEnum, { description: '送达方式 / Method' })
  method!: ServiceMethod;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('ConcludeNoticeInput', { description: '公告期满 / A notice ran out' })
export class ConcludeNoticeInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ID, { description: '送达记录 / Service that was begun' })
  serviceId!: string;
}

@InputType('RecordObjectionInput', { description: '异议或顺延申请 / An objection or request' })
export class RecordObjectionInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ObjectionTypeEnum, { description: '种类 / Kind' })
  type!: ObjectionType;

  @Field(() => ID, { nullable: true, description: '提出人，利害关系人不填 / Who objects; none for a third person' })
  partyId?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: '是否书面 / Whether in writing' })
  written!: boolean;

  @Field(() => ObjectionSubjectEnum, {
    nullable: true,
    description: '支付令异议的内容 / What an objection to a payment order speaks of',
  })
  about?: ObjectionSubject | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '知悉日或障碍消除日，北京时间 / Day of knowledge, or the obstacle’s end, Asia/Shanghai',
  })
  sinceOn?: string | null;

  @Field(() => ID, { nullable: true, description: '申请顺延的期限 / Clock that more time is asked for' })
  deadlineId?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('DecideObjectionInput', { description: '异议决定 / A decision on an objection' })
export class DecideObjectionInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ID, { description: '异议 / The objection' })
  objectionId!: string;

  @Field(() => ObjectionDecisionEnum, { description: '决定 / Decision' })
  decision!: ObjectionDecision;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '顺延自然日 / Natural days added' })
  extensionDays?: number | null;
}
