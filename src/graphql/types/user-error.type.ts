import { GraphQLError } from 'graphql';
import { GraphQLDateTime, GraphQLJSONObject, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ConflictRefusal } from '../../commands/explain-conflict.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { allowedIn } from '../allowed-phrases.ts';
import type { HubContext } from '../context.ts';
import { WordsType } from './words.type.ts';
import { refusalCatalogue, wordsOf, type RefusalCode } from '../refusal-catalogue.ts';

const codes = Object.fromEntries(Object.keys(refusalCatalogue).map((code) => [code, code])) as {
  [Code in RefusalCode]: Code;
};
registerEnumType(codes, {
  name: 'UserErrorCode',
  description: '业务拒绝代码 / Why a request was refused; stable, never reused',
  valuesConfig: Object.fromEntries(
    Object.entries(refusalCatalogue).map(([code, { zh, en }]) => [code, { description: `${zh} / ${en}` }]),
  ) as never,
});

@Directive('@shareable')
@ObjectType('EditConflictChange', {
  simpleResolvers: true,
  description: '您未及看到的一项变动 / A change you had not seen; of history only what is shown to you',
})
export class ConflictChangeType {
  @Field(() => ID, { description: '历史条目 / Entry of history' })
  id!: string;

  @Field(() => String, { description: '事件类型 / Type of the fact' })
  type!: string;

  @Field(() => String, { description: '当时的机构名称 / Name of the agency as it was then' })
  agencyName!: string;

  @Field(() => GraphQLDateTime, { description: '发生时间 / When it happened' })
  occurredAt!: string;

  @Field(() => GraphQLJSONObject, { description: '按权限可见的内容 / Its content, as far as it is shown to you' })
  details!: object;
}

@Directive('@shareable')
@ObjectType('EditConflictField', {
  simpleResolvers: true,
  description: '所填一项的三方对照 / One field of your input in three views',
})
export class ConflictFieldType {
  @Field(() => String, { description: '输入字段名 / Name of the field of your input' })
  field!: string;

  @Field(() => String, { nullable: true, description: '您所依据的值 / The value you based yours on' })
  based!: string | null;

  @Field(() => String, { nullable: true, description: '您提交的值 / The value you sent' })
  sent!: string | null;

  @Field(() => String, { nullable: true, description: '现在的值 / The value that stands' })
  now!: string | null;
}

@Directive('@shareable')
@ObjectType('EditConflict', {
  simpleResolvers: true,
  description: '他人已作的变动，以您可见者为限 / What others changed meanwhile, as far as it is shown to you',
})
export class ConflictType {
  @Field(() => GraphQLSafeInt, { description: '现在的版本 / The version that stands' })
  version!: number;

  @Field(() => [ConflictChangeType], {
    description: '您所见版本之后的变动，先旧后新 / Since the version you saw, oldest first',
  })
  changes!: readonly ConflictChangeType[];

  @Field(() => [ConflictFieldType], { description: '所填各项的三方对照 / The fields of your input' })
  fields!: readonly ConflictFieldType[];

  @Field(() => WordsType, { description: '对未显示内容的保证 / What holds of everything that is not shown to you' })
  assurance!: WordsType;
}

/** Said with every conflict, whatever is hidden. */
const assurance = {
  zh: '未向您显示的内容，不会因您的提交而改动。',
  en: 'What is not shown to you is never overwritten by what you send.',
};

@Directive('@shareable')
@ObjectType('UserError', {
  simpleResolvers: true,
  description:
    '业务拒绝：代码、路径、说明与可行做法 / A refusal a person can act on: code, path, message and the way out',
})
export class UserErrorType {
  @Field(() => codes)
  code!: RefusalCode;

  @Field(() => [String], { description: '输入中的路径 / Path inside `input`, outermost first' })
  path!: readonly string[];

  @Field(() => String, { description: '按请求语言的说明 / In the language of the request' })
  message!: string;

  @Field(() => [String], {
    description:
      '可行的取值或做法：代码、编号、数字，或按请求语言的短语 / What would have been taken instead: codes, ids, figures, or phrases in the language of the request',
  })
  allowed!: readonly string[];

  @Field(() => ConflictType, { nullable: true, description: '仅 CONFLICT 有 / Of CONFLICT alone' })
  conflict!: ConflictType | null;
}

/**
 * Refusals as the payload shows them, in the caller's language.
 *
 * @throws GraphQLError IDEMPOTENCY_…: a key used for two things, too old, or held by a twin is a matter of the caller's
 *   program, which no person could mend, so it is an error of the request (422, 409) and not an answer of the matter
 */
export function userErrors(
  refusals: readonly (Pick<Refusal, 'code' | 'path' | 'allowed'> &
    Partial<Pick<Refusal, 'details'> & Pick<ConflictRefusal, 'conflict'>>)[],
  { language }: Pick<HubContext, 'language'>,
): UserErrorType[] {
  const misused = refusals.find(({ code }) => code.startsWith('IDEMPOTENCY_'));
  if (misused) {
    const extensions = { code: misused.code, inputPath: ['input', 'key'], allowed: misused.allowed };
    throw new GraphQLError('The key cannot be taken', { extensions });
  }
  return refusals.map(({ code, path, allowed, details = {}, conflict }) => ({
    code: code as RefusalCode,
    path,
    allowed: allowedIn(language, allowed),
    message: filled(wordsOf(code)[language], details),
    conflict: conflict ? { ...conflict, assurance } : null,
  }));
}

/** Words with their `{names}` filled in; most have none. */
function filled(words: string, details: Refusal['details']): string {
  return words.replace(/\{(\w+)\}/g, (_all, name: string) => String(details[name] ?? ''));
}
