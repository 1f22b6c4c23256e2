import { Query, type QueryConfig, type QueryResult } from 'pg';
import type { Settings } from '../database.ts';
import { settingsParams, settingsStatement } from '../settings.ts';
import { arrayText } from '../array-text.ts';

/** What of pg 8's connection and query is used here; `@types/pg` does not describe it. */
interface Wire {
  bind(message: { portal: string; statement: string; values: string[]; valueMapper: (value: string) => string }): void;
  execute(message: { portal: string; rows: number }): void;
}

interface WireQuery {
  submit(connection: Wire): void;
  requiresPreparation(): boolean;
  prepare(connection: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

type Answer = (error: Error | null, result: QueryResult<never>) => void;

const PgQuery = Query as unknown as new (config: QueryConfig, values: undefined, answer: Answer) => WireQuery;

/**
 * One statement preceded by its settings, as the one implicit transaction that ends at the protocol's Sync.
 *
 * The settings are bound and executed before the statement is even planned, and neither begin nor commit is sent: on
 * this machine 0.8 of the speed of the statement alone, where begin, settings, statement and commit in one flight
 * reach 0.5. The connection must have `settingsStatement` prepared, see `servingPool`.
 */
export class FlightQuery extends PgQuery {
  private readonly settings: string[];
  private settingsDone = false;

  constructor(config: QueryConfig, settings: Settings, answer: Answer) {
    super(config, undefined, answer);
    this.settings = settingsParams(settings).map(arrayText);
  }

  override prepare(connection: Wire): void {
    const { name } = settingsStatement;
    connection.bind({ portal: '', statement: name, values: this.settings, valueMapper: (value) => value });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  /** A statement without name or values would else go by itself, and its settings not at all. */
  override requiresPreparation(): boolean {
    return true;
  }

  override handleDataRow(message: unknown): void {
    if (this.settingsDone) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.settingsDone) super.handleCommandComplete(message, connection);
    this.settingsDone = true;
  }
}
