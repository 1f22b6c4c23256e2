import type { Refusal } from '../kernel/refusal.ts';
import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { Desk } from '../domain/agency/desk.ts';
import type { DirectoryChange, DirectoryContents } from '../domain/agency/directory-contents.ts';
import type { DirectoryPlan } from '../domain/agency/directory-plan.ts';
import type { Database, EntityManager } from './database.ts';
import { agencyOf, allAgencies, allDesks, allStaff, deskOf, staffOf } from './directory-rows.ts';
import { emQuery } from './em-query.ts';
import { AgencyRow, DeskRow, StaffRow } from './entities/directory.ts';
import { statement } from './statement.ts';

/** Who puts a file in force, and which file it is. */
export interface DirectoryAuthor {
  readonly name: string;
  readonly at: Date;
  /** SHA-256 of the file, hex. */
  readonly sourceSha256: string;
  /** Tells what would happen and writes nothing. */
  readonly dryRun: boolean;
}

/** Two files applied at once would each be compared with a directory the other is about to change. */
const oneAtATime = statement(`select pg_advisory_xact_lock(hashtext('accord directory')::bigint)::text`);

const keepChange = statement(`
insert into directory_change (at, by_name, source_sha256, table_name, row_id, action, fields)
values ($1, $2, $3, $4, $5, $6, $7)`);

/**
 * Compares with the directory as it stands and writes what the plan says, all of it or nothing, each row with who and
 * when. Processes that are running take it in within half a minute.
 */
export async function applyDirectory(
  database: Database,
  plan: (present: DirectoryContents) => DirectoryPlan | Refusal[],
  author: DirectoryAuthor,
): Promise<DirectoryPlan | Refusal[]> {
  return database.transact(async (em) => {
    await emQuery(em, oneAtATime, []);
    const planned = plan(await presentDirectory(em));
    if (Array.isArray(planned) || author.dryRun) return planned;
    const { changes } = planned as DirectoryPlan;
    for (const change of changes) {
      await write(em, change);
      const { table, id, action, fields } = change;
      await emQuery(em, keepChange, [author.at, author.name, author.sourceSha256, table, id, action, fields]);
    }
    return planned;
  });
}

async function presentDirectory(em: EntityManager): Promise<DirectoryContents> {
  const agencies = await emQuery<Parameters<typeof agencyOf>[0]>(em, allAgencies, []);
  const staff = await emQuery<Parameters<typeof staffOf>[0]>(em, allStaff, []);
  const desks = await emQuery<Parameters<typeof deskOf>[0]>(em, allDesks, []);
  return { agencies: agencies.map(agencyOf), staff: staff.map(staffOf), desks: desks.map(deskOf) };
}

async function write(em: EntityManager, { table, row }: DirectoryChange): Promise<void> {
  switch (table) {
    case 'agencies': {
      const { name, capacities, ...rest } = row as Agency;
      await em.upsert(AgencyRow, { ...rest, ...namesOf(name), capacities: [...capacities] });
      return;
    }
    case 'staff': {
      const { roles, ...rest } = row as Staff;
      await em.upsert(StaffRow, { ...rest, roles: [...roles] });
      return;
    }
    case 'desks': {
      const { name, regions, kinds, causes, ...rest } = row as Desk;
      const lists = { regions: [...regions], kinds: [...kinds], causes: [...causes] };
      await em.upsert(DeskRow, { ...rest, ...namesOf(name), ...lists });
      return;
    }
  }
}

function namesOf({ zh, en }: Agency['name']) {
  return { nameZh: zh, nameEn: en };
}
