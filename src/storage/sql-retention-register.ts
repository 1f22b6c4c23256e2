import type { RetentionRegister } from '../commands/retention/retention-register.ts';
import type { RetentionFile } from '../domain/retention/retention.ts';
import type { EntityManager } from './database.ts';
import { emQueries, emQuery } from './em-query.ts';
import {
  destroyAllSalts,
  destroyKeys,
  eraseValues,
  forgetDuplicateKeys,
  forgetRequests,
} from './erasure-statements.ts';
import { retentionFileOf, wholeRetentionSql, type RetentionBody } from './reads/retention-part.ts';
import { statement } from './statement.ts';
import type { Sealing } from './vault/seal-rows.ts';

const loadFile = statement(`select ${wholeRetentionSql} as body from dispute d where d.id = $1`);

/** How long records are kept, and their erasure, in one transaction. */
export class SqlRetentionRegister implements RetentionRegister {
  private readonly em: EntityManager;
  private readonly sealing: Sealing;

  constructor(em: EntityManager, sealing: Sealing) {
    this.em = em;
    this.sealing = sealing;
  }

  async file(disputeId: string): Promise<RetentionFile> {
    const [row] = await emQuery<{ body: RetentionBody }>(this.em, loadFile, [disputeId]);
    return retentionFileOf(row!.body);
  }

  async erase(disputeId: string): Promise<void> {
    const { vault, now } = this.sealing;
    const keys = await emQuery<{ id: string }>(this.em, destroyKeys, [disputeId, now]);
    vault.forget(keys.map(({ id }) => id));
    const steps = [destroyAllSalts, forgetDuplicateKeys, forgetRequests, ...eraseValues];
    await emQueries(
      this.em,
      steps.map((step) => [step, [disputeId]] as const),
    );
  }
}
