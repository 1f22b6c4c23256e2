/** What is said of a message that is not as it was sent. */
export const messageErrors = {
  MESSAGE_ALTERED: {
    http: 401,
    retryable: false,
    message: { zh: '请求体与 Content-Digest 不符', en: 'The body is not what Content-Digest says it is' },
    remedy: {
      zh: '对实际发送的字节计算 SHA-256，重新签名后发送（RFC 9530、RFC 9421）',
      en: 'Digest the very bytes you send, sign anew and send again (RFC 9530, RFC 9421)',
    },
  },
} as const;
