import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { DecideUnionAidInput } from '../../commands/union/decide-union-aid.ts';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { UnionAidOutcomeEnum, VisitMethodEnum, VisitSubjectEnum } from './union-enums.ts';

@InputType('RecordMediationSessionInput', { description: '记录一次调解 / A mediator writes down a session' })
export class RecordMediationSessionInputType extends ActInputType {
  @Field(() => ID, {
    nullable: true,
    description: '所属调解记录，首次不填 / Record the session belongs to; a first session opens one',
  })
  mediationId?: string | null;

  @Field(() => String, {
    description: '调解过程，仅本案调解员可见 / What was said in confidence; only the mediators of the matter read it',
  })
  processNote!: string;
}

@InputType('DecideUnionAidInput', { description: '工会决定是否援助 / The union decides on its legal aid' })
export class DecideUnionAidInputType extends ActInputType {
  @Field(() => ID, {
    nullable: true,
    description:
      '所决定的申请，不填则由决定建立记录 / Application it decides; without one the decision opens the record',
  })
  unionAidId?: string | null;

  @Field(() => UnionAidOutcomeEnum, { description: '是否援助 / Whether aid is given' })
  decision!: DecideUnionAidInput['decision'];

  @Field(() => String, { nullable: true, description: '理由，不予援助时必填 / Reason; needed for a refusal' })
  reason?: string | null;
}

@InputType('RecordVisitInput', { description: '登记回访 / A union records a follow-up visit' })
export class RecordVisitInputType extends ActInputType {
  @Field(() => VisitSubjectEnum, { description: '回访对象 / Who was visited' })
  subject!: keyof typeof VisitSubjectEnum;

  @Field(() => VisitMethodEnum, { description: '回访方式 / How the visit was made' })
  method!: keyof typeof VisitMethodEnum;

  @Field(() => GraphQLSafeInt, {
    description:
      '联系次数，有人未联系上时至少两次 / Times contact was tried; at least two when somebody was not reached',
  })
  attempts!: number;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '满意人数 / How many answered: satisfied' })
  satisfied!: number;

  @Field(() => GraphQLSafeInt, {
    defaultValue: 0,
    description: '基本满意人数 / How many answered: basically satisfied',
  })
  basicallySatisfied!: number;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '不满意人数 / How many answered: dissatisfied' })
  dissatisfied!: number;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '未联系上人数 / How many could not be reached' })
  unreached!: number;

  @Field(() => ID, { nullable: true, description: '完成的回访任务 / Task the visit answers' })
  taskId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      '联系日期 YYYY-MM-DD，北京时间；有人未联系上时至少两个不同日期 / Days contact was tried, YYYY-MM-DD by China time; two different ones where somebody was not reached',
  })
  attemptDates?: string[] | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '评分，1至5 / Rating from 1 to 5' })
  rating?: number | null;

  @Field(() => String, {
    nullable: true,
    description: '未解决事项，将另建回访任务 / Items still unresolved; they open a new task',
  })
  unresolved?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否又发生违反 / Whether the breach has recurred' })
  relapsed?: boolean | null;
}
