import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import {
  exportFailures,
  exportFormats,
  exportStates,
  type ExportFailure,
  type ExportFormat,
  type ExportState,
} from '../../domain/export/export-job.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import type { Words } from '../../kernel/words.ts';
import { StaffType } from './agency.type.ts';
import { DisputeFilterInput } from './dispute.input.ts';

/** An enum of codes with the words of each. */
function enumOf<Name extends string>(codes: Readonly<Record<Name, Words>>, name: string, description: string) {
  const names = Object.fromEntries(Object.keys(codes).map((code) => [code, code])) as Record<Name, Name>;
  const valuesConfig = Object.fromEntries(
    Object.entries<Words>(codes).map(([code, { zh, en }]) => [code, { description: `${zh} / ${en}` }]),
  );
  registerEnumType(names, { name, description, valuesConfig: valuesConfig as never });
  return names;
}

const formats = enumOf(exportFormats, 'ExportFormat', '导出格式 / Form an export comes in');
const states = enumOf(exportStates, 'ExportState', '导出状态 / Where an export stands');
const failures = enumOf(exportFailures, 'ExportFailure', '未能生成的原因 / Why an export could not be made');

@ObjectType('Export', {
  simpleResolvers: true,
  description:
    '导出：在后台生成，内容以申请人在生成时可见者为限 / An export, made in the background, of what who asked may see then',
})
export class ExportType {
  @Field(() => ID)
  id!: string;

  @Field(() => formats, { description: '格式 / Its form' })
  format!: ExportFormat;

  @Field(() => states, { description: '状态 / Where it stands' })
  state!: ExportState;

  @Field(() => WordsType, { description: '状态名称 / The state in words' })
  stateTitle!: WordsType;

  @Field(() => GraphQLDateTime, { description: '申请时间 / When it was asked for' })
  requestedAt!: Date;

  @Field(() => StaffType, { nullable: true, description: '申请人 / Who asked for it' })
  requestedBy!: StaffType | null;

  @Field(() => GraphQLSafeInt, { description: '已写入的争议件数 / Disputes in it so far' })
  disputes!: number;

  @Field(() => GraphQLSafeInt, {
    description: '涉及人数；超过上限须第二人同意 / People in it; above the limit a second person has to agree',
  })
  persons!: number;

  @Field(() => String, { description: '水印：写在每一行，指向申请人 / Mark in every row; it leads to who asked' })
  mark!: string;

  @Field(() => failures, { nullable: true, description: '未能生成的原因 / Why it could not be made' })
  failure!: ExportFailure | null;

  @Field(() => WordsType, { nullable: true, description: '原因名称 / The reason in words' })
  failureTitle!: WordsType | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '生成完毕时间 / When it was made' })
  madeAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '失效时间，其后删除 / From then on it cannot be downloaded, and is deleted',
  })
  expiresAt!: Date | null;

  @Field(() => StaffType, { nullable: true, description: '同意的第二人 / The second person who agreed' })
  approvedBy!: StaffType | null;

  @Field(() => String, {
    nullable: true,
    description:
      '下载路径，须携带本人令牌；不可下载时为 null / Path to download from with your own token; null while it cannot be',
  })
  path!: string | null;
}

export const ExportConnection = connectionOf(ExportType, 'Export');

@InputType('RequestExportInput', { description: '申请导出 / Asks for an export' })
export class RequestExportInputType extends KeyedInput {
  @Field(() => DisputeFilterInput, { nullable: true, description: '与争议列表相同 / As in the list of disputes' })
  filter?: DisputeFilterInput | null;

  @Field(() => formats, { description: '格式 / Its form' })
  format!: ExportFormat;
}

@InputType('ApproveExportInput', { description: '同意导出 / Agrees to an export' })
export class ApproveExportInputType extends KeyedInput {
  @Field(() => ID, { description: '导出 / The export' })
  exportId!: string;
}

@ObjectType({ simpleResolvers: true, description: '导出，或未受理的原因 / The export, or why not' })
export class ExportPayload {
  @Field(() => ExportType, { nullable: true, description: '导出 / The export' })
  export?: ExportType | null;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
