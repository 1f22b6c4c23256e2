import type { EntityManager } from '../database.ts';
import { emQuery } from '../em-query.ts';
import { sealedColumns } from '../sealed-columns.ts';
import { keysById } from './key-rows.ts';
import { dataKeyOf } from './sealed-text.ts';
import type { DataKeyRow, Kept, Vault } from './vault.ts';

/** Opens what a decision has to look at, inside its transaction. */
export class Opener {
  private readonly em: EntityManager;
  private readonly vault: Vault;

  constructor(em: EntityManager, vault: Vault) {
    this.em = em;
    this.vault = vault;
  }

  /**
   * The texts; one whose key was destroyed is left out.
   *
   * @throws KeysAway when the keys cannot be had
   * @throws SealBroken when one of them was changed or moved
   */
  async texts(kept: readonly Kept[]): Promise<string[]> {
    const opened = await this.opened(kept);
    return opened.flatMap((text) => text ?? []);
  }

  /** A copy of an entity with its sealed values opened; the entity itself stays as it is kept, and so is not written back. */
  async record(entity: unknown, found: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { tableName, properties } = this.em.getMetadata().get(entity as never) as unknown as {
      tableName: string;
      properties: Record<string, { fieldNames: string[] }>;
    };
    const sealed = (sealedColumns.get(tableName) ?? []).flatMap(({ column }) => {
      const name = Object.keys(properties).find((each) => properties[each]!.fieldNames?.[0] === column)!;
      const text = found[name];
      return typeof text === 'string' && dataKeyOf(text) !== null ? [{ name, column, text }] : [];
    });
    if (sealed.length === 0) return found;
    const row = found['id'] as string;
    const opened = await this.opened(
      sealed.map(({ column, text }) => ({ text, place: { table: tableName, row, column } })),
    );
    return { ...found, ...Object.fromEntries(sealed.map(({ name }, at) => [name, opened[at]])) };
  }

  private async opened(kept: readonly Kept[]): Promise<(string | null)[]> {
    const fetch = (ids: readonly string[]) => emQuery<DataKeyRow>(this.em, keysById, [ids]);
    return (await this.vault.open(kept, fetch)).map((each) => {
      if (each instanceof Error) throw each;
      return each;
    });
  }
}
