import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { RecordAwardInput } from '../../commands/hrss/record-award.ts';
import type { ServeArbitrationPapersInput } from '../../commands/hrss/serve-arbitration-papers.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { AwardFinalityEnum } from './hrss-view.type.ts';

const papers = { COPY: 'COPY', AWARD: 'AWARD' } as const;
export const ArbitrationPaperEnum = papers;
registerEnumType(papers, {
  name: 'ArbitrationPaper',
  description: '仲裁送达文书 / Paper that is served in arbitration',
  valuesConfig: {
    COPY: { description: '申请书副本 / Copy of the application (LDMAL 30)' },
    AWARD: { description: '裁决书 / The award (LDMAL 48, 50)' },
  },
});

const sides = { WORKER: 'WORKER', EMPLOYER: 'EMPLOYER' } as const;
export const ServedSideEnum = sides;
registerEnumType(sides, {
  name: 'ServedSide',
  description: '受送达方 / Side a paper is served on',
  valuesConfig: {
    WORKER: { description: '劳动者 / The worker' },
    EMPLOYER: { description: '用人单位 / The employer' },
  },
});

@InputType('DocketArbitrationInput', { description: '仲裁受理 / A commission accepts an application' })
export class DocketArbitrationInputType extends ActInputType {
  @Field(() => String, {
    description: '仲裁案号，按原样保存 / Number the commission gives it; kept as written, never parsed',
  })
  docketNumber!: string;
}

@InputType('ServeArbitrationPapersInput', { description: '仲裁文书送达一方 / Service of a paper on one side' })
export class ServeArbitrationPapersInputType extends ActInputType {
  @Field(() => ID, { description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string;

  @Field(() => ArbitrationPaperEnum, { description: '所送达文书 / Paper that was served' })
  paper!: ServeArbitrationPapersInput['paper'];

  @Field(() => ServedSideEnum, { description: '受送达方 / Side it was served on' })
  to!: ServeArbitrationPapersInput['to'];
}

@InputType('RecordAwardInput', { description: '仲裁裁决 / An arbitrator records the award' })
export class RecordAwardInputType extends ActInputType {
  @Field(() => ID, { description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string;

  @Field(() => AwardFinalityEnum, { description: '是否终局 / Whether the award is final' })
  finality!: RecordAwardInput['finality'];

  @Field(() => GraphQLSafeInt, {
    description: '裁决金额，分；无给付内容填0 / Amount awarded, in fen; 0 when nothing is awarded',
  })
  awardedFen!: number;

  @Field(() => GraphQLSafeInt, { description: '生效后履行天数 / Days from effect within which to pay' })
  performWithinDays!: number;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '裁决书等材料 / Documents, the award among them' })
  documents!: DocumentInputType[];
}

@InputType('ConfirmAwardEffectiveInput', { description: '确认裁决生效 / Nobody sued in time; the award took effect' })
export class ConfirmAwardEffectiveInputType extends ActInputType {
  @Field(() => ID, { description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string;

  @Field(() => ID, { description: '应受给付的劳动者 / Worker the award pays' })
  partyId!: string;
}
