import { Field, ID, InputType } from 'type-graphql';
import type { IssueSupportOpinionInput } from '../../commands/procuratorate/issue-support-opinion.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { SupportDecisionEnum } from './procuratorate-enums.ts';

@InputType('IssueSupportOpinionInput', {
  description: '检察官审查支持起诉 / A prosecutor decides on supporting the worker’s own suit',
})
export class IssueSupportOpinionInputType extends ActInputType {
  @Field(() => ID, {
    nullable: true,
    description:
      '所审查的申请，不填则由意见建立记录 / Application it decides; without one the opinion opens the record',
  })
  supportId?: string | null;

  @Field(() => SupportDecisionEnum, { description: '是否支持起诉 / Whether the suit is supported' })
  decision!: IssueSupportOpinionInput['decision'];

  @Field(() => String, {
    nullable: true,
    description: '支持起诉意见书文号，支持时必填 / Number of the opinion; needed when one is issued',
  })
  opinionNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '理由，不支持时必填 / Reason; needed when the suit is not supported',
  })
  reason?: string | null;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '支持起诉意见书等材料 / Documents, the opinion among them',
  })
  documents!: DocumentInputType[];
}
