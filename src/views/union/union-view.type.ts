import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { HotlineOrderType } from './hotline.type.ts';
import { ConsultationType } from './consultation.type.ts';
import { NegotiationType } from './negotiation.type.ts';
import { SupervisionLetterType } from './supervision-letter.type.ts';
import { WarningType } from './warning.type.ts';
import { IncidentReportType } from './incident-report.type.ts';
import { UnionAidDecisionType } from './union-aid.type.ts';
import { VisitTaskType } from './visit-task.type.ts';
import { VisitType } from './visit.type.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';

@ObjectType('MediationRecord', {
  simpleResolvers: true,
  description: '调解记录，不含调解过程 / Record of a mediation, without its process',
})
export class MediationRecordType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: '调解员 / Mediator who opened it' })
  mediatorId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  openedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '调解次数 / Sessions held so far' })
  sessions!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  lastSessionAt!: string | null;
}

@ObjectType('ProcessNote', {
  simpleResolvers: true,
  description:
    '调解过程记录，仅本案调解员可见 / Note of the mediation process; only the mediators of the matter read it',
})
export class ProcessNoteType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  authorId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  writtenAt!: string | null;

  @Field(() => String, { nullable: true, description: '保密内容 / What was offered and said in confidence' })
  body!: string | null;
}

@ObjectType('UnionView', {
  simpleResolvers: true,
  description: '工会视图：工会自己的案卷 / The union view: the union’s own file',
})
export class UnionViewType {
  @Field(() => [MediationRecordType])
  mediations!: MediationRecordType[];

  @Field(() => [ProcessNoteType])
  processNotes!: ProcessNoteType[];

  @Field(() => [UnionAidDecisionType])
  aidDecisions!: UnionAidDecisionType[];

  @Field(() => [VisitType])
  visits!: VisitType[];

  @Field(() => [HotlineOrderType], { description: '热线工单，最近100件 / Hotline orders, the newest 100' })
  hotlineOrders!: HotlineOrderType[];

  @Field(() => [ConsultationType], { description: '咨询，最近100件 / Consultations, the newest 100' })
  consultations!: ConsultationType[];

  @Field(() => [NegotiationType], { description: '协商，最近100件 / Negotiations, the newest 100' })
  negotiations!: NegotiationType[];

  @Field(() => [SupervisionLetterType], {
    description: '一函两书，最近100件 / Documents of supervision, the newest 100',
  })
  supervisionLetters!: SupervisionLetterType[];

  @Field(() => [WarningType], { description: '预警，最近100件 / Warnings, the newest 100' })
  warnings!: WarningType[];

  @Field(() => [IncidentReportType], { description: '重大情况直报，最近100件 / Direct reports, the newest 100' })
  incidentReports!: IncidentReportType[];

  @Field(() => [VisitTaskType], { description: '回访任务，最近100件 / Visits to be made, the newest 100' })
  visitTasks!: VisitTaskType[];
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class UnionDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => UnionViewType, {
    nullable: true,
    description:
      '工会案卷；所询各项均无可见内容时为 null / The union’s file; null when what you ask of it holds nothing you may see',
  })
  union?: UnionViewType | null;
}
