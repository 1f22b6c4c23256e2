import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import {
  contentFaults,
  type ConformanceReport,
  type ReportFault,
  type SignedReport,
} from '../../domain/conformance/report.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { publicKeyIn, publicKeyText } from '../ed25519.ts';

/** Digest a report is bound to: SHA-256 of the schema's text, in hex. */
export function schemaDigestOf(sdl: string): string {
  return createHash('sha256').update(sdl.trim()).digest('hex');
}

/** Signs a report with an Ed25519 key. */
export function signReport(report: ConformanceReport, key: KeyObject): SignedReport {
  return {
    report,
    key: publicKeyText(key),
    signature: sign(null, Buffer.from(canonicalJson(report)), key).toString('base64'),
  };
}

/** Whether the signature is that of the key the report names. */
export function isSignatureGood({ report, key, signature }: SignedReport): boolean {
  const publicKey = publicKeyIn(key);
  return (
    publicKey !== null && verify(null, Buffer.from(canonicalJson(report)), publicKey, Buffer.from(signature, 'base64'))
  );
}

/**
 * Why a report does not count for a hub of this schema at this instant; empty when it is current: signed by a trusted
 * key, nothing failed, same schema, same kit, not too old. Whoever composes a partner's subgraph or lets a partner go
 * live asks this.
 *
 * @param report what was handed in, believed in nothing
 * @param trusted `whpk_…` keys a report may be signed with; a partner's own key says nothing about the partner
 */
export function currentReport(
  report: unknown,
  schemaDigest: string,
  at: Date,
  trusted: readonly string[],
): readonly ReportFault[] {
  if (!isReport(report)) return ['NOT_A_REPORT'];
  if (!isSignatureGood(report)) return ['SIGNATURE_WRONG'];
  const foreign: readonly ReportFault[] = trusted.includes(report.key) ? [] : ['KEY_NOT_TRUSTED'];
  return [...foreign, ...contentFaults(report.report, schemaDigest, at)];
}

function isReport(value: unknown): value is SignedReport {
  const { report, key, signature } = (value ?? {}) as Partial<SignedReport>;
  return (
    typeof key === 'string' &&
    typeof signature === 'string' &&
    typeof report === 'object' &&
    Array.isArray(report?.scenarios) &&
    ['kit', 'schemaDigest', 'profile', 'at'].every((name) => typeof report[name as 'kit'] === 'string')
  );
}
