import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import { ExportStore } from '../../storage/export-store.ts';
import type { Vault } from '../../storage/vault/vault.ts';
import { errorFacts } from '../error-facts.ts';
import { registeredOperations } from '../registered-operations.ts';
import type { RunOperation } from '../run-operation.ts';
import { ExportMaker, type ExportMakerParts } from './export-maker.ts';
import { exportRoute, type ExportRouteParts } from './export-route.ts';

/** Milliseconds between two looks at the queue. */
const lookEvery = 2_000;

/** Where exports of one hub are made and handed out. */
export interface ExportDesk {
  /** Adds the route; from then on exports can be made. */
  mount(app: Express, run: RunOperation): void;
  /** Makes whatever waits and ends what is over; tells how many were made. */
  round(): Promise<number>;
  start(): void;
  stop(): Promise<void>;
}

/** What a desk is made of. */
export type ExportDeskParts = Omit<ExportMakerParts, 'store' | 'reader' | 'process'> &
  Omit<ExportRouteParts, 'store'> & { readonly vault: Vault };

/** The desk of a hub; it works for itself once started. */
export function exportDesk({ vault, ...parts }: ExportDeskParts): ExportDesk {
  const store = new ExportStore(parts.database, vault);
  let maker: ExportMaker | null = null;
  let timer: NodeJS.Timeout | undefined;
  const round = async () => (await maker?.round()) ?? 0;
  return {
    mount(app, run) {
      const reader = { run, operations: registeredOperations() };
      maker = new ExportMaker({ ...parts, store, reader, process: randomUUID() });
      exportRoute(app, { ...parts, store });
    },
    round,
    start() {
      const look = () =>
        void round().catch((error: unknown) => parts.log.error('export.round-failed', errorFacts(error)));
      timer = setInterval(look, lookEvery);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await maker?.stop();
    },
  };
}
