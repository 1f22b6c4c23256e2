import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { CorrectableField, CorrectionReason, CorrectionSubject } from '../../domain/correction/correctable.ts';
import { CorrectableFieldEnum, CorrectionReasonEnum, CorrectionSubjectEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { AgencyType, StaffType } from './agency.type.ts';

@ObjectType('Correction', {
  simpleResolvers: true,
  description:
    '更正：原内容与现内容，由谁、为何；最初的条目不变 / A correction: both values, who and why; the entry that first told of it stands',
})
export class CorrectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => CorrectionSubjectEnum, { description: '更正对象的种类 / Of what it is' })
  subject!: CorrectionSubject;

  @Field(() => ID, { description: '所更正的对象 / Party or claim; the dispute; the agency of an own number' })
  subjectId!: string;

  @Field(() => CorrectableFieldEnum, { description: '所更正的项目 / Which value was corrected' })
  field!: CorrectableField;

  @Field(() => WordsType, { description: '所更正的项目 / What was corrected' })
  title!: WordsType;

  @Field(() => CorrectionReasonEnum, { description: '理由代码 / Code of the reason' })
  reason!: CorrectionReason;

  @Field(() => WordsType, { description: '理由 / The reason in words' })
  reasonTitle!: WordsType;

  @Field(() => String, {
    nullable: true,
    description: '原内容；原无或者已删除时为空 / What stood; null for nothing, or after erasure',
  })
  oldValue!: string | null;

  @Field(() => String, { nullable: true, description: '更正后的内容 / What stands in its place' })
  newValue!: string | null;

  @Field(() => AgencyType, { nullable: true })
  agency!: AgencyType | null;

  agencyId!: string;

  @Field(() => StaffType, { nullable: true, description: '更正人 / Who corrected it' })
  person!: StaffType | null;

  staffId!: string | null;

  @Field(() => GraphQLDateTime, { description: '更正时间 / When it was corrected' })
  correctedAt!: string;
}

@InputType('CorrectRecordInput', { description: '更正一项所记内容 / Corrects one value of a record' })
export class CorrectRecordInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => GraphQLSafeInt, { description: '所见版本 / Version of the dispute you saw' })
  version!: number;

  @Field(() => CorrectableFieldEnum, { description: '所更正的项目 / What is corrected' })
  field!: CorrectableField;

  @Field(() => ID, {
    nullable: true,
    description: '当事人或者请求事项；其他项目不填 / Party or claim; of other fields nothing',
  })
  subjectId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '更正后的内容；不填为删去 / What is to stand; nothing empties it',
  })
  value?: string | null;

  @Field(() => CorrectionReasonEnum, { description: '更正理由 / Why it is corrected' })
  reason!: CorrectionReason;
}
