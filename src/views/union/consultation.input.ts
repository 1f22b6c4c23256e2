import { Field, ID, InputType } from 'type-graphql';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { OpeningInputType } from './opening.input.ts';
import { ConsultationCategoryEnum } from './union-enums.ts';

@InputType('RecordConsultationInput', { description: '登记咨询 / Writes down a consultation' })
export class RecordConsultationInputType extends OpeningInputType {
  @Field(() => ConsultationCategoryEnum, { description: '类别 / What it is about' })
  category!: keyof typeof ConsultationCategoryEnum;

  @Field(() => String, { description: '问题，至多5000字 / The question, at most 5,000 characters' })
  question!: string;

  @Field(() => Boolean, { defaultValue: false, description: '是否匿名 / Whether the person stays unnamed' })
  anonymous!: boolean;

  @Field(() => String, { nullable: true, description: '当场答复 / Answer given at once' })
  answer?: string | null;
}

@InputType('AnswerConsultationInput', { description: '答复咨询 / Answers a consultation' })
export class AnswerConsultationInputType extends ActInputType {
  @Field(() => ID, { description: '咨询 / The consultation' })
  consultationId!: string;

  @Field(() => String, { description: '答复，至多5000字 / Answer, at most 5,000 characters' })
  answer!: string;
}
