import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { DecideUnionAidInput } from '../../commands/union/decide-union-aid.ts';
import type { RecordVisitInput, VisitSubject } from '../../commands/union/record-visit.ts';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { UnionAidOutcomeEnum, VisitMethodEnum, VisitSubjectEnum } from './union-view.type.ts';

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
  @Field(() => UnionAidOutcomeEnum, { description: '是否援助 / Whether aid is given' })
  decision!: DecideUnionAidInput['decision'];

  @Field(() => String, { nullable: true, description: '理由，不予援助时必填 / Reason; needed for a refusal' })
  reason?: string | null;
}

@InputType('RecordVisitInput', { description: '登记回访 / A union records a follow-up visit' })
export class RecordVisitInputType extends ActInputType {
  @Field(() => VisitSubjectEnum, { description: '回访对象 / Who was visited' })
  subject!: VisitSubject;

  @Field(() => VisitMethodEnum, { description: '回访方式 / How the visit was made' })
  method!: RecordVisitInput['method'];

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
}
