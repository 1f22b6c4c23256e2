import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { tracks, type Track } from '../../domain/track/track.ts';
import { TrackEnum } from '../../graphql/enums.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType } from './agency.type.ts';

@ObjectType('DisputeTrack', {
  simpleResolvers: true,
  description: '并行程序的现状；无权见其类别者不见其有 / A track of the dispute; nothing to who may not see its group',
})
export class DisputeTrackType {
  @Field(() => TrackEnum, { description: '哪一并行程序 / Which track it is' })
  track!: Track;

  @Field(() => String, { description: '状态代码 / Code of the state' })
  state!: string;

  @Field(() => WordsType, { description: '状态名称 / The state in words' })
  stateTitle!: WordsType;

  @Field(() => AgencyType, { nullable: true, description: '最近变更的单位 / Agency that moved it last' })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => GraphQLDateTime, { description: '开启时间 / When it was opened first' })
  openedAt!: string;

  @Field(() => GraphQLDateTime, { description: '最近变更时间 / When it moved last' })
  changedAt!: string;
}

/** The words of a state. */
export function stateTitle({ track, state }: Pick<DisputeTrackType, 'track' | 'state'>): WordsType {
  return (tracks[track].states as Record<string, WordsType>)[state]!;
}
