import type { Express } from 'express';
import type { Clock } from '../kernel/moment.ts';
import type { WorkingCalendar } from '../kernel/working-days.ts';
import type { CommandContext } from '../commands/command.ts';
import type { Config } from '../config.ts';
import type { CodeBook } from '../domain/code-list/code-list.ts';
import type { RetentionFigure } from '../domain/retention/retention-periods.ts';
import type { LocalFigure } from '../domain/deadline/local-figure.ts';
import type { Courier } from '../notify/webhook/courier.ts';
import type { AuditStore } from '../storage/audit-store.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import type { Seeds } from '../storage/seed.ts';
import type { ProofKeeper } from '../storage/proof/keeper.ts';
import type { KeyService } from '../storage/vault/key-service.ts';
import type { PartnerDoors } from './partner-doors.ts';
import type { LawDesk } from './counting-law.ts';
import type { DemoIssuer } from './demo-issuer.ts';
import type { LiveLimits } from './live/limits.ts';
import type { Log } from './log.ts';
import type { HttpServer } from './server.ts';
import type { WebhookDeskParts } from './webhook-desk.ts';

/** Everything a hub is made of that comes from outside. */
export interface HubParts {
  readonly config: Config;
  readonly database: Database;
  readonly calendar: WorkingCalendar;
  /** What places say instead of defaults; only rules that are not sure by law. */
  readonly figures?: readonly LocalFigure[];
  /** How long places keep records instead of a default. */
  readonly retentionFigures?: readonly RetentionFigure[];
  /** Lists of codes and the tables between them; none when not given. */
  readonly codeBook?: CodeBook;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds between two answers to somebody who goes through numbers; a second when nothing is said. */
  readonly missStep?: number;
  /** Milliseconds after which an operation is taken down as slow; three seconds when nothing is said. */
  readonly slowAfter?: number | undefined;
  /** Milliseconds an answer that tells nothing takes at the least; eight when nothing is said. */
  readonly blankAfter?: number | undefined;
  /** What streams may hold open and how long they wait, where it is to differ from the usual. */
  readonly live?: Partial<LiveLimits>;
  /** Keeps the key-encryption keys in place of the configuration's ring. */
  readonly keyService?: KeyService;
  /** What is served: the whole graph when nothing is said, one subgraph, or both the whole and every subgraph. */
  readonly serve?: Serve;
  /** The machine's clock where that of the hub stands still, as in tests. */
  readonly wall?: Clock;
  /**
   * `WHOLE` lays the whole schema before every caller instead of the caller's contract: for tests that show the walls
   * behind it to hold by themselves. No variable of the environment says so.
   */
  readonly contracts?: 'EACH' | 'WHOLE';
  /** Adds routes of its own; a sandbox does. */
  readonly mount?: (app: Express) => void;
  /** Agencies, people and systems an empty directory is filled with; none in production. */
  readonly seeds: Seeds | null;
  /** How webhooks reach the outside, in place of the system's own way; for tests. */
  readonly outside?: WebhookDeskParts['outside'];
}

/** Which graph a process serves: one subgraph by its name, `all` beside the whole graph, or the whole graph alone. */
export interface Serve {
  readonly view: string;
}

export interface Hub {
  readonly http: HttpServer;
  readonly directory: CachedDirectory;
  /** Signs people in without a password; demo mode only. */
  readonly issuer: DemoIssuer | null;
  /** Where reads and refusals are taken down; empties its spool every second once started. */
  readonly audit: AuditStore;
  /** What a command needs, for the person; null when there is no such active person. */
  commandContext(staffId: string): CommandContext | null;
  /** Brings back what nobody answered in time; runs by itself every half minute once started. */
  sweep(): Promise<number>;
  /** Stores who called which field; runs by itself every half minute once started, and at the stop. */
  storeUses(): Promise<void>;
  /** Tells the worker's side of emergency access that is over; tells of how many. */
  tell(): Promise<number>;
  /** Takes in a turned ring of keys and has values at rest follow it; runs by itself every half minute once started. */
  tendKeys(): Promise<number>;
  /** Forgets the data keys that are unwrapped in memory. */
  forgetKeys(): void;
  /** Signs the log of history on its beat, and holds what needs proof when history does not agree with it. */
  readonly proof: ProofKeeper;
  /** The calendar and the figures of places: what a change would move, and putting it into force. */
  readonly law: LawDesk;
  /** Writes the warnings about clocks that are due; runs by itself every half minute once started. */
  warn(): Promise<number>;
  /** All upkeep there is, as it runs by itself every half minute once started. */
  round(): Promise<void>;
  /** Everything that time alone decides, as upkeep does it: for whoever moves the clock. */
  passTime(): Promise<void>;
  /** Ways in and out beside GraphQL: REST, exports, and what an exchange of files asks by. */
  readonly doors: PartnerDoors;
  /** Carries events to the endpoints of agencies; looks every second by itself once started. */
  readonly courier: Courier;
  start(): Promise<{ readonly url: string }>;
  stop(): Promise<void>;
}
