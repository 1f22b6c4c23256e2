import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CloseAidFileInput } from '../../commands/legal-aid/close-aid-file.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';

const decisions = { APPROVED: 'APPROVED', REFUSED: 'REFUSED' } as const;
export const AidDecisionEnum = decisions;
registerEnumType(decisions, {
  name: 'AidDecision',
  description: '法律援助决定 / What the legal-aid centre decided',
  valuesConfig: {
    APPROVED: { description: '予以援助 / Aid is given' },
    REFUSED: { description: '不予援助 / Aid is refused' },
  },
});

const results = {
  CLOSED_WON: 'CLOSED_WON',
  CLOSED_SETTLED: 'CLOSED_SETTLED',
  CLOSED_PARTLY: 'CLOSED_PARTLY',
  CLOSED_LOST: 'CLOSED_LOST',
  TERMINATED_48: 'TERMINATED_48',
} as const satisfies { [Result in CloseAidFileInput['result']]: Result };
export const AidResultEnum = results;
registerEnumType(results, {
  name: 'AidResult',
  description: '法律援助结案结果 / How an aid file ended',
  valuesConfig: {
    CLOSED_WON: { description: '胜诉结案 / Closed: won' },
    CLOSED_SETTLED: { description: '调解结案 / Closed: settled' },
    CLOSED_PARTLY: { description: '部分支持结案 / Closed: won in part' },
    CLOSED_LOST: { description: '败诉结案 / Closed: lost' },
    TERMINATED_48: { description: '终止援助（法律援助法第四十八条）/ Aid was terminated (LAL 48)' },
  },
});

@ObjectType('AidFile', {
  simpleResolvers: true,
  description: '法律援助案卷 / One file of the legal-aid centre on this dispute',
})
export class AidFileType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => String, { nullable: true, description: '申请编号 / Number of the application' })
  applicationNumber!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  receivedAt!: string | null;

  @Field(() => decisions, { nullable: true })
  decision!: keyof typeof decisions | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  decidedAt!: string | null;

  @Field(() => ID, { nullable: true, description: '援助律师 / Lawyer who was assigned' })
  lawyerId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  assignedAt!: string | null;

  @Field(() => String, { nullable: true, description: '办案思路 / First thoughts on the case' })
  strategy!: string | null;

  @Field(() => results, { nullable: true })
  result!: keyof typeof results | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  closedAt!: string | null;
}

@ObjectType('LegalAidView', {
  simpleResolvers: true,
  description: '法援视图：法律援助机构自己的案卷 / The legal-aid view: the legal-aid centre’s own file',
})
export class LegalAidViewType {
  @Field(() => [AidFileType])
  files!: AidFileType[];
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
