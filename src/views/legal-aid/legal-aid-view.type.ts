import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AidFileType } from './aid-file.type.ts';
import { AidServiceStepType } from './aid-step.type.ts';

@ObjectType('LegalAidView', {
  simpleResolvers: true,
  description: '法援视图：法律援助机构自己的案卷 / The legal-aid view: the legal-aid centre’s own file',
})
export class LegalAidViewType {
  @Field(() => [AidFileType])
  files!: AidFileType[];

  @Field(() => [AidServiceStepType], { description: '承办律师工作记录 / Steps of the aid lawyer' })
  serviceSteps!: AidServiceStepType[];
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class LegalAidDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => LegalAidViewType, {
    nullable: true,
    description: '法律援助案卷；无可见内容时为 null / The centre’s file; null when it holds nothing you may see',
  })
  legalAid?: LegalAidViewType | null;
}
