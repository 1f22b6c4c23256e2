import { appendFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { AuditKind } from '../../src/domain/audit/audit.ts';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import type { AnswerCode, ThreatId } from '../threats/catalogue.ts';
import type { Shown } from '../threats/verdict.ts';
import { auditHolds, type AuditEntryRow } from './audit-entries.ts';

/** File the check of the threats reads; nothing is written where it did not ask for it. */
const report = process.env.ACCORD_THREATS_SHOWN;

/** Fails unless the answer of a running hub has the code, and has the check of the threats count it. */
export function expectCode(threat: ThreatId, code: AnswerCode, answer: unknown): void {
  expect(codesIn(answer)).toContain(code);
  write({ threat, code });
}

/** Fails unless the audit of a running hub comes to hold such an entry, and has the check of the threats count it. */
export async function expectAudit(
  threat: ThreatId,
  database: Database,
  kind: AuditKind,
  fits?: (entry: AuditEntryRow) => boolean,
): Promise<AuditEntryRow[]> {
  const found = await auditHolds(database, kind, fits);
  write({ threat, audit: kind });
  return found;
}

/** The same for a read of somebody's, which stands in the log of reads with the part it was made through. */
export async function expectRead(threat: ThreatId, database: Database, staffId: string): Promise<void> {
  const reads = await database.systemQuery(readsOf, [staffId]);
  expect(reads.length).toBeGreaterThan(0);
  write({ threat, audit: 'access.read' satisfies AuditKind });
}

const readsOf = statement('select 1 from access_entry where staff_id = $1 and basis_law is not null limit 1');

function write(shown: Omit<Shown, 'test'>): void {
  const test = expect.getState().currentTestName;
  if (report && test) appendFileSync(report, `${JSON.stringify({ test, ...shown })}\n`);
}

/**
 * Every code of an answer, be it errors of the door, refusals in a payload, or a list of codes. What a query of the
 * graph does not find is a field that is null and nothing else, which says `NOT_FOUND`.
 */
export function codesIn(answer: unknown): string[] {
  if (answer instanceof Error) return [answer.message];
  if (typeof answer === 'string') return isJson(answer) ? codesIn(JSON.parse(answer)) : [answer];
  if (Array.isArray(answer)) return answer.flatMap(codesIn);
  if (typeof answer !== 'object' || answer === null) return [];
  const { code, data, errors } = answer as Record<string, unknown>;
  const own = typeof code === 'string' ? [code] : [];
  const isNothing = !errors && isObject(data) && Object.values(data).every((value) => value === null);
  return [...own, ...(isNothing ? ['NOT_FOUND'] : []), ...Object.values(answer).filter(isObject).flatMap(codesIn)];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isJson = (text: string) => /^[[{]/.test(text);
