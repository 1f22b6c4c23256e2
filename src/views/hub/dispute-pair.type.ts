import { GraphQLDateTime, GraphQLNonNegativeInt, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { LinkReason } from '../../domain/dispute/dispute-link.ts';
import { LinkReasonEnum } from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';
import { DisputeType } from './dispute.type.ts';

const directions = { FROM_HERE: 'FROM_HERE', TO_HERE: 'TO_HERE' } as const;
registerEnumType(directions, {
  name: 'LinkDirection',
  description: '关联方向 / Which of the two the link was made from',
  valuesConfig: {
    FROM_HERE: { description: '由本争议建立 / Made from this dispute' },
    TO_HERE: { description: '指向本争议 / Points to this dispute' },
  },
});

const mergeRoles = { TOOK_IN: 'TOOK_IN', WENT_INTO: 'WENT_INTO' } as const;
registerEnumType(mergeRoles, {
  name: 'MergeRole',
  description: '并案中的地位 / What the dispute is in a merge',
  valuesConfig: {
    TOOK_IN: { description: '继续办理 / Goes on' },
    WENT_INTO: { description: '已并入对方 / Was merged into the other' },
  },
});

@ObjectType('DisputeLink', {
  simpleResolvers: true,
  description: '关联；仅对可见双方者显示 / A link, shown to who may see both disputes and to nobody else',
})
export class DisputeLinkType {
  @Field(() => ID)
  id!: string;

  @Field(() => LinkReasonEnum, { description: '关联原因 / Why the two belong together' })
  reason!: LinkReason;

  @Field(() => String, {
    nullable: true,
    description: 'OTHER 的说明 / The words of the reason OTHER',
  })
  text!: string | null;

  @Field(() => directions, { description: '由哪一方建立 / Which of the two it was made from' })
  direction!: keyof typeof directions;

  @Field(() => DisputeType, { nullable: true, description: '对方争议 / The other dispute' })
  dispute!: DisputeType | null;

  otherId!: string;

  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => GraphQLDateTime, { description: '关联时间 / When they were linked' })
  linkedAt!: string;
}

@ObjectType('DisputeMerge', {
  simpleResolvers: true,
  description: '并案；三十日内可撤销 / A merge, reversible for 30 days',
})
export class DisputeMergeType {
  @Field(() => ID)
  id!: string;

  @Field(() => mergeRoles, {
    description: '本争议在并案中的地位 / What this dispute is in the merge',
  })
  role!: keyof typeof mergeRoles;

  @Field(() => DisputeType, { nullable: true, description: '对方争议 / The other dispute' })
  dispute!: DisputeType | null;

  otherId!: string;

  @Field(() => GraphQLDateTime, {
    description: '并案时间 / When a person confirmed it',
  })
  mergedAt!: string;

  @Field(() => GraphQLDateTime, { description: '可撤销至 / Until when it can be undone' })
  undoUntil!: string;
}

@ObjectType('DuplicateReason', {
  simpleResolvers: true,
  description: '相同之处及权重，不含具体内容 / What agrees and how much it weighs; no values',
})
export class DuplicateReasonType {
  @Field(() => String, { description: '依据代码 / Code of what agrees or differs' })
  code!: string;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => GraphQLSafeInt, { description: '权重，负数为反证 / What it weighs; below zero it speaks against' })
  weight!: number;
}

@ObjectType('DuplicateProposal', {
  simpleResolvers: true,
  description: '疑似重复登记，须人工确认 / Two disputes that may be one; a person decides',
})
export class DuplicateProposalType {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLNonNegativeInt, { description: '相同的可能，0–100 / How likely they are one, 0 to 100' })
  score!: number;

  @Field(() => [DuplicateReasonType], { description: '依据及权重 / What speaks for and against it' })
  reasons!: DuplicateReasonType[];

  @Field(() => GraphQLDateTime, { description: '提示时间 / When it was proposed' })
  proposedAt!: string;

  @Field(() => String, { description: '后登记争议的编号 / Number of the later one' })
  number!: string;

  @Field(() => String, { description: '先登记争议的编号 / Number of the earlier one' })
  otherNumber!: string;

  @Field(() => AgencyType, { nullable: true, description: '后登记单位 / Agency that registered the later one' })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => AgencyType, { nullable: true, description: '先登记单位 / Agency that registered the earlier one' })
  otherAgency!: AgencyType | null;

  otherAgencyId!: string;

  @Field(() => DisputeType, { nullable: true, description: '无权见时为 null / null without the right to see it' })
  dispute!: DisputeType | null;

  disputeId!: string;

  @Field(() => DisputeType, { nullable: true, description: '无权见时为 null / null without the right to see it' })
  other!: DisputeType | null;

  otherId!: string;
}

export const DuplicateProposalConnection = connectionOf(DuplicateProposalType, 'DuplicateProposal');
