import { compact } from '../../kernel/half-width.ts';
import { findCauseNumbering, type CauseOfAction } from './cause-numbering.ts';
import { labourCauses } from './labour-causes.ts';
import { neighbouringCauses } from './neighbouring-causes.ts';

const causes = { ...labourCauses, ...neighbouringCauses };

/** Stable name of a cause of action; numbers change with each edition, names do not. */
export type CauseId = keyof typeof causes;

/** Every cause of action 案由 the hub knows, by its id, in the order of the provisions. */
export const causesOfAction: Readonly<Record<CauseId, CauseOfAction>> = causes;

export const causeIds = Object.keys(causes) as CauseId[];

export function isCauseId(text: string): text is CauseId {
  return Object.hasOwn(causes, text);
}

/**
 * The number of a cause valid on a filing date, as the courts write it (`186(5)`, `205.5`). Null where the cause did not
 * exist in the edition of that day, and for every date before 2021-01-01, whose numbers the hub does not keep.
 *
 * @param filingDate `YYYY-MM-DD`, the day the court docketed the case
 * @throws RangeError when the date is not written so
 */
export function causeCodeOn(cause: CauseId, filingDate: string): string | null {
  const numbering = findCauseNumbering(filingDate);
  return numbering && (causesOfAction[cause].numbers[numbering]?.number ?? null);
}

/** The cause a number stood for on a filing date; `205.5`, `205(5)` and `205（5）` are one number. Null when unknown. */
export function findCauseByCode(code: string, filingDate: string): CauseId | null {
  const numbering = findCauseNumbering(filingDate);
  if (!numbering) return null;
  const wanted = withDot(code);
  return causeIds.find((id) => withDot(causesOfAction[id].numbers[numbering]?.number) === wanted) ?? null;
}

/** The cause with exactly this Chinese title; null when unknown. */
export function findCauseByTitle(title: string): CauseId | null {
  return causeIds.find((id) => causesOfAction[id].title.zh === compact(title)) ?? null;
}

/** Undefined stays so, lest a cause without a number answer to an empty text. */
function withDot(code: string | undefined): string | undefined {
  return code && compact(code).replace(/\((\d+)\)$/, '.$1');
}
