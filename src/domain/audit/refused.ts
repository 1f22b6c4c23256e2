import { idKindOf } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Audit, AuditKind } from './audit.ts';

/** Refusals that the audit takes down; every other is a matter between the form and whoever fills it in. */
const kinds: Readonly<Record<string, AuditKind>> = {
  NOT_FOUND: 'authz.hidden',
  FORBIDDEN: 'authz.denied',
  CONFLICT: 'handoff.conflict',
  GROUP_NOT_DECLARED: 'handoff.rejected',
};

/** Numbers of ours: a series, which begins with letters, and a serial of six digits. */
const numberForm = /^[A-Z]{1,6}[\dA-Z-]{1,24}-\d{6,9}$/;

/** What a caller named, where it has the form of an id or a number of ours; a text of any other form is nobody's business. */
export function subjectOf(named: unknown): { subject?: string } {
  if (typeof named !== 'string') return {};
  return idKindOf(named) !== null || numberForm.test(named) ? { subject: named } : {};
}

/** Takes down the refusals of a command, with what the input names at the place each is about. */
export function auditRefusals(audit: Audit, refusals: readonly Refusal[], input: unknown): void {
  for (const { code, path, details } of refusals) {
    const kind = kinds[code];
    if (!kind) continue;
    const { permission } = details;
    audit.note(kind, {
      code,
      ...(typeof permission === 'string' ? { rule: permission } : {}),
      ...subjectOf(kind.startsWith('handoff.') ? field(input, 'referralId', 'disputeId') : valueAt(input, path)),
    });
  }
}

function valueAt(input: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], input);
}

function field(input: unknown, ...names: string[]): unknown {
  return names.map((name) => valueAt(input, [name])).find((value) => value !== undefined);
}
