import type { Words } from '../kernel/words.ts';
import type { ErrorCode } from './error-catalogue.ts';

/** What goes out of an error; nothing else of it does. */
export interface Outgoing {
  readonly code: ErrorCode;
  readonly words?: Words;
  /** English remark of the GraphQL engine about the document, known to repeat no value. */
  readonly hint?: string;
  readonly allowed?: readonly string[];
  readonly inputPath?: readonly string[];
  readonly permission?: string;
  /** The partner whose field it is, and why it gave nothing. */
  readonly partner?: { readonly name: string; readonly reason: string };
}

/** What may go out of an error that was thrown on purpose, with a code of the catalogue. */
export function thrown(code: ErrorCode, said: Readonly<Record<string, unknown>>): Outgoing {
  const { words, allowed, permission, partner } = said;
  return {
    code,
    ...(isWords(words) && { words }),
    ...(isTexts(allowed) && { allowed }),
    inputPath: inputPathOf(said),
    ...(typeof permission === 'string' && /^[A-Za-z][\w.-]{0,63}$/.test(permission) && { permission }),
    ...(isPartner(partner) && { partner }),
  };
}

/** Where in the input the fault is, said as a path, as the one argument, or by class-validator. */
function inputPathOf({ inputPath, argument, validationErrors }: Readonly<Record<string, unknown>>): readonly string[] {
  if (isTexts(inputPath)) return inputPath;
  return typeof argument === 'string' ? [argument] : faultyProperties(validationErrors);
}

/** Properties class-validator found wrong; of its findings only the names may go out, since they also hold the values. */
function faultyProperties(findings: unknown): string[] {
  if (!Array.isArray(findings)) return [];
  const names = findings.map((finding: unknown) => (finding as { property?: unknown } | null)?.property);
  return names.filter((name): name is string => typeof name === 'string' && /^\w{1,64}$/.test(name)).slice(0, 20);
}

function isWords(value: unknown): value is Words {
  const { zh, en } = (value ?? {}) as Partial<Words>;
  return typeof zh === 'string' && typeof en === 'string';
}

function isPartner(value: unknown): value is { name: string; reason: string } {
  const { name, reason } = (value ?? {}) as { name?: unknown; reason?: unknown };
  return typeof name === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(name) && /^[A-Z_]{1,20}$/.test(String(reason));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
