import type { Database, Settings } from '../database.ts';
import { DatabaseBehind } from '../database-behind.ts';
import type { Statement } from '../statement.ts';
import { pastSchema, pastSettings } from './past-views.ts';

/** One dispute as it stood at one instant. */
export interface PastPlace {
  readonly disputeId: string;
  readonly asOf: Date;
}

/** The moment of asking, which the settings of whoever reads bring along. */
const today = `current_setting('accord.now')::timestamptz`;

const translated = new Map<string, Statement>();

/**
 * The statement for a reading of the past. Tables are those of the past, by the search path; what the caller has a right
 * to goes by the parts and the seals of today. A name of its own, because a plan is made for one search path.
 */
export function pastStatement({ name, text }: Statement): Statement {
  let made = translated.get(name);
  if (!made) {
    const rights = text
      .replace(/\bfrom participation ([pe])\b/g, 'from public.participation $1')
      .replace(/\bfrom seal z\b/g, 'from public.seal z')
      .replace(
        /\b([pe])\.from_at <= \$3::timestamptz and \(\1\.to_at is null or \1\.to_at > \$3::timestamptz\)/g,
        // Named once more, so that its type is known where nothing else asks for it.
        `$1.from_at <= ${today} and ($1.to_at is null or $1.to_at > ${today}) and $3::timestamptz is not null`,
      );
    translated.set(name, (made = { name: `p${name}`, text: rights }));
  }
  return made;
}

/** The database as one dispute stood: the very statements of the present, run on the views of the past. */
export class PastDatabase extends DatabaseBehind {
  private readonly settings: Settings;

  /** @param present as the caller may read it today */
  constructor(present: Database, { disputeId, asOf }: PastPlace) {
    super(present);
    this.settings = {
      search_path: `${pastSchema}, public`,
      [pastSettings.dispute]: disputeId,
      [pastSettings.instant]: asOf.toISOString(),
    };
  }

  query<Row>(statement: Statement, params: readonly unknown[], settings: Settings = {}): Promise<Row[]> {
    return this.behind.query(pastStatement(statement), params, { ...settings, ...this.settings });
  }
}
