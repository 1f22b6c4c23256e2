import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { visitSubjects, type VisitSubject } from '../../commands/union/record-visit.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';

const outcomes = { APPROVED: 'APPROVED', REFUSED: 'REFUSED' } as const;
export const UnionAidOutcomeEnum = outcomes;
registerEnumType(outcomes, {
  name: 'UnionAidOutcome',
  description: '工会法律援助决定 / What the union decided on its legal aid',
  valuesConfig: {
    APPROVED: { description: '予以援助 / Aid is given' },
    REFUSED: { description: '不予援助 / Aid is refused' },
  },
});

const subjects = Object.fromEntries(Object.keys(visitSubjects).map((name) => [name, name])) as {
  [Subject in VisitSubject]: Subject;
};
export const VisitSubjectEnum = subjects;
registerEnumType(subjects, {
  name: 'VisitSubject',
  description: '回访对象，各类分别统计 / Who is visited; each kind of visit is counted apart',
  valuesConfig: Object.fromEntries(
    Object.entries(visitSubjects).map(([name, { zh, en }]) => [name, { description: `${zh} / ${en}` }]),
  ) as never,
});

const methods = { PHONE: 'PHONE', SMS: 'SMS', IN_PERSON: 'IN_PERSON' } as const;
export const VisitMethodEnum = methods;
registerEnumType(methods, {
  name: 'VisitMethod',
  description: '回访方式 / How a visit was made',
  valuesConfig: {
    PHONE: { description: '电话 / By telephone' },
    SMS: { description: '短信 / By text message' },
    IN_PERSON: { description: '当面 / In person' },
  },
});

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

@ObjectType('UnionAidDecision', {
  simpleResolvers: true,
  description: '工会对法律援助申请的决定 / A decision of the union on its own legal aid (TUL 30; LAL 68)',
})
export class UnionAidDecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => outcomes, { nullable: true })
  decision!: keyof typeof outcomes | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  decidedAt!: string | null;
}

@ObjectType('Visit', {
  simpleResolvers: true,
  description: '回访及其答复计数 / A follow-up visit and how many answered what',
})
export class VisitType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => subjects, { nullable: true })
  subject!: VisitSubject | null;

  @Field(() => methods, { nullable: true })
  method!: keyof typeof methods | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  visitedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '联系次数 / Times contact was tried' })
  attempts!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '满意人数 / Answered: satisfied' })
  satisfied!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '基本满意人数 / Answered: basically satisfied' })
  basicallySatisfied!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '不满意人数 / Answered: dissatisfied' })
  dissatisfied!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '未联系上人数 / Could not be reached' })
  unreached!: number | null;
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
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class UnionDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => UnionViewType, {
    nullable: true,
    description: '工会案卷；无可见内容时为 null / The union’s file; null when it holds nothing you may see',
  })
  union?: UnionViewType | null;
}
