import { createHash, getRandomValues, randomBytes } from 'node:crypto';
import { agencies } from '../../../seeds/agencies.ts';
import { publishedYears } from '../../../seeds/calendars/index.ts';
import { staff } from '../../../seeds/staff.ts';
import type { CommandContext } from '../../../src/commands/command.ts';
import { lapseReferral } from '../../../src/commands/lapse-referral.ts';
import { takeReferralStep, type TakeReferralStepInput } from '../../../src/commands/take-referral-step.ts';
import type { Principal } from '../../../src/domain/agency/agency.ts';
import type { LocalFigure } from '../../../src/domain/deadline/local-figure.ts';
import type { DocumentKind } from '../../../src/domain/document/document-kind.ts';
import type { StepName } from '../../../src/domain/referral/step-names.ts';
import { idMaker } from '../../../src/kernel/ids.ts';
import { ManualClock } from '../../../src/kernel/moment.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import { WorkingCalendar } from '../../../src/kernel/working-days.ts';
import type { Database } from '../../../src/storage/database.ts';
import { demoVault } from '../../support/demo-vault.ts';
import { CachedDirectory } from '../../../src/storage/directory.ts';
import { seedDirectory } from '../../../src/storage/seed.ts';
import { versionSeenSql } from '../../../src/storage/reads/visible-history.ts';
import { firstFree, principalParams, sightOf } from '../../../src/storage/row-filter.ts';
import { statement } from '../../../src/storage/statement.ts';
import { SqlWork } from '../../../src/storage/unit-of-work.ts';

/** SHA-256 of a text, hex. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Documents of these kinds, as their issuer announces them. */
export function papers(...kinds: DocumentKind[]) {
  return kinds.map((kind) => ({ kind, title: kind, sha256: digest(kind), sizeBytes: 1, mediaType: 'application/pdf' }));
}

type StepGiven = Partial<Omit<TakeReferralStepInput, 'referralId' | 'step' | 'version' | 'key'>>;

/** The demonstration's people and the commands, on a database, with no server between: the clock stands until moved. */
export class Office {
  /** What places say instead of defaults; none unless a test says so. */
  figures: readonly LocalFigure[] = [];
  readonly clock = new ManualClock(new Date('2025-08-27T02:00:00Z'));
  private readonly database: Database;
  private readonly directory: CachedDirectory;
  private readonly newId = idMaker(
    () => this.clock.now().getTime(),
    (bytes) => getRandomValues(bytes),
  );

  private constructor(database: Database) {
    this.database = database;
    this.directory = new CachedDirectory(database);
  }

  static async open(database: Database): Promise<Office> {
    await seedDirectory(database, { agencies, staff });
    const office = new Office(database);
    await office.directory.refresh();
    return office;
  }

  /** The person as a caller. @throws TypeError when nobody has this id */
  principal(staffId: string): Principal {
    return this.directory.principal(staffId, this.directory.staff(staffId)!.agencyId)!;
  }

  /** Those in office at the agency, as callers. */
  readonly peopleOf = (agencyId: string): readonly Principal[] => this.directory.peopleOf(agencyId);

  /** Runs a command as a person of the demonstration. @throws Error with the codes when it is refused */
  async act<Input extends { key: string | null }, Result>(
    staffId: string,
    command: (input: Input, context: CommandContext) => Promise<Result>,
    input: Omit<Input, 'key'>,
  ): Promise<Exclude<Result, readonly unknown[]>> {
    const principal = this.directory.principal(staffId, this.directory.staff(staffId)!.agencyId)!;
    const outcome = await command({ ...input, key: null } as Input, { ...this.base(), principal });
    if (isRefused(outcome)) {
      throw new Error(`${staffId}: ${outcome.map(({ code, path }) => `${code} ${path.join('.')}`).join('; ')}`);
    }
    return outcome as Exclude<Result, readonly unknown[]>;
  }

  /** What the hub hands to the commands of a person. */
  contextOf(staffId: string): CommandContext {
    const principal = this.directory.principal(staffId, this.directory.staff(staffId)!.agencyId)!;
    return { ...this.base(), principal };
  }

  /** Takes a step of a referral as it stands now, an hour later. */
  async step(staffId: string, referralId: string, name: StepName, given: StepGiven = {}): Promise<void> {
    this.clock.moveTo(new Date(this.clock.now().getTime() + 3_600_000));
    const version = await this.versionOf('referral', referralId);
    await this.act(staffId, takeReferralStep, { documents: [], ...given, referralId, step: name, version });
  }

  /** Lets the hub itself bring back a referral nobody answered. */
  lapse(referralId: string): Promise<boolean> {
    return lapseReferral(referralId, this.base());
  }

  /** The version as it is shown: of a referral to anybody, of a dispute to this person. */
  async versionOf(table: 'referral' | 'dispute', id: string, staffId = 'stf_court_clerk'): Promise<number> {
    if (table === 'referral')
      return (await this.one<{ version: number }>('select version from referral where id = $1', id)).version;
    const seen = `select ${versionSeenSql} as version from dispute d ${sightOf('d.id')} where d.id = $${firstFree}`;
    const params = principalParams(this.principal(staffId), this.clock.now());
    return (await this.one<{ version: number }>(seen, ...params, id)).version;
  }

  rows<Row>(sql: string, ...params: unknown[]): Promise<Row[]> {
    return this.database.systemQuery<Row>(statement(sql), params);
  }

  async one<Row>(sql: string, ...params: unknown[]): Promise<Row> {
    return (await this.rows<Row>(sql, ...params))[0]!;
  }

  /** What the hub hands to every command; made as `http/hub.ts` makes it. */
  base(): Omit<CommandContext, 'principal'> {
    const { clock, directory, figures, newId } = this;
    return {
      clock,
      calendar: new WorkingCalendar(publishedYears),
      figures,
      newId,
      directory,
      digest,
      blind: demoVault.blind,
      transact: (principal, now, work) =>
        this.database.transact((em) => {
          const agency = principal && directory.agency(principal.agencyId);
          return work(new SqlWork(em, { principal, agency, now, newId, randomBytes, vault: demoVault }));
        }),
    };
  }
}
