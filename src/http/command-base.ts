import { createHash, randomBytes } from 'node:crypto';
import type { CommandContext } from '../commands/command.ts';
import type { CachedLaw } from '../storage/counting-law.ts';
import type { Database } from '../storage/database.ts';
import type { CachedDirectory } from '../storage/directory.ts';
import { writtenAt } from '../storage/past/past-triggers.ts';
import { readClientKey } from '../storage/read-client-key.ts';
import { retryClash } from '../storage/retry-clash.ts';
import { SqlWork } from '../storage/unit-of-work.ts';
import type { Vault } from '../storage/vault/vault.ts';
import { correlation } from './correlation.ts';

/** What every command of a hub is handed, but for who asks. */
export type CommandBase = Omit<CommandContext, 'principal'>;

export interface CommandBaseParts extends Required<
  Pick<CommandContext, 'clock' | 'newId' | 'retentionFigures' | 'webhooks' | 'isHeld'>
> {
  readonly database: Database;
  readonly directory: CachedDirectory;
  readonly law: CachedLaw;
  readonly vault: Vault;
  /** Called after each transaction, whatever came of it. */
  readonly onWritten: () => void;
}

/** Ties commands to the hub's database: each runs in one transaction, and again when another one got in its way. */
export function commandBase({ database, directory, law, vault, onWritten, ...given }: CommandBaseParts): CommandBase {
  const { newId } = given;
  return {
    ...given,
    // Read anew by every request, which copies what holds at its moment.
    get calendar() {
      return law.calendar;
    },
    get figures() {
      return law.figures;
    },
    directory,
    followDirectory: () => directory.follow(),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    blind: vault.blind,
    readKey: readClientKey,
    transact: (principal, at, work) =>
      retryClash(() =>
        database.transact((em) => {
          const agency = principal && directory.agency(principal.agencyId);
          const correlationId = correlation.getStore() ?? null;
          return work(new SqlWork(em, { principal, agency, now: at, newId, randomBytes, vault, correlationId }));
        }, writtenAt(at)),
      ).finally(onWritten),
  };
}
