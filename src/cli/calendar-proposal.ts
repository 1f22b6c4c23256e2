import { ConfigError } from '../config.ts';
import { localFigureFaults } from '../domain/deadline/local-figure-faults.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import { publishedYearFaults } from '../kernel/published-year-faults.ts';
import type { PublishedYear } from '../kernel/working-days.ts';
import type { Words } from '../kernel/words.ts';

/** Years of the calendar and figures of places that are to be put into force together. */
export interface Proposal {
  readonly years: readonly PublishedYear[];
  readonly figures: readonly LocalFigure[];
}

const example = `{"years":[{"year":2027,"source":"…","rest":["2027-01-01"],"makeUp":[]}],"figures":[]}`;

/**
 * Reads a proposal from JSON.
 *
 * @throws ConfigError naming everything that is wrong with it
 */
export function readProposal(text: string): Proposal {
  const { years = [], figures = [] } = parsed(text);
  if (!isListOf(years, ['year', 'source', 'rest', 'makeUp']) || !isListOf(figures, figureKeys)) throw malformed();
  const proposal = { years, figures } as unknown as Proposal;
  if (years.length + figures.length === 0) throw malformed();
  const faults: Words[] = [
    ...proposal.years.flatMap((year) =>
      Array.isArray(year.rest) && Array.isArray(year.makeUp) ? publishedYearFaults(year) : malformed().problems,
    ),
    ...localFigureFaults(proposal.figures),
  ];
  if (faults.length > 0) throw new ConfigError(faults);
  return proposal;
}

const figureKeys = ['rule', 'regionPrefix', 'amount', 'unit', 'source', 'validFrom'];

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Not JSON: refused below like JSON of the wrong form.
  }
  throw malformed();
}

function malformed(): ConfigError {
  return new ConfigError([{ zh: `文件应为 ${example}`, en: `the file has to be ${example}` }]);
}

function isListOf(value: unknown, keys: readonly string[]): value is Record<string, unknown>[] {
  if (!Array.isArray(value)) return false;
  return value.every((each) => typeof each === 'object' && each !== null && keys.every((key) => key in each));
}
