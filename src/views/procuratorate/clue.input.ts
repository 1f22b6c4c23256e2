import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { ClueDecisionEnum, ClueOutcomeEnum, ClueSubjectEnum } from './procuratorate-enums.ts';

@InputType('ReceiveClueInput', { description: '登记案件线索 / Enters a clue' })
export class ReceiveClueInputType extends ActInputType {
  @Field(() => ClueSubjectEnum, { description: '线索类型 / What it is about' })
  subject!: keyof typeof ClueSubjectEnum;

  @Field(() => String, { description: '线索摘要，至多5000字 / Gist, at most 5,000 characters' })
  summary!: string;

  @Field(() => ID, {
    nullable: true,
    description: '移送单位，有移送的不填 / Agency it came from; follows from the referral',
  })
  sourceAgencyId?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '线索移送函等 / Letter of transfer and others' })
  documents!: DocumentInputType[];
}

@InputType('DecideClueInput', { description: '决定是否受理线索 / Decides on taking up a clue' })
export class DecideClueInputType extends ActInputType {
  @Field(() => ID, { description: '线索 / The clue' })
  clueId!: string;

  @Field(() => ClueDecisionEnum, { description: '是否受理 / Whether it is taken on' })
  decision!: keyof typeof ClueDecisionEnum;

  @Field(() => String, { nullable: true, description: '理由，不予受理时必填 / Reason; needed when it is not' })
  reason?: string | null;
}

@InputType('ConcludeClueInput', { description: '登记线索审查结果 / Records what review of a clue came to' })
export class ConcludeClueInputType extends ActInputType {
  @Field(() => ID, { description: '线索 / The clue' })
  clueId!: string;

  @Field(() => ClueOutcomeEnum, { description: '审查结果 / Outcome' })
  outcome!: keyof typeof ClueOutcomeEnum;

  @Field(() => String, {
    nullable: true,
    description: '说明，移送其他机关或者终结审查时必填 / Explanation; needed where it is passed on or review ends',
  })
  reason?: string | null;
}
