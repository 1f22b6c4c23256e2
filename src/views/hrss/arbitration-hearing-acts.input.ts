import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ArbitrationActInputType } from './arbitration-course-acts.input.ts';
import { RecusalGroundEnum } from './hrss-terms.ts';

@InputType('FormTribunalInput', { description: '组成仲裁庭 / A tribunal is formed' })
export class FormTribunalInputType extends ArbitrationActInputType {
  @Field(() => [ID], { description: '仲裁员，一名或三名 / Arbitrators, one or three' })
  arbitratorIds!: string[];

  @Field(() => ID, { description: '首席或独任仲裁员 / Arbitrator who presides' })
  presiderId!: string;
}

@InputType('DecideRecusalInput', { description: '回避决定 / A request for recusal is decided' })
export class DecideRecusalInputType extends ArbitrationActInputType {
  @Field(() => ID, { description: '被申请回避的仲裁员 / Arbitrator it is about' })
  arbitratorId!: string;

  @Field(() => RecusalGroundEnum, { description: '回避事由 / Why it was asked for' })
  ground!: keyof typeof RecusalGroundEnum;

  @Field(() => Boolean, { description: '是否准许 / Whether the arbitrator steps down' })
  granted!: boolean;
}

@InputType('SetArbitrationHearingInput', { description: '确定开庭 / A hearing is set' })
export class SetArbitrationHearingInputType extends ArbitrationActInputType {
  @Field(() => GraphQLLocalDate, { description: '开庭之日，北京时间 / Day of the hearing, Asia/Shanghai' })
  hearingOn!: string;
}

@InputType('AdjournHearingInput', { description: '延期开庭 / A hearing is put off' })
export class AdjournHearingInputType extends ArbitrationActInputType {
  @Field(() => ID, { description: '所延期的开庭 / Hearing that is put off' })
  hearingId!: string;

  @Field(() => ID, { description: '请求延期的当事人 / Party that asked' })
  partyId!: string;

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string;
}
