import type { CountingLaw } from '../domain/deadline/localise.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import type { LegalDate } from '../kernel/legal-date.ts';
import type { PublishedYear, WorkingCalendar } from '../kernel/working-days.ts';
import type { Database } from './database.ts';
import { emQuery } from './em-query.ts';
import { statement } from './statement.ts';

const appliedYears = statement('select year, source, rest, make_up from published_year order by year, version');
const appliedFigures = statement('select figure from local_figure order by position');
const mark = statement(
  `select (select count(*) from published_year)::int + (select count(*) from local_figure)::int as applied`,
);

/**
 * What periods are counted by, in memory: what the program came with, and what was put into force since. `refresh`
 * takes in what another process put into force.
 */
export class CachedLaw implements CountingLaw {
  private readonly database: Database;
  private readonly base: CountingLaw;
  private applied = 0;
  calendar: WorkingCalendar;
  figures: readonly LocalFigure[];

  constructor(database: Database, base: CountingLaw) {
    this.database = database;
    this.base = base;
    this.calendar = base.calendar;
    this.figures = base.figures;
  }

  /** Tells whether anything changed. */
  async refresh(): Promise<boolean> {
    const [row] = await this.database.systemQuery<{ applied: number }>(mark, []);
    if (row!.applied === this.applied) return false;
    const [years, figures] = await Promise.all([
      this.database.systemQuery<YearColumns>(appliedYears, []),
      this.database.systemQuery<{ figure: LocalFigure }>(appliedFigures, []),
    ]);
    this.calendar = this.base.calendar.with(years.map(yearOf));
    this.figures = [...this.base.figures, ...figures.map(({ figure }) => figure)];
    this.applied = row!.applied;
    return true;
  }
}

interface YearColumns {
  year: number;
  source: string;
  rest: LegalDate[];
  make_up: LegalDate[];
}

function yearOf({ make_up: makeUp, ...rest }: YearColumns): PublishedYear {
  return { ...rest, makeUp };
}

const applyYear = statement(`
insert into published_year (year, version, source, rest, make_up, applied_at)
select $1, coalesce(max(version), 0) + 1, $2, $3::jsonb, $4::jsonb, $5 from published_year where year = $1`);
const applyFigure = statement('insert into local_figure (figure, applied_at) values ($1::jsonb, $2)');

/** Puts years and figures into force for every process of the hub; each takes them in at its next refresh. */
export async function putIntoForce(
  database: Database,
  { years, figures }: { readonly years: readonly PublishedYear[]; readonly figures: readonly LocalFigure[] },
  now: Date,
): Promise<void> {
  await database.transact(async (em) => {
    for (const { year, source, rest, makeUp } of years) {
      await emQuery(em, applyYear, [year, source, JSON.stringify(rest), JSON.stringify(makeUp), now]);
    }
    for (const figure of figures) await emQuery(em, applyFigure, [JSON.stringify(figure), now]);
  });
}
