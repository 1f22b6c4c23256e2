import { GraphQLDateTime, GraphQLJSONObject, GraphQLNonNegativeInt, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DocumentKind } from '../../domain/document/document-kind.ts';
import { DocumentKindEnum, FieldGroupEnum, StaffRoleEnum } from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';

@ObjectType('Document', {
  simpleResolvers: true,
  description: '材料 / A document; the hub keeps its digest, its issuer the bytes',
})
export class DocumentType {
  @Field(() => ID)
  id!: string;

  @Field(() => DocumentKindEnum)
  kind!: DocumentKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  sha256!: string;

  @Field(() => GraphQLSafeInt)
  sizeBytes!: number;

  @Field(() => String)
  mediaType!: string;

  @Field(() => FieldGroupEnum)
  group!: FieldGroup;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => AgencyType)
  agency!: AgencyType;

  agencyId!: string;

  @Field(() => GraphQLDateTime)
  attachedAt!: string;
}

@ObjectType('Note', { simpleResolvers: true, description: '记录 / A text of one group: statement, consultation' })
export class NoteType {
  @Field(() => ID)
  id!: string;

  @Field(() => FieldGroupEnum)
  group!: FieldGroup;

  @Field(() => String, {
    nullable: true,
    description: '正文；密钥服务不可用时暂缺 / The text; missing while the key service is away',
  })
  body!: string | null;

  @Field(() => AgencyType)
  agency!: AgencyType;

  agencyId!: string;

  @Field(() => StaffType, { nullable: true })
  author!: StaffType | null;

  authorId!: string;

  @Field(() => GraphQLDateTime)
  writtenAt!: string;
}

@ObjectType('TimelineEntry', {
  simpleResolvers: true,
  description: '历史条目：何时、何单位、何事 / What happened, when, and by whom',
})
export class TimelineEntryType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLNonNegativeInt, {
    nullable: true,
    description:
      '在您可见的本争议历史中的序号，连续无缺 / Place among the entries of this dispute that are shown to you, without a gap',
  })
  seq!: number | null;

  @Field(() => String, { description: '事件类型 / Type of the fact' })
  type!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => FieldGroupEnum)
  group!: FieldGroup;

  @Field(() => AgencyType, { nullable: true, description: 'null 为平台自动 / null when the hub itself acted' })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => String, { description: '当时的机构名称 / Name of the agency as it was then' })
  agencyName!: string;

  @Field(() => StaffRoleEnum, { nullable: true, description: '当时的岗位 / Post as it was then' })
  staffRole!: StaffRole | null;

  @Field(() => String, {
    nullable: true,
    description:
      '代为提交的系统当时的名称，没有为空 / System the person acted through, by its name then; null for none',
  })
  clientName!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => GraphQLDateTime, { description: '发生时间 / When it happened' })
  occurredAt!: string;

  @Field(() => GraphQLDateTime, { description: '记录时间 / When it was written down' })
  recordedAt!: string;

  @Field(() => GraphQLJSONObject, { description: '不含个人信息的内容 / Its content, without personal values' })
  details!: object;

  @Field(() => String, { nullable: true, description: '移送双方可见的附言 / Words for the two sides of the referral' })
  remark!: string | null;
}

export const DocumentConnection = connectionOf(DocumentType, 'Document');
export const NoteConnection = connectionOf(NoteType, 'Note');
export const TimelineConnection = connectionOf(TimelineEntryType, 'TimelineEntry');
