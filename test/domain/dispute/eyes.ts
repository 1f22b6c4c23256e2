import { CachedDirectory } from '../../../src/storage/directory.ts';
import type { Database } from '../../../src/storage/database.ts';
import { Reads } from '../../../src/graphql/reads.ts';
import type { DisputeBody } from '../../../src/storage/reads/dispute-head.ts';
import type { PartsAsked } from '../../../src/storage/reads/dispute-detail.ts';
import { demoVault } from '../../support/demo-vault.ts';

/** What people of the demonstration are shown, cut as the graph shows it. */
export class Eyes {
  private readonly database: Database;
  private readonly directory: CachedDirectory;

  private constructor(database: Database, directory: CachedDirectory) {
    this.database = database;
    this.directory = directory;
  }

  static async open(database: Database): Promise<Eyes> {
    const directory = new CachedDirectory(database);
    await directory.refresh();
    return new Eyes(database, directory);
  }

  of(staffId: string, now: Date): Reads {
    const principal = this.directory.principal(staffId, this.directory.staff(staffId)!.agencyId)!;
    return new Reads(this.database, { directory: this.directory, vault: demoVault }, { principal, now });
  }

  async dispute(staffId: string, now: Date, id: string, parts: PartsAsked): Promise<DisputeBody | null> {
    return (await this.of(staffId, now).disputesWith({ ids: [id] }, parts))[0] ?? null;
  }
}
