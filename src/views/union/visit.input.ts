import { Field, ID, InputType } from 'type-graphql';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { PlannedGroundEnum, VisitMethodEnum, VisitSubjectEnum } from './union-enums.ts';

@InputType('PlanVisitInput', { description: '建立回访任务 / Plans a follow-up visit' })
export class PlanVisitInputType extends ActInputType {
  @Field(() => VisitSubjectEnum, { description: '回访对象 / Who is to be visited' })
  subject!: keyof typeof VisitSubjectEnum;

  @Field(() => PlannedGroundEnum, { defaultValue: 'AFTER_CLOSING', description: '回访缘由 / Why' })
  ground!: keyof typeof PlannedGroundEnum;
}

@InputType('RecordVisitAttemptInput', {
  description: '记录联系回访对象 / Writes down a try to reach whoever is visited',
})
export class RecordVisitAttemptInputType extends ActInputType {
  @Field(() => ID, { description: '回访任务 / The task' })
  taskId!: string;

  @Field(() => VisitMethodEnum, { description: '联系方式 / How it was tried' })
  method!: keyof typeof VisitMethodEnum;

  @Field(() => Boolean, { description: '是否联系上 / Whether somebody answered' })
  reached!: boolean;
}
