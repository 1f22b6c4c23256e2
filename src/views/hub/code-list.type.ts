import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import type { AgencyType as AgencyTypeName } from '../../domain/agency/agency-type.ts';
import { codeGapReasons, type CodeGapReason } from '../../domain/code-list/code-gap.ts';
import { codeRelations, type CodeRelation } from '../../domain/code-list/code-list.ts';
import { AgencyTypeEnum, termEnum } from '../../graphql/enums.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import { MarkEnum } from './terms.type.ts';

export const CodeRelationEnum = termEnum(
  'CodeRelation',
  '代码对应关系 / How a code relates to the one it maps to',
  codeRelations,
);
export const CodeGapReasonEnum = termEnum(
  'CodeGapReason',
  '代码缺口原因 / Why a code cannot be read or mapped',
  codeGapReasons,
);

@ObjectType('CodeEntry', { simpleResolvers: true, description: '代码表中的一项 / A code of a list' })
export class CodeEntryType {
  @Field(() => String, { description: '代码，按原表写法 / The code as its list writes it' })
  code!: string;

  @Field(() => WordsType, { description: '代码含义 / What the code stands for' })
  words!: WordsType;

  @Field(() => MarkEnum, { description: '该代码的可靠程度 / How sure this code is' })
  mark!: string;
}

@ObjectType('CodeList', {
  simpleResolvers: true,
  description:
    '代码表的一个版本 / A version of a list of codes; what was written on a day is read in the version of it',
})
export class CodeListType {
  @Field(() => String, { description: '各版本相同，如 CAUSE_OF_ACTION / The same for every version' })
  list!: string;

  @Field(() => String, { description: '版本 / Name of the version' })
  version!: string;

  @Field(() => ID, { description: '代码表@版本 / List and version, as `mapCode` takes them' })
  id!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => AgencyTypeEnum, {
    nullable: true,
    description: '维护代码表的机构类型，null 为平台 / Type of agency that keeps it; null where it is the hub’s',
  })
  owner!: AgencyTypeName | null;

  @Field(() => GraphQLLocalDate, { description: '起用日 / First day it is valid' })
  validFrom!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '最后有效日 / Last day it is valid; null while open' })
  validTo!: string | null;

  @Field(() => CitationType, { description: '发布依据 / Where the version was published' })
  source!: CitationType;

  @Field(() => MarkEnum, { description: '该版本的可靠程度 / How sure the version is, but where a code says otherwise' })
  mark!: string;

  @Field(() => [CodeEntryType], { description: '全部代码 / Every code of the version' })
  entries!: readonly CodeEntryType[];
}

@ObjectType('CodeGap', { simpleResolvers: true, description: '代码缺口 / A gap, reported instead of a guess' })
export class CodeGapType {
  @Field(() => CodeGapReasonEnum, { description: '缺口类别 / Sort of gap, for programs' })
  reason!: CodeGapReason;

  @Field(() => WordsType, { description: '说明 / What is missing, in words' })
  says!: WordsType;

  @Field(() => [CodeEntryType], { description: '可供人工选择 / What a person may choose from' })
  candidates!: readonly CodeEntryType[];
}

@ObjectType('MappedCode', {
  simpleResolvers: true,
  description: '代码对照结果 / What a code reads as on its day, and what answers to it in another list',
})
export class MappedCodeType {
  @Field(() => ID, { nullable: true, description: '读取所用版本 / Version it was read in' })
  readIn!: string | null;

  @Field(() => CodeEntryType, { nullable: true, description: '该代码本身，读不出为 null / The code; null when unread' })
  read!: CodeEntryType | null;

  @Field(() => ID, { nullable: true, description: '对照到的版本 / Version it was mapped to' })
  mappedTo!: string | null;

  @Field(() => CodeEntryType, {
    nullable: true,
    description: '对应代码 / What answers to it; null where there is a gap',
  })
  code!: CodeEntryType | null;

  @Field(() => CodeRelationEnum, {
    nullable: true,
    description: '对应程度，有缺口为 null / How exactly it answers; null where there is a gap',
  })
  relation!: CodeRelation | null;

  @Field(() => WordsType, { nullable: true, description: '使用提示 / Caution that goes with it' })
  note!: WordsType | null;

  @Field(() => MarkEnum, { nullable: true, description: '对照关系的可靠程度 / How sure the pairing is' })
  mark!: string | null;

  @Field(() => CodeGapType, { nullable: true, description: '没有缺口为 null / Null where the code was mapped' })
  gap!: CodeGapType | null;
}
