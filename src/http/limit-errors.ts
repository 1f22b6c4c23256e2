/** Codes of what was asked too large, too often, or in words that were not registered. */
export const limitErrors = {
  PAYLOAD_TOO_LARGE: {
    http: 413,
    retryable: false,
    message: { zh: '请求正文过大', en: 'The request body is too large' },
    remedy: { zh: '减小请求，或分几次提交', en: 'Make the request smaller, or send it in parts' },
  },
  QUERY_TOO_COSTLY: {
    http: 400,
    retryable: false,
    message: { zh: '查询过大', en: 'The query asks for too much' },
    remedy: { zh: '减少字段、层级或每页条数', en: 'Ask for fewer fields, levels or rows a page' },
  },
  DOCUMENT_NOT_REGISTERED: {
    http: 403,
    retryable: false,
    message: { zh: '此处只办理已登记的操作', en: 'Only registered operations are run here' },
    remedy: {
      zh: '以 documentId 指明已为本系统登记的操作；登记见 accord documents',
      en: 'Name an operation registered for your system by documentId; accord documents registers them',
    },
  },
  RATE_LIMITED: {
    http: 429,
    retryable: true,
    message: { zh: '本单位的请求已达配额', en: 'Your agency has used up its quota' },
    remedy: {
      zh: '按 Retry-After 所示秒数稍后以同一幂等键重试',
      en: 'Wait for the seconds Retry-After says, then send again with the same idempotency key',
    },
  },
} as const;
