import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { SuspensionGroundEnum } from '../../graphql/enums.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import {
  ArbitrationRefusalGroundEnum,
  OverdueExcuseEnum,
  RestartGroundEnum,
  WithdrawalGroundEnum,
} from './hrss-terms.ts';

@InputType()
export abstract class ArbitrationActInputType extends ActInputType {
  @Field(() => ID, { description: '所属仲裁案 / Arbitration it is about' })
  arbitrationId!: string;
}

@InputType('ReceiveArbitrationInput', { description: '收到仲裁申请 / A commission takes in an application' })
export class ReceiveArbitrationInputType extends ActInputType {}

@InputType('AskArbitrationCorrectionInput', { description: '要求补正 / What has to be corrected' })
export class AskArbitrationCorrectionInputType extends ArbitrationActInputType {
  @Field(() => String, { description: '应补正的内容 / What has to be corrected' })
  what!: string;

  @Field(() => GraphQLLocalDate, { description: '补正期限届满之日，北京时间 / Last day to correct, Asia/Shanghai' })
  dueOn!: string;
}

@InputType('RecordArbitrationCorrectionInput', { description: '登记补正 / The papers were corrected' })
export class RecordArbitrationCorrectionInputType extends ArbitrationActInputType {}

@InputType('RefuseArbitrationInput', { description: '不予受理 / A commission does not accept an application' })
export class RefuseArbitrationInputType extends ArbitrationActInputType {
  @Field(() => ArbitrationRefusalGroundEnum, { description: '不予受理的理由 / Why it is not accepted' })
  ground!: keyof typeof ArbitrationRefusalGroundEnum;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '不予受理通知书等材料 / Documents, the notice of refusal among them',
  })
  documents!: DocumentInputType[];
}

@InputType('RecordArbitrationAnswerInput', { description: '登记答辩 / The respondent answered' })
export class RecordArbitrationAnswerInputType extends ArbitrationActInputType {}

@InputType('WithdrawArbitrationInput', { description: '撤回仲裁 / An application is withdrawn' })
export class WithdrawArbitrationInputType extends ArbitrationActInputType {
  @Field(() => WithdrawalGroundEnum, { description: '撤回的事由 / Why it ends' })
  ground!: keyof typeof WithdrawalGroundEnum;
}

@InputType('SuspendArbitrationInput', { description: '中止审理 / A case is suspended' })
export class SuspendArbitrationInputType extends ArbitrationActInputType {
  @Field(() => SuspensionGroundEnum, { description: '中止事由 / Ground of the suspension' })
  ground!: keyof typeof SuspensionGroundEnum;
}

@InputType('ResumeArbitrationInput', { description: '恢复审理 / A case goes on' })
export class ResumeArbitrationInputType extends ArbitrationActInputType {}

@InputType('RestartArbitrationInput', { description: '审限重新起算 / The period for the award starts anew' })
export class RestartArbitrationInputType extends ArbitrationActInputType {
  @Field(() => RestartGroundEnum, { description: '重新起算的事由 / What starts it anew' })
  ground!: keyof typeof RestartGroundEnum;
}

@InputType('ExtendArbitrationInput', { description: '延长审限 / The period for the award is lengthened' })
export class ExtendArbitrationInputType extends ArbitrationActInputType {
  @Field(() => GraphQLSafeInt, { description: '延长的自然日数 / Natural days that are added' })
  days!: number;

  @Field(() => Boolean, {
    description: '已经批准并书面通知当事人 / The head approved and the parties were told in writing',
  })
  partiesTold!: boolean;
}

@InputType('CertifyArbitrationOverdueInput', { description: '逾期证明 / Lateness is certified' })
export class CertifyArbitrationOverdueInputType extends ArbitrationActInputType {
  @Field(() => OverdueExcuseEnum, {
    nullable: true,
    description: '正当事由，没有的不填 / Good cause of the lateness, where there is one',
  })
  excuse?: keyof typeof OverdueExcuseEnum | null;
}
