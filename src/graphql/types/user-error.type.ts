import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Refusal } from '../../kernel/refusal.ts';
import type { HubContext } from '../context.ts';
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

  @Field(() => [String], { description: '可行的取值或做法 / What would have been taken instead' })
  allowed!: readonly string[];
}

/** Refusals as the payload shows them, in the caller's language. */
export function userErrors(
  refusals: readonly (Pick<Refusal, 'code' | 'path' | 'allowed'> & Partial<Pick<Refusal, 'details'>>)[],
  { language }: Pick<HubContext, 'language'>,
): UserErrorType[] {
  return refusals.map(({ code, path, allowed, details = {} }) => ({
    code: code as RefusalCode,
    path,
    allowed,
    message: filled(wordsOf(code)[language], details),
  }));
}

/** Words with their `{names}` filled in; most have none. */
function filled(words: string, details: Refusal['details']): string {
  return words.replace(/\{(\w+)\}/g, (_all, name: string) => String(details[name] ?? ''));
}
