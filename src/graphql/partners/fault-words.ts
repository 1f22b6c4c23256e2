import type { ASTNode } from 'graphql';
import type { Words } from '../../kernel/words.ts';
import type { PartnerFault, PartnerFaultCode } from './partner.ts';

/** Names a partner's fields and types begin with, and the type it adds to. */
export interface Said {
  readonly field: string;
  readonly type: string;
  readonly entity: string;
}

const unnamed: Said = { field: 'yours', type: 'Yours', entity: 'Dispute' };

/** A fault at a place of the partner's SDL. */
export function fault(
  code: PartnerFaultCode,
  at: string,
  node: ASTNode | null = null,
  about: Said = unnamed,
): PartnerFault {
  return { code, at, line: node?.loc?.startToken.line ?? null, words: words[code](at, about) };
}

const words: Readonly<Record<PartnerFaultCode, (at: string, about: Said) => Words>> = {
  NAME_UNUSABLE: (at) => ({
    zh: `子图名 ${at} 不可用：请用小写字母、数字与连字符，以字母开头，不超过 40 个字符`,
    en: `the name ${at} cannot be used: choose small letters, digits and hyphens, beginning with a letter, at most 40`,
  }),
  NAME_TAKEN: (at) => ({
    zh: `子图名 ${at} 已被使用或保留：请换一个名称`,
    en: `the name ${at} is taken or reserved: choose another`,
  }),
  SDL_UNREADABLE: (at) => ({
    zh: `SDL 在 ${at} 处有语法错误：请改正后重试`,
    en: `the SDL has a syntax error at ${at}: mend it and try again`,
  }),
  NOT_FEDERATION_2: () => ({
    zh: '缺少联邦 2 声明：请在开头写 extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])，且只写一次',
    en: 'the federation 2 link is missing: begin with extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"]), once',
  }),
  DIRECTIVE_NOT_ALLOWED: (at) => ({
    zh: `不接受 ${at}：合作单位的字段只由平台的权限登记决定谁可见，也不得改写、隐藏或接管他人的定义。请删去它`,
    en: `${at} is not accepted: who may see a partner's fields is the hub's register alone to say, and nobody rewrites, hides or takes over what is another's. Remove it`,
  }),
  DEFINITION_NOT_ALLOWED: (at) => ({
    zh: `不接受此定义（${at}）：请只写类型，不写 schema 或指令定义`,
    en: `this definition is not accepted (${at}): declare types only, no schema and no directives`,
  }),
  ROOT_FIELD: (at, { entity, field }) => ({
    zh: `${at} 不能加入：合作单位只能在 ${entity} 上增加字段，不能增加查询、变更或订阅。请改为 ${entity}.${field}…`,
    en: `${at} cannot join: a partner adds fields to ${entity}, no queries, mutations or subscriptions. Make it ${entity}.${field}… instead`,
  }),
  TYPE_OF_OTHERS: (at, { type, entity }) => ({
    zh: `类型 ${at} 属于平台：您只能扩展 ${entity}。请把您的类型改名为 ${type}${at}`,
    en: `the type ${at} is the hub's: you may extend ${entity} only. Name your type ${type}${at}`,
  }),
  TYPE_NAME: (at, { type }) => ({
    zh: `类型 ${at} 须以 ${type} 开头，以免日后与他人重名。请改名为 ${type}${at}`,
    en: `the type ${at} has to begin with ${type}, so that it never meets another's name. Name it ${type}${at}`,
  }),
  RESERVED_NAME: (at, { type }) => ({
    zh: `名称 ${at} 为联邦保留。请改名为 ${type}…`,
    en: `the name ${at} is reserved by federation. Name it ${type}…`,
  }),
  KEY_NOT_OURS: (at, { entity }) => ({
    zh: `${at} 的键不符：请写 type ${entity} @key(fields: "id") { id: ID! … }，只有这一个键`,
    en: `the key of ${at} does not fit: write type ${entity} @key(fields: "id") { id: ID! … }, with this one key`,
  }),
  FIELD_OF_OTHERS: (at, { entity, field }) => ({
    zh: `字段 ${at} 属于平台，不得重复定义或替换。请删去，或改名为 ${entity}.${field}…`,
    en: `the field ${at} is the hub's and cannot be defined again or replaced. Remove it, or name yours ${entity}.${field}…`,
  }),
  FIELD_NAME: (at, { entity, field }) => ({
    zh: `字段 ${at} 须为 ${field} 或以 ${field} 加大写字母开头，例如 ${entity}.${field}`,
    en: `the field ${at} has to be ${field}, or begin with ${field} and a capital letter, such as ${entity}.${field}`,
  }),
  FIELD_NOT_NULLABLE: (at) => ({
    zh: `字段 ${at} 必须可空：贵单位系统无应答时它为 null，争议的其余内容照常返回。请去掉末尾的 !`,
    en: `the field ${at} has to be nullable: when your system does not answer it is null, and the rest of the dispute answers. Remove the ! at its end`,
  }),
  INTERFACE_OF_OTHERS: (at) => ({
    zh: `${at}：该接口不是贵单位定义的。请去掉 implements`,
    en: `${at}: this interface is not yours. Remove the implements`,
  }),
  UNKNOWN_TYPE: (at) => ({
    zh: `${at}：该类型未定义，或不是贵单位的类型。可用：贵单位自己的类型、内置标量，以及 DateTime、LocalDate、SafeInt`,
    en: `${at}: this type is not defined, or not yours. Use types of your own, the built-in scalars, and DateTime, LocalDate, SafeInt`,
  }),
  NOTHING_ADDED: (_at, { entity, field }) => ({
    zh: `没有增加任何字段：请写 type ${entity} @key(fields: "id") { id: ID!  ${field}: … }`,
    en: `no field is added: write type ${entity} @key(fields: "id") { id: ID!  ${field}: … }`,
  }),
  DOES_NOT_COMPOSE: (at) => ({
    zh: `与平台的图合成失败：${at}`,
    en: `it does not compose with the hub's graph: ${at}`,
  }),
};
