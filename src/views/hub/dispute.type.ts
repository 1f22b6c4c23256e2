import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type {
  ChannelGround,
  CloseReason,
  IntakeChannel,
  RelationType,
  Urgency,
} from '../../domain/dispute/dispute-terms.ts';
import type { FieldGroup } from '../../domain/dispute/field-group.ts';
import type { DisputeStage, FollowUpState, SubStage } from '../../domain/dispute/stage.ts';
import type { SuspensionGround } from '../../domain/dispute/suspension.ts';
import {
  ChannelGroundEnum,
  CloseReasonEnum,
  DisputeStageEnum,
  FieldGroupEnum,
  FollowUpStateEnum,
  IntakeChannelEnum,
  RelationTypeEnum,
  SubStageEnum,
  SuspensionGroundEnum,
  UrgencyEnum,
} from '../../graphql/enums.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import type { Sight } from '../../policy/sight.ts';
import { AgencyType } from './agency.type.ts';
import { NodeInterface } from './node.type.ts';
import { ParticipationType } from './participation.type.ts';
import { AliasType, ObligationType } from './party.type.ts';
import { CauseType } from './terms.type.ts';
import { DisputeTrackType } from './track.type.ts';
import { WorkerOutcomesType } from './worker-outcome.type.ts';

const levels = { FULL: 'FULL', MASKED: 'MASKED', NONE: 'NONE' } as const;
registerEnumType(levels, {
  name: 'AccessLevel',
  description: '可见程度 / How much of a group you see',
  valuesConfig: {
    FULL: { description: '完整 / In full' },
    MASKED: { description: '遮蔽或部分 / Masked or in part' },
    NONE: { description: '不可见 / Not shown' },
  },
});

@ObjectType('GroupAccess', {
  simpleResolvers: true,
  description: '您对某一类别的可见程度 / How much of one group you see here',
})
export class GroupAccessType {
  @Field(() => FieldGroupEnum)
  group!: FieldGroup;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => levels)
  access!: keyof typeof levels;
}

@Directive('@key(fields: "id")')
@ObjectType('Dispute', {
  simpleResolvers: true,
  implements: NodeInterface,
  description: '共享的争议 / The dispute all agencies share',
})
export class DisputeType implements NodeInterface {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'LD-区划-年份-流水号 / LD-<region>-<year>-<serial>' })
  number!: string | null;

  @Field(() => CauseType, { nullable: true })
  cause!: CauseType | null;

  causeId!: string | null;

  @Field(() => RelationTypeEnum, { nullable: true })
  relationType!: RelationType | null;

  @Field(() => ChannelGroundEnum, { nullable: true })
  channelGround!: ChannelGround | null;

  @Field(() => IntakeChannelEnum, { nullable: true })
  channel!: IntakeChannel | null;

  @Field(() => DisputeStageEnum, { nullable: true })
  stage!: DisputeStage | null;

  @Field(() => SubStageEnum, { nullable: true, description: '阶段内程序 / What goes on inside the stage' })
  subStage!: SubStage | null;

  @Field(() => DisputeStageEnum, {
    nullable: true,
    description: '中止或并案前的阶段 / Stage it stood at when it was suspended or merged',
  })
  previousStage!: DisputeStage | null;

  @Field(() => SuspensionGroundEnum, {
    nullable: true,
    description: '中止的法定事由 / Legal ground of a suspension that lasts',
  })
  suspensionGround!: SuspensionGround | null;

  @Field(() => FollowUpStateEnum, { nullable: true, description: '结案后的回访 / Follow-up once it is closed' })
  followUpState!: FollowUpState | null;

  @Field(() => UrgencyEnum, {
    nullable: true,
    description: '研判的紧急程度；未研判为 null / As the triage found; null before it',
  })
  urgency!: Urgency | null;

  @Field(() => [DisputeTrackType], { nullable: true, description: '并行程序 / What runs beside the stage' })
  tracks!: DisputeTrackType[] | null;

  @Field(() => WorkerOutcomesType, {
    nullable: true,
    description: '每名劳动者的结果与合计 / How each worker fared, and the totals',
  })
  workerOutcomes!: WorkerOutcomesType | null;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '涉及劳动者人数 / Workers concerned' })
  headcount!: number | null;

  @Field(() => AgencyType, { nullable: true, description: '牵头单位 / Agency that leads' })
  leadAgency!: AgencyType | null;

  leadAgencyId!: string | null;

  @Field(() => AgencyType, { nullable: true, description: '当前唯一责任单位 / The one agency that has to act now' })
  accountableAgency!: AgencyType | null;

  accountableAgencyId!: string | null;

  @Field(() => Boolean, { nullable: true, description: '法院是否已立案 / Whether a court has docketed it' })
  docketed!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  registeredAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  closedAt!: string | null;

  @Field(() => CloseReasonEnum, { nullable: true })
  closeReason!: CloseReason | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description:
      '您所见内容的版本；改动时须提供，只作比较 / Version of what is shown to you; to be given when changing, and only ever compared',
  })
  version!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '请求总额，分 / Sum of the claims, in fen' })
  claimTotalFen!: number | null;

  @Field(() => [AliasType], { nullable: true, description: '各单位自己的案号 / Each agency’s own number' })
  aliases!: AliasType[] | null;

  @Field(() => [ParticipationType], { nullable: true, description: '参与单位与人员 / Who takes part' })
  participations!: ParticipationType[] | null;

  @Field(() => [ObligationType], { nullable: true, description: '给付义务与履行 / What is to be paid, and what was' })
  obligations!: ObligationType[] | null;

  @Field(() => [GroupAccessType], { description: '您对各类别的可见程度 / How much of each group you see here' })
  viewerAccess!: GroupAccessType[];

  sight!: Sight;
}

export const DisputeConnection = connectionOf(DisputeType, 'Dispute');
