import type { Words } from '../kernel/words.ts';
import { limitErrors } from './limit-errors.ts';
import { messageErrors } from './message-errors.ts';

/** One code a client can meet at the door of the API. Refusals inside a payload (`userErrors`) have codes of their own. */
export interface CatalogueEntry {
  /** HTTP status when the error is all the answer there is; a partial answer stays 200. */
  readonly http: number;
  /** Whether the very same request may succeed later. */
  readonly retryable: boolean;
  readonly message: Words;
  /** What the caller can do. */
  readonly remedy: Words;
}

/** Every code the HTTP and GraphQL layers can answer with. Anything else becomes `INTERNAL`. */
export const errorCatalogue = {
  UNAUTHENTICATED: {
    http: 401,
    retryable: false,
    message: { zh: '请登录后再试', en: 'Sign in and try again' },
    remedy: {
      zh: '在 Authorization 请求头中携带有效的 Bearer 令牌',
      en: 'Send a valid bearer token in the Authorization header',
    },
  },
  ...messageErrors,
  FORBIDDEN: {
    http: 200,
    retryable: false,
    message: { zh: '您无权进行此操作', en: 'You may not do this' },
    remedy: {
      zh: '用 viewer { permissions } 查看您的权限',
      en: 'Ask viewer { permissions } what your permissions say',
    },
  },
  NOT_FOUND: {
    http: 200,
    retryable: false,
    message: { zh: '未找到，或您无权查看', en: 'Not found, or not visible to you' },
    remedy: { zh: '核对编号或地址', en: 'Check the id or the address' },
  },
  BAD_USER_INPUT: {
    http: 400,
    retryable: false,
    message: { zh: '输入有误', en: 'The input is not valid' },
    remedy: {
      zh: '按 inputPath 与 allowed 改正后重新提交',
      en: 'Mend what inputPath and allowed name, then send again',
    },
  },
  BAD_REQUEST: {
    http: 400,
    retryable: false,
    message: { zh: '请求不是有效的 GraphQL 请求', en: 'This is not a valid GraphQL request' },
    remedy: {
      zh: '以 POST 提交含非空 query 的 JSON 对象，一次一个操作',
      en: 'POST a JSON object with a non-empty "query", one operation a request',
    },
  },
  GRAPHQL_PARSE_FAILED: {
    http: 400,
    retryable: false,
    message: { zh: '查询语句有语法错误', en: 'The query has a syntax error' },
    remedy: { zh: '按所示行列改正查询语句', en: 'Mend the query at the line and column shown' },
  },
  GRAPHQL_VALIDATION_FAILED: {
    http: 400,
    retryable: false,
    message: { zh: '查询与接口定义不符', en: 'The query does not fit the schema' },
    remedy: { zh: '对照接口定义改正查询', en: 'Compare the query with the schema' },
  },
  OPERATION_RESOLUTION_FAILURE: {
    http: 400,
    retryable: false,
    message: { zh: '无法确定要执行的操作', en: 'It is not clear which operation to run' },
    remedy: {
      zh: '在 operationName 中写明文档里的一个操作',
      en: 'Name one operation of the document in operationName',
    },
  },
  PERSISTED_QUERY_NOT_FOUND: {
    http: 200,
    retryable: false,
    message: { zh: '未登记此查询', en: 'This query is not registered' },
    remedy: {
      zh: '核对编号；以 accord documents 为本系统登记，或在允许时提交完整的查询语句',
      en: 'Check the id; register it for your system with accord documents, or send the whole query where that is allowed',
    },
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    http: 200,
    retryable: false,
    message: { zh: '不支持按摘要提交查询', en: 'Queries by hash are not supported' },
    remedy: { zh: '提交完整的查询语句', en: 'Send the whole query' },
  },
  MALFORMED_JSON: {
    http: 400,
    retryable: false,
    message: { zh: '请求正文不是有效的 JSON', en: 'The request body is not valid JSON' },
    remedy: { zh: '提交 UTF-8 编码的 JSON 对象', en: 'Send a JSON object in UTF-8' },
  },
  ...limitErrors,
  UNSUPPORTED_MEDIA_TYPE: {
    http: 415,
    retryable: false,
    message: { zh: '不支持的内容类型', en: 'Unsupported content type' },
    remedy: { zh: '使用 Content-Type: application/json', en: 'Use Content-Type: application/json' },
  },
  NOT_ACCEPTABLE: {
    http: 406,
    retryable: false,
    message: { zh: '无法按 Accept 所要求的类型作答', en: 'No answer can be given in the type Accept asks for' },
    remedy: { zh: '使用 Accept: application/json', en: 'Use Accept: application/json' },
  },
  METHOD_NOT_ALLOWED: {
    http: 405,
    retryable: false,
    message: { zh: '不支持的请求方法', en: 'Method not allowed' },
    remedy: { zh: '以 POST 提交；GET 只能用于查询', en: 'Use POST; GET is for queries only' },
  },
  TEMPORARILY_UNAVAILABLE: {
    http: 503,
    retryable: true,
    message: { zh: '服务暂时不可用', en: 'Temporarily unavailable' },
    remedy: { zh: '稍后以同一幂等键重试', en: 'Try again later with the same idempotency key' },
  },
  PARTNER_UNAVAILABLE: {
    http: 200,
    retryable: true,
    message: { zh: '合作单位的系统暂时无应答', en: "A partner's system does not answer at the moment" },
    remedy: { zh: '稍后再查该字段；其余内容照常', en: 'Ask for the field again later; all else is as usual' },
  },
  INTEGRITY_HOLD: {
    http: 503,
    retryable: true,
    message: {
      zh: '历史留痕正在核查，需要证明的事项暂停办理',
      en: 'History is being examined; what needs proof of it is on hold',
    },
    remedy: {
      zh: '其他事项照常办理；请联系平台运维，核查结束后再试',
      en: 'All else goes on; ask the operator, and try again once the examination is over',
    },
  },
  INTERNAL: {
    http: 500,
    retryable: false,
    message: { zh: '系统内部错误', en: 'Internal error' },
    remedy: { zh: '请将 requestId 告知管理员', en: 'Give the requestId to an administrator' },
  },
  IDEMPOTENCY_MISMATCH: {
    http: 422,
    retryable: false,
    message: { zh: '该幂等键已用于另一请求', en: 'This idempotency key was used for another request' },
    remedy: { zh: '为新的请求使用新的键', en: 'Use a new key for a new request' },
  },
  IDEMPOTENCY_EXPIRED: {
    http: 422,
    retryable: false,
    message: { zh: '该幂等键已逾90日，结果不再保留', en: 'This idempotency key is over 90 days old' },
    remedy: { zh: '核对是否已办；如需再办，使用新的键', en: 'Look whether it was done; to act again, use a new key' },
  },
  IDEMPOTENCY_IN_FLIGHT: {
    http: 409,
    retryable: true,
    message: { zh: '同一幂等键的请求正在办理', en: 'A request with this idempotency key is still running' },
    remedy: { zh: '稍后以同一键重试', en: 'Try again shortly with the same key' },
  },
  CONFLICT: {
    http: 200,
    retryable: false,
    message: { zh: '内容已被他人更新', en: 'Somebody else has changed this meanwhile' },
    remedy: { zh: '重新读取后再提交', en: 'Read it again, then send again' },
  },
} satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof errorCatalogue;

export const errorCodes = Object.keys(errorCatalogue) as ErrorCode[];

/** True for a code of the catalogue; inherited names such as `constructor` are none. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCatalogue, code);
}

/** The message of a code as clients see it: Chinese, then English. */
export function messageOf({ zh, en }: Words): string {
  return `${zh} / ${en}`;
}
