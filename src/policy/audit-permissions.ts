import { all, any, post, sees } from './condition.ts';
import { permission, type Permission } from './permission.ts';
import { unionPosts } from './viewer-class.ts';

/** Who learns what was read, and what was refused. */
export const auditPermissions = {
  'disclosure.read': permission(
    'dispute',
    all(
      sees('F0'),
      any(
        all(post('WORKER'), sees('F8')),
        all(post('WORKER_REP'), sees('F6', { fully: true })),
        all(post('UNION_AID_LAWYER', 'LEGAL_AID_LAWYER', ...unionPosts), sees('F8', { fully: true })),
      ),
    ),
    '劳动者本人、其代表与代理律师、承办工会可查看哪些单位何时依何依据查阅了劳动者的信息。',
    'The worker, who represents the worker, and the handling union read which agency saw what of the worker, when and on what ground.',
  ),
  'audit.read': permission(
    null,
    post('SECURITY_ADMIN', 'AUDIT_ADMIN'),
    '安全管理员与审计管理员可查看本单位人员的审计记录，不含内容；每次查看本身也留痕。',
    'Security and audit administrators read the audit of their own agency, without content; each reading is itself taken down.',
  ),
} satisfies Record<string, Permission>;
