import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { retentionPeriods, type FileKind } from '../../domain/retention/retention-periods.ts';
import { holdGrounds, type HoldGround } from '../../domain/retention/retention.ts';
import { termEnum } from '../../graphql/enums.ts';
import { CitationType, WordsType } from '../../graphql/types/words.type.ts';
import type { Mark } from '../../kernel/words.ts';
import { AgencyType } from './agency.type.ts';
import { MarkEnum } from './terms.type.ts';

export const HoldGroundEnum = termEnum('HoldGround', '保全事由 / Why a record is held', holdGrounds);
export const FileKindEnum = termEnum(
  'RetentionFileKind',
  '按保存期限划分的案卷种类 / Kind of file, by how long it is kept',
  retentionPeriods,
);

@ObjectType('LegalHold', {
  simpleResolvers: true,
  description: '保全：其间保存期限停止计算 / A hold: while it is in place the time the record is kept stands still',
})
export class LegalHoldType {
  @Field(() => ID)
  id!: string;

  @Field(() => HoldGroundEnum, { description: '事由 / Why' })
  ground!: HoldGround;

  @Field(() => AgencyType, { nullable: true, description: '设置单位 / Agency that placed it' })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => GraphQLDateTime, { description: '设置时间 / When it was placed' })
  placedAt!: Date;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '自行届满之日；未定为空 / Last day by itself; null for none',
  })
  untilOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '解除时间 / When it was lifted' })
  liftedAt!: Date | null;
}

@ObjectType('ErasureProposal', {
  simpleResolvers: true,
  description: '删除个人信息的提请，须另一人批准 / A proposal to erase; another person approves it',
})
export class ErasureProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyType, { nullable: true, description: '提请单位 / Agency that proposed it' })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => GraphQLDateTime, { description: '提请时间 / When it was proposed' })
  proposedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: '批准并删除的时间 / When it was approved and done' })
  approvedAt!: Date | null;
}

@ObjectType('DisputeRetention', {
  simpleResolvers: true,
  description:
    '保存期限，按您可见的案卷中最长者 / How long the record is kept, by the longest of the files you may see',
})
export class DisputeRetentionType {
  @Field(() => FileKindEnum, { description: '保存最久的案卷种类 / Kind of file that is kept longest' })
  fileKind!: FileKind;

  @Field(() => WordsType, { description: '案卷种类名称 / Its name' })
  fileKindTitle!: WordsType;

  @Field(() => CitationType, { description: '依据 / What the period rests on' })
  basis!: CitationType;

  @Field(() => MarkEnum, { description: '依据的可靠程度 / How sure the period is' })
  mark!: Mark;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '届满时间；未结案或保全期间为空 / When it is over; null before closing and while a hold is in place',
  })
  until!: Date | null;

  @Field(() => [LegalHoldType], { description: '保全，含已解除者 / Holds, lifted ones included' })
  holds!: LegalHoldType[];

  @Field(() => [ErasureProposalType], { description: '删除提请 / Proposals to erase' })
  proposals!: ErasureProposalType[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '个人信息删除时间 / When its personal values were erased',
  })
  erasedAt!: Date | null;
}
