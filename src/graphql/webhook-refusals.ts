import type { Words } from '../kernel/words.ts';

/** Refusals about the addresses that agencies want to be told at. */
export const webhookRefusals = {
  ADDRESS_MALFORMED: {
    zh: '回调地址格式不对：不超过2000字符，不含用户名、密码与片段',
    en: 'This is no address to call: at most 2,000 characters, without user name, password or fragment',
  },
  ADDRESS_NOT_HTTPS: { zh: '回调地址须为 https', en: 'The hub calls https addresses alone' },
  ADDRESS_PORT_CLOSED: { zh: '回调端口须为 443 或 8443', en: 'The hub calls ports 443 and 8443 alone' },
  ADDRESS_NOT_A_NAME: {
    zh: '回调地址须用域名，不得用任何写法的 IP 地址',
    en: 'The host has to be a name; a numeric address is not called, however it is written',
  },
  ADDRESS_NAME_INTERNAL: { zh: '该域名仅在内部网络有意义', en: 'This name means something inside a network only' },
  ADDRESS_NOT_PUBLIC: {
    zh: '该域名指向内部、本机或保留的网络',
    en: 'This name leads to a private, local or reserved network',
  },
  ADDRESS_UNKNOWN: { zh: '该域名目前无法解析', en: 'Nobody knows this name at present' },
  ENDPOINT_NOT_ACTIVE: { zh: '该回调地址未启用，请先恢复', en: 'This endpoint is not active; resume it first' },
  EVENT_TYPE_UNKNOWN: { zh: '没有这种事件', en: 'There is no such type of event' },
  CURSOR_UNKNOWN: { zh: '这不是本平台给出的游标', en: 'This is no cursor of this hub' },
  ONE_OF_THESE: { zh: '须且只须填写其中一项', en: 'Exactly one of these has to be given' },
} as const satisfies Record<string, Words>;
