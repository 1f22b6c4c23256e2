import { Field, ID, InputType } from 'type-graphql';
import type { CloseAidFileInput } from '../../commands/legal-aid/close-aid-file.ts';
import type { DecideAidInput } from '../../commands/legal-aid/decide-aid.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { AidDecisionEnum, AidResultEnum } from './aid-file.type.ts';
import { AidRefusalEnum, MeansTestExemptionEnum } from './legal-aid-terms.ts';

@InputType('OpenAidFileInput', { description: '受理法律援助申请 / A centre takes in a complete application' })
export class OpenAidFileInputType extends ActInputType {
  @Field(() => String, { description: '申请编号 / Number of the application' })
  applicationNumber!: string;

  @Field(() => MeansTestExemptionEnum, {
    nullable: true,
    description: '免予核查经济困难的情形，须核查的不填 / Why no test of means is made; absent where one is',
  })
  exemption?: keyof typeof MeansTestExemptionEnum | null;
}

@InputType('DecideAidInput', { description: '决定是否援助 / A centre decides on aid' })
export class DecideAidInputType extends ActInputType {
  @Field(() => ID, { description: '所属援助案卷 / Aid file it is about' })
  aidFileId!: string;

  @Field(() => AidDecisionEnum, { description: '是否援助 / Whether aid is given' })
  decision!: DecideAidInput['decision'];

  @Field(() => AidRefusalEnum, {
    nullable: true,
    description: '不予援助的理由，不予时必填 / Why aid is refused; needed then',
  })
  refusalGround?: keyof typeof AidRefusalEnum | null;

  @Field(() => String, { nullable: true, description: '不予援助的说明 / The reason in words' })
  refusalText?: string | null;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '援助决定书等材料 / Documents, the decision among them',
  })
  documents!: DocumentInputType[];
}

@InputType('AssignAidLawyerInput', { description: '指派援助律师 / A centre assigns a lawyer' })
export class AssignAidLawyerInputType extends ActInputType {
  @Field(() => ID, { description: '所属援助案卷 / Aid file it is about' })
  aidFileId!: string;

  @Field(() => ID, { description: '被指派的援助律师 / Lawyer who is assigned' })
  lawyerId!: string;

  @Field(() => String, {
    nullable: true,
    description: '办案思路，归入援助案卷 / First thoughts on the case; part of the aid file',
  })
  strategy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '已申明无利害关系；办理移送时必填 / The lawyer has no conflict of interest; needed with a referral',
  })
  conflictCleared?: boolean | null;
}

@InputType('CloseAidFileInput', { description: '援助案件结案 / A centre closes an aid file' })
export class CloseAidFileInputType extends ActInputType {
  @Field(() => ID, { description: '所属援助案卷 / Aid file it is about' })
  aidFileId!: string;

  @Field(() => AidResultEnum, { description: '结案结果 / How the file ended' })
  result!: CloseAidFileInput['result'];

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '结案报告等材料 / Documents, the closing report among them',
  })
  documents!: DocumentInputType[];
}
