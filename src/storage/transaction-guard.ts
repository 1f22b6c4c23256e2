import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseError } from './database-error.ts';

/**
 * Knows whether the calling flow stands inside a transaction.
 *
 * On PGlite, which has one session, anything that asks for another session there waits for a transaction that waits
 * for it: for ever. The guard makes it throw at once, on both engines, so that tests on either find it.
 */
export class TransactionGuard {
  private readonly flow = new AsyncLocalStorage<{ open: boolean }>();

  /** @throws DatabaseError OUTSIDE_TRANSACTION when the calling flow holds a transaction */
  assertOutside(what: string): void {
    if (!this.flow.getStore()?.open) return;
    throw new DatabaseError('OUTSIDE_TRANSACTION', {
      zh: `事务进行中不得调用 ${what}，请使用该事务自己的 EntityManager`,
      en: `${what} was called inside a transaction; use the transaction's own EntityManager`,
    });
  }

  /**
   * Runs the work as a flow that may hold a transaction.
   *
   * @param run gets `hold`, to be called when the transaction has begun: from then on the flow is inside
   */
  async during<T>(run: (hold: () => void) => Promise<T>): Promise<T> {
    const state = { open: false };
    try {
      return await this.flow.run(state, () => run(() => (state.open = true)));
    } finally {
      // Work that outlives the transaction keeps this state as its own: it is free again.
      state.open = false;
    }
  }
}
