import type { Words } from '../../kernel/words.ts';

/**
 * What the audit tells apart. What people did with the file stands in its history; the audit has what was turned away,
 * what tripped, and what was read.
 */
export const auditKinds = {
  'auth.rejected': { zh: '身份凭证被拒', en: 'A credential was rejected' },
  'auth.binding': { zh: '凭证与持有者不符', en: 'A credential came from other hands than its own' },
  'authz.hidden': { zh: '不存在或看不到', en: 'Asked for what is absent or out of sight' },
  'authz.denied': { zh: '看得到但无权办理', en: 'Refused what the caller sees and may not do' },
  'authz.masked': { zh: '部分内容已遮蔽', en: 'Values were masked in an answer' },
  'admin.denied': { zh: '管理操作被拒', en: 'An administrative act was refused' },
  'handoff.conflict': { zh: '移交已被他人接手', en: 'A hand-off was taken by another meanwhile' },
  'handoff.rejected': { zh: '移交内容超出声明', en: 'A hand-off held more than it declared' },
  'idempotency.mismatch': { zh: '幂等键用于不同内容', en: 'An idempotency key came back with another body' },
  'limit.tripped': { zh: '触及限制', en: 'A limit was tripped' },
  'search.sensitive': { zh: '以敏感信息查找', en: 'Searched by a sensitive value' },
  'stat.query': { zh: '统计查询', en: 'A statistic was queried' },
  'stream.closed': { zh: '订阅被关闭', en: 'A subscription was closed' },
  'document.denied': { zh: '文书下载被拒', en: 'A document was refused' },
  'document.integrity': { zh: '文书内容与留痕不符', en: 'A document differs from its digest' },
  'export.created': { zh: '生成导出', en: 'An export was made' },
  'export.downloaded': { zh: '下载导出', en: 'An export was downloaded' },
  'onboarding.applied': { zh: '提出接入申请', en: 'An application to join was lodged' },
  'onboarding.decided': { zh: '决定接入申请', en: 'An application to join was decided on' },
  'onboarding.prepared': { zh: '准备上线', en: 'An agency prepared to go live' },
  'onboarding.live': { zh: '单位已上线', en: 'An agency went live' },
  'webhook.blocked': { zh: '回调地址被拦截', en: 'A webhook address was blocked' },
  'webhook.failed': { zh: '回调失败', en: 'A webhook failed' },
  'webhook.withheld': { zh: '通知因失权未发送', en: 'A notice was withheld, its access having ended' },
  'inbound.rejected': { zh: '来函被拒', en: 'An inbound message was rejected' },
  'partner.fault': { zh: '合作系统应答有误', en: "A partner's system answered wrongly" },
  'breakglass.opened': { zh: '紧急查看已开启', en: 'Emergency access was opened' },
  'breakglass.approved': { zh: '紧急查看已复核同意', en: 'Emergency access was approved by a second person' },
  'breakglass.rejected': { zh: '紧急查看未获复核同意', en: 'Emergency access was rejected by the second person' },
  'breakglass.reviewed': { zh: '紧急查看已事后审查', en: 'Emergency access was reviewed afterwards' },
  'breakglass.ended': { zh: '紧急查看已结束', en: 'Emergency access ended' },
  'breakglass.overdue': { zh: '紧急查看逾期未获复核', en: 'Emergency access was approved by nobody in time' },
  'breakglass.refused': { zh: '紧急查看申请被拒', en: 'Emergency access was not granted' },
  'access.read': { zh: '跨单位查阅', en: 'A read from outside the agency that keeps the file' },
  'access.report': { zh: '查阅后无办理的周报', en: 'Reads without later action were reported' },
  'audit.read': { zh: '审计记录被查阅', en: 'The audit itself was read' },
  'integrity.mismatch': { zh: '留痕校验不符', en: 'History failed its own check' },
  'integrity.fork': { zh: '留痕出现分叉', en: 'Two histories were shown' },
  'integrity.rollback': { zh: '留痕被回退', en: 'History was rolled back' },
  'key.rotated': { zh: '密钥已轮换', en: 'A key was rotated' },
  'clock.suspect': { zh: '时钟可疑', en: 'The clock jumped' },
  'fault.internal': { zh: '内部错误', en: 'An internal error' },
  'fault.degraded': { zh: '暂时不可用', en: 'Service was degraded' },
  'fault.audit': { zh: '审计记录无法写入', en: 'The audit could not be written' },
  'fault.slow': { zh: '处理过慢', en: 'Something took too long' },
} satisfies Record<string, Words>;

export type AuditKind = keyof typeof auditKinds;

export const auditKindNames = Object.keys(auditKinds) as AuditKind[];

/** What an entry says beside its kind. There is no room for content: codes, ids and counts alone. */
export interface AuditFields {
  /** The code that was answered, such as `NOT_FOUND`. */
  readonly code?: string;
  /** The permission, hard rule or limit that decided, by its name. */
  readonly rule?: string;
  /** The true reason as words of ours joined by hyphens, such as `absent` or `out-of-sight`; never shown to the caller. */
  readonly reason?: string;
  /** The dispute it is about, where there is one. */
  readonly disputeId?: string;
  /**
   * What the caller named, an id or a number in a form of ours. When the entry is stored it is looked up, so that the
   * true reason and the dispute stand in it; the name itself is not kept.
   */
  readonly subject?: string;
  /** How many times or values; one when left out. */
  readonly count?: number;
}

/**
 * Takes down what happened, for one caller. It neither waits nor throws: the entry survives a rollback of whatever the
 * caller was doing, and a crash right after.
 */
export interface Audit {
  note(kind: AuditKind, fields?: AuditFields): void;
}

/** Takes nothing down; what a command run without a hub is handed. */
export const deafAudit: Audit = { note: () => undefined };
